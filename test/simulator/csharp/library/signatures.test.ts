import type { TypeDefinition } from '../../../../lib/expression/types/definition';
import { memberSources, supertypes } from '../../../../lib/expression/types/hierarchy';
import { typeLibrary } from '../../../../lib/expression/types/library';
import { Bindings } from '../../../../lib/simulator/csharp/bindings';
import { signatureOf, tableKey } from '../../../../lib/simulator/csharp/binding';
import { libraries } from '../../../../lib/simulator/csharp/library/all';

function definitionOf(key: string): TypeDefinition | undefined {
  const [fullName, arity = '0'] = key.split('`');
  const name = fullName.startsWith('System.TimeZoneInfo.')
    ? fullName.slice(7)
    : fullName.slice(fullName.lastIndexOf('.') + 1);
  const found = typeLibrary().find(name, Number(arity));
  return found !== undefined && tableKey(found) === key ? found : undefined;
}

function signaturesOf(definition: TypeDefinition): Set<string> {
  const sources = new Set([definition.self, ...memberSources(definition.self), ...supertypes(definition.self)]);
  const all = new Set<string>();
  for (const source of sources) {
    for (const name of source.definition.memberNames()) {
      for (const member of source.definition.declared(name)) {
        if (member.kind === 'property') all.add(member.name).add(`${member.name}=`);
        else all.add(signatureOf(member)).add(`${signatureOf(member)}=`);
      }
    }
  }
  return all;
}

/** What .NET has and the checker's library leaves out: overrides, and what an array is as an IList<T>. */
const unrecorded = new Set([
  '.ctor()',
  'CompareTo(object)',
  'ToString()',
  'Equals(object)',
  'GetHashCode()',
  'Contains(T)',
  'IndexOf(T)',
]);

/** Tables of what has no definition of its own, or whose simple name two types share. */
const unnamed = new Set(['anonymous', 'System.Xml.Linq.Extensions']);

const tables = libraries.flatMap((library) => Object.entries(library)).filter(([key]) => !unnamed.has(key));

test.each(tables)('the table of %s binds members that the type has', (key, table) => {
  const definition = definitionOf(key);
  expect(definition).toBeDefined();
  if (definition === undefined || !definition.membersKnown) return;
  const known = signaturesOf(definition);
  const strangers = Object.keys(table).filter(
    (signature) => !known.has(signature) && !unrecorded.has(signature) && !signature.startsWith('as '),
  );
  expect(strangers).toEqual([]);
});

test('no member is bound twice', () => {
  expect(() => new Bindings(libraries)).not.toThrow();
});
