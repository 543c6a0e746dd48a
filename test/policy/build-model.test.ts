import { buildModel } from '../../lib/policy/build-model';
import type { DocumentModel } from '../../lib/policy/model';
import { verbatimElements } from '../../lib/policy/verbatim-elements';
import { readXml } from '../../lib/xml/reader';

function model(text: string): DocumentModel {
  const { document, issues } = readXml(text, { verbatim: verbatimElements });
  if (document === undefined) throw new Error(JSON.stringify(issues));
  return buildModel(document, text);
}

const roles = (text: string): string[] => model(text).elements.map(({ name, role }) => `${name} ${role}`);

describe('the kind of a document', () => {
  test.each([
    ['<policies />', 'policies'],
    ['<fragment />', 'fragment'],
    ['<http-data-source />', 'resolver'],
    ['<inbound />', 'other'],
    ['<my-data-source />', 'other'],
  ])('%s is %s', (text, kind) => {
    expect(model(text).kind).toBe(kind);
  });
});

describe('the role of an element', () => {
  test('follows from the place where it stands', () => {
    const text = `<policies><inbound><base /><choose><when condition="@(true)"><set-header name="a"><value>b</value></set-header></when></choose></inbound></policies>`;
    expect(roles(text)).toEqual([
      'policies root',
      'inbound section',
      'base base',
      'choose policy',
      'when child',
      'set-header policy',
      'value child',
    ]);
  });

  test('a policy that is a part of another is a child, and not among the policies', () => {
    const { elements, policies } = model(
      '<policies><inbound><return-response><set-status code="200" /></return-response></inbound></policies>',
    );
    expect(elements.map(({ role }) => role)).toEqual(['root', 'section', 'policy', 'child']);
    expect(elements[3].attributeSpec('code')?.type).toBe('int');
    expect(policies.map(({ name }) => name)).toEqual(['return-response']);
  });

  test('what the catalogue does not know is unknown, and nothing inside it is looked at', () => {
    expect(roles('<policies><inbound><nothing><set-header name="a" /></nothing></inbound></policies>')).toEqual([
      'policies root',
      'inbound section',
      'nothing unknown',
    ]);
  });

  test('the markup of a body is data', () => {
    expect(roles('<policies><inbound><set-body><a><set-header /></a></set-body></inbound></policies>')).toEqual([
      'policies root',
      'inbound section',
      'set-body policy',
    ]);
  });

  test('a resolver document is a policy as a whole', () => {
    const { root, policies } = model(
      '<http-data-source><http-request><set-method>GET</set-method></http-request></http-data-source>',
    );
    expect(root.role).toBe('policy');
    expect(policies.map(({ name }) => name)).toEqual(['http-data-source']);
  });

  test('elements know the section that they run in, and in a fragment there is none', () => {
    const inSection = model('<policies><outbound><retry><set-status code="200" /></retry></outbound></policies>');
    expect(inSection.policies.map(({ section }) => section)).toEqual(['outbound', 'outbound']);
    expect(model('<fragment><set-status code="200" /></fragment>').policies[0].section).toBeUndefined();
  });
});

describe('policiesNamed', () => {
  const text =
    '<policies><inbound><set-status code="1" /><trace source="a" /><set-status code="2" /></inbound><outbound><trace source="b" /></outbound></policies>';

  test('gives those of one name', () => {
    expect(
      model(text)
        .policiesNamed('set-status')
        .map((use) => use.attribute('code')?.value),
    ).toEqual(['1', '2']);
    expect(model(text).policiesNamed('retry')).toEqual([]);
  });

  test('gives those of several names in document order', () => {
    expect(
      model(text)
        .policiesNamed('trace', 'set-status')
        .map(({ name }) => name),
    ).toEqual(['set-status', 'trace', 'set-status', 'trace']);
  });
});

describe('expressions', () => {
  test('are found in attributes and texts, with the blanks around them left out', () => {
    const { expressions } = model(
      '<policies><inbound><set-header name=" @("a") "><value>\n  @{ return "b"; }\n</value></set-header></inbound></policies>',
    );
    expect(expressions.map(({ text, owner, attribute }) => [text, owner.name, attribute?.name])).toEqual([
      ['@("a")', 'set-header', 'name'],
      ['@{ return "b"; }', 'value', undefined],
    ]);
  });

  test('know where they stand, also behind escapes', () => {
    const text = '<policies><inbound><set-variable name="a" value="@(&quot;x&quot; + y)" /></inbound></policies>';
    const [use] = model(text).expressions;
    const offset = use.text.indexOf('y');
    expect(text[use.place?.toDocument(offset) ?? -1]).toBe('y');
    expect(text.slice(use.place?.start, use.place?.end)).toBe('@(&quot;x&quot; + y)');
  });

  test('know what the catalogue wants', () => {
    const { expressions } = model(
      '<policies><inbound><retry condition="@(true)" count="@(3)"><include-fragment fragment-id="@("a")" other="@(1)" /></retry></inbound></policies>',
    );
    expect(expressions.map(({ type, allowed }) => [type, allowed])).toEqual([
      ['bool', true],
      ['int', true],
      ['identifier', false],
      [undefined, false],
    ]);
  });

  test('are values as a whole: an @ elsewhere is text', () => {
    expect(
      model('<policies><inbound><set-variable name="a" value="mail @(here)" /></inbound></policies>').expressions,
    ).toEqual([]);
  });
});

describe('literals', () => {
  test('are the values that can be judged as they stand', () => {
    const { literals } = model(
      '<policies><inbound><retry condition="@(true)" count=" 3 " interval="{{interval}}" max-interval="${max}" delta="1" /></inbound></policies>',
    );
    expect(literals.map(({ attribute, value }) => [attribute?.name, value])).toEqual([
      ['count', '3'],
      ['delta', '1'],
    ]);
  });
});

test('a document nested 500 levels deep is walked', () => {
  const depth = 490;
  const text = `<policies><inbound>${'<retry>'.repeat(depth)}${'</retry>'.repeat(depth)}</inbound></policies>`;
  expect(model(text).policies).toHaveLength(depth);
});
