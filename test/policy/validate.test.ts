import * as fc from 'fast-check';
import { SourceText } from '../../lib/core/source-text';
import { buildModel } from '../../lib/policy/build-model';
import type { ValidationContext } from '../../lib/policy/model';
import { allRules } from '../../lib/policy/rules/all';
import type { Rule } from '../../lib/policy/rules/rule';
import { validateDocument, validateText } from '../../lib/policy/validate';
import { readXml } from '../../lib/xml/reader';

/** `code line:column text-under-the-span` of each error. */
function errors(text: string, context: ValidationContext = {}): string[] {
  const source = new SourceText(text);
  return validateText(text, context)
    .filter((issue) => issue.severity === 'error')
    .map(({ code, span }) => {
      const { line, column } = source.at(span.start);
      return `${code} ${line}:${column} ${text.slice(span.start, span.end)}`;
    });
}

const inbound = (policy: string): string => `<policies>\n<inbound>\n${policy}\n</inbound>\n</policies>`;

describe('a finding points at just what is wrong', () => {
  test.each([
    ['the name of an unknown policy', '<no-such />', 'POL020 3:2 no-such'],
    ['the name of a policy in a wrong section', '<cache-store duration="1" />', 'POL021 3:2 cache-store'],
    ['the name of an unknown attribute', '<set-status code="200" cod="1" />', 'POL030 3:24 cod'],
    ['the name of the element that lacks an attribute', '<set-status reason="OK" />', 'POL031 3:2 set-status'],
    ['the name of an unknown child', '<choose>\n<whn />\n</choose>', 'POL040 4:2 whn'],
    ['the name of the element that lacks a child', '<choose>\n</choose>', 'POL041 3:2 choose'],
    ['a value that is no number', '<set-status\n  code="ok" />', 'POL051 4:9 ok'],
    ['a value beyond its range', '<set-status code="600" />', 'POL053 3:19 600'],
    ['a word that is not among the allowed', '<set-header name="a" exists-action="ovr" />', 'POL046 3:2 set-header'],
    [
      'a text, without the blanks around it',
      '<ip-filter action="allow"><address> x </address></ip-filter>',
      'POL055 3:37 x',
    ],
  ])('%s', (_, policy, error) => {
    expect(errors(inbound(policy))).toContain(error);
  });

  test('an expression inside escapes', () => {
    const policy = '<set-variable name="a" value="@(&quot;x&quot; + context.Nope)" />';
    const [error, ...others] = errors(inbound(policy));
    expect(others).toEqual([]);
    expect(error).toMatch(/^EXP\d+ 3:57 Nope$/);
  });
});

describe('one fault is told once', () => {
  test.each([
    ['a misspelt attribute is not missing as well', '<set-variable nmae="a" value="b" />', ['POL030']],
    ['a misspelt child is not missing as well', '<choose><wehn condition="@(true)" /></choose>', ['POL040']],
    ['a text without its tags is not missing as well', '<set-header name="a">b</set-header>', ['POL019']],
    ['nothing is said of the inside of an unknown element', '<no-such><set-status code="x" /></no-such>', ['POL020']],
  ])('%s', (_, policy, codes) => {
    expect(errors(inbound(policy)).map((error) => error.split(' ')[0])).toEqual(codes);
  });
});

describe('what is not known is not held against a document', () => {
  test.each([
    ['an expression', '<set-status code="@(200)" />'],
    ['a named value', '<set-status code="{{status}}" />'],
    ['a placeholder of a template', '<set-status code="${status}" />'],
    ['a placeholder for elements', '<choose>\n  {branches}\n</choose>'],
    ['directives of a template', '<choose>%{ if a }<when condition="@(true)" />%{ endif } ${rest} $(more)</choose>'],
    ['a true or false in another case', '<validate-client-certificate ignore-error="True" />'],
  ])('%s', (_, policy) => {
    expect(errors(inbound(policy))).toEqual([]);
  });

  test('scope, gateway, named values and fragments that are not given', () => {
    const text = inbound('<quota calls="{{calls}}" renewal-period="3600" />\n<include-fragment fragment-id="a" />');
    expect(errors(text)).toEqual([]);
    expect(errors(text, { scope: 'api' })).toEqual(['POL022 3:2 quota']);
    expect(errors(text, { namedValues: new Set() })).toEqual(['POL060 3:15 {{calls}}']);
    expect(errors(text, { fragments: new Set() })).toEqual(['POL061 4:32 a']);
  });
});

describe('rules that fail', () => {
  afterEach(() => jest.restoreAllMocks());

  test.each(['check', 'checkElement'] as const)('in %s become one issue of their own and hide nothing', (method) => {
    const broken = allRules.find((rule) => rule[method] !== undefined && rule.concerns === undefined) as Required<Rule>;
    jest.spyOn(broken, method).mockImplementation(() => {
      throw new Error('broken');
    });
    const issues = validateText(inbound('<no-such />'));
    expect(issues.map(({ code }) => code)).toEqual(['POL000', 'POL020']);
    expect(issues[0].message).toContain(`${broken.code} failed (broken)`);
  });
});

describe('validateDocument', () => {
  test('gives what the rules say of a tree that has no places', () => {
    const document = {
      before: [],
      root: { kind: 'element', name: 'polices', attributes: [], children: [] },
      after: [],
    } as const;
    expect(validateDocument(buildModel(document, '')).map(({ code, span }) => [code, span])).toEqual([
      ['POL010', { start: 0, end: 0 }],
    ]);
  });

  test('gives the same as validateText for a text that can be read', () => {
    const text = inbound('<no-such />');
    const { document } = readXml(text, { verbatim: new Set() });
    expect(document && validateDocument(buildModel(document, text))).toEqual(validateText(text));
  });
});

test('issues come in the order of the text', () => {
  const starts = validateText(inbound('<set-status cod="x" />\n<no-such />\n<set-status code="x" />')).map(
    ({ span }) => span.start,
  );
  expect(starts.length).toBeGreaterThan(2);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

describe('hostile texts', () => {
  test('random pieces of policy text never make it throw or fail inside', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '/>',
        '</',
        '"',
        "'",
        '=',
        '@(',
        '@{',
        ')',
        '}',
        '{{',
        '}}',
        '<!--',
        '-->',
        ' ',
        '\n',
        '&',
        '&quot;',
      ],
      ...['policies', 'inbound', 'choose', 'when', 'condition', 'set-body', 'value', 'base', 'context.', '0', 'x'],
      ...['<policies>', '</policies>', '<inbound>', '</inbound>', '<choose>', '<set-variable name="a" value="@(1)" />'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(validateText(pieces.join('')).filter(({ code }) => code === 'POL000')).toEqual([]);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  test.each([
    ['a section of 100,000 elements', inbound('<no-such />'.repeat(100_000))],
    [
      'an element of 100,000 attributes',
      inbound(`<no-such ${Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(' ')} />`),
    ],
    [
      'a policy of 20,000 unknown attributes',
      inbound(`<set-status ${Array.from({ length: 20_000 }, (_, index) => `a${index}=""`).join(' ')} />`),
    ],
    ['a policy of 20,000 unknown children', inbound(`<set-header name="a">${'<vlaue />'.repeat(20_000)}</set-header>`)],
    [
      'a text of one million characters',
      inbound(`<set-header name="a"><value>${'a '.repeat(500_000)}</value></set-header>`),
    ],
    ['an attribute of one million characters', inbound(`<set-status code="${'9'.repeat(1_000_000)}" />`)],
    ['a number of one million digits and a letter', inbound(`<set-status code="${'9'.repeat(1_000_000)}x" />`)],
    ['an expression of one million characters', inbound(`<set-status code="@(${'1+'.repeat(500_000)}1)" />`)],
    [
      'a nest of 100,000 parentheses',
      inbound(`<set-status code="@(${'('.repeat(100_000)}1${')'.repeat(100_000)})" />`),
    ],
    ['a nest of 100,000 elements', '<a>'.repeat(100_000)],
    [
      'a text of 100,000 named values',
      inbound(`<set-header name="a"><value>${'{{a}}'.repeat(100_000)}</value></set-header>`),
    ],
  ])('%s takes no more than a few seconds', (_, text) => {
    const started = process.hrtime.bigint();
    const issues = validateText(text, { namedValues: new Set(['b']) });
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(5);
    expect(issues.filter(({ code }) => code === 'POL000')).toEqual([]);
  });
});
