import { TypeDefinition } from '../../../lib/expression/types/definition';
import { display } from '../../../lib/expression/types/type';

const known = new Map<string, TypeDefinition>();
const resolver = (name: string): TypeDefinition | undefined => known.get(name);
for (const text of ['struct System Int32', 'sealed System String', 'interface Things IMap<K,+V>']) {
  const definition = new TypeDefinition(text, resolver);
  known.set(definition.displayName, definition);
}

const text = `class Things Box<T>:IMap<string,T>
+(int size)
+(params T[] items)
!Empty:Box<T>
Size:int
Label~string
*Map<U>(Box<T> box,IMap<T,U[]> by,bool deep=)U?
TryTake(int at,out T taken)int
[int at]~T
[string name]:T
Odd:Missing`;

describe('a type that is described in compact text', () => {
  const box = new TypeDefinition(text, resolver);
  known.set('Box', box);

  test('has a head with kind, namespace, name, parameters and bases', () => {
    expect([box.kind, box.fullName, box.membersKnown]).toEqual(['class', 'Things.Box', true]);
    expect(box.parameters).toEqual([{ name: 'T', variance: '' }]);
    expect(box.bases.map(display)).toEqual(['IMap<string, T>']);
    expect(known.get('IMap')?.parameters[1]).toEqual({ name: 'V', variance: '+' });
  });

  test('has constructors', () => {
    const [sized, filled] = box.methods('.ctor');
    expect(sized.parameters).toMatchObject([{ name: 'size', mode: 'value', optional: false }]);
    expect(filled.parameters).toMatchObject([{ name: 'items', mode: 'params' }]);
    expect(display(filled.parameters[0].type)).toBe('T[]');
  });

  test('has properties that can be read or written', () => {
    expect(box.property('Size')).toMatchObject({ isStatic: false, readable: true, writable: false });
    expect(box.property('Label')).toMatchObject({ writable: true });
    expect(box.property('Empty')).toMatchObject({ isStatic: true });
  });

  test('has methods with type parameters, optional and out parameters', () => {
    const [map] = box.methods('Map');
    expect(map).toMatchObject({ isExtension: true, isStatic: true, typeParameters: ['U'] });
    expect(map.parameters.map(({ type, optional }) => [display(type), optional])).toEqual([
      ['Box<T>', false],
      ['IMap<T, U[]>', false],
      ['unknown', true],
    ]);
    expect(box.methods('TryTake')[0].parameters[1]).toMatchObject({ name: 'taken', mode: 'out' });
  });

  test('has indexers', () => {
    expect(box.methods('[]').map(({ parameters, writable }) => [display(parameters[0].type), writable])).toEqual([
      ['int', true],
      ['string', false],
    ]);
  });

  test('takes a type that nobody knows as unknown', () => {
    expect(box.property('Odd')?.type.kind).toBe('unknown');
    expect(box.methods('Nothing')).toEqual([]);
  });

  test('is the same type for the same arguments', () => {
    const int = known.get('int')!.self;
    expect(box.of([int])).toBe(box.of([int]));
    expect(box.of([int])).not.toBe(box.of([known.get('string')!.self]));
    expect(box.of([])).toMatchObject({ kind: 'unknown' });
  });
});

test('an enum lists its members on one line', () => {
  const color = new TypeDefinition('enum Things Color\n#Red,Green', resolver);
  known.set('Color', color);
  expect([...color.memberNames()]).toEqual(['Red', 'Green']);
  expect(color.property('Red')).toMatchObject({ isStatic: true, writable: false, type: color.self });
});

test('a type of which only the name is known says so', () => {
  expect(new TypeDefinition('class- System.IO Stream', resolver).membersKnown).toBe(false);
});
