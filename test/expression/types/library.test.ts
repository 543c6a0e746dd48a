import { forbiddenNamespace } from '../../../lib/expression/types/allowed';
import { contextTypes } from '../../../lib/expression/types/context';
import { asInstanceOf, supertypes } from '../../../lib/expression/types/hierarchy';
import { typeLibrary } from '../../../lib/expression/types/library';
import { newerMembers } from '../../../lib/expression/types/newer';
import { display } from '../../../lib/expression/types/type';

const library = typeLibrary();

test.each([
  ['string', 0, 'System.String'],
  ['JObject', 0, 'Newtonsoft.Json.Linq.JObject'],
  ['Dictionary', 2, 'System.Collections.Generic.Dictionary'],
  ['TimeZoneInfo.AdjustmentRule', 0, 'System.TimeZoneInfo.AdjustmentRule'],
  ['Func', 3, 'System.Func'],
])('%s with %d type arguments is %s', (name, arity, fullName) => {
  expect(library.find(name, arity)?.fullName).toBe(fullName);
});

test('every member that is written by hand belongs to a type that is recorded', () => {
  const missing = Object.keys(newerMembers).filter((key) => {
    const [name, arity] = key.split('`');
    return library.find(name, Number(arity ?? 0)) === undefined;
  });
  expect(missing).toEqual([]);
});

test('every type that context reaches is known', () => {
  const open = contextTypes.flatMap((text) => {
    const [head, ...lines] = text.split('\n');
    const name = /^\S+ \S+ ([^:<]+)/.exec(head)?.[1] ?? '';
    const definition = library.find(name, 0);
    return lines
      .map((line) => /^(\w+):/.exec(line)?.[1])
      .filter((member) => member !== undefined && definition?.property(member)?.type.kind === 'unknown')
      .map((member) => `${name}.${member}`);
  });
  expect(open).toEqual([
    'ISustainabilityInfo.CurrentCarbonIntensity',
    'IGraphQL.Arguments',
    'IGraphQL.GraphQLArguments',
    'IGraphQL.Parent',
    'IUrl.Port',
  ]);
});

test('bases are followed to the end, type arguments put in', () => {
  const { self } = library.find('JObject', 0)!;
  const bases = supertypes(self).map(display);
  expect(bases.filter((name) => !name.startsWith('I'))).toEqual(['JObject', 'JContainer', 'JToken']);
  expect(bases).toContain('IEnumerable<JToken>');
  expect(bases).toContain('IDictionary<string, JToken>');
  const array = library.find('IEnumerable', 1)!;
  expect(asInstanceOf(library.named('string'), array)?.args.map(display)).toEqual(['char']);
});

test('namespaces are known with all that is before their last dot', () => {
  expect(
    ['System', 'System.Text', 'Newtonsoft.Json.Linq', 'System.Net.Http'].every((name) => library.isNamespace(name)),
  ).toBe(true);
  expect(library.isNamespace('System.Txt')).toBe(false);
  expect(library.isNamespace('Context')).toBe(false);
});

test.each([
  ['File', 'System.IO'],
  ['HttpClient', 'System.Net.Http'],
  ['JObject', undefined],
  ['constructor', undefined],
])('the forbidden namespace of %s is %s', (name, namespace) => {
  expect(forbiddenNamespace(name)).toBe(namespace);
});
