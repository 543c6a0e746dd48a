import * as fc from 'fast-check';
import { parseExpression } from '../../lib/expression/parser';

const seed = 20_240_607;

/** Well-formed expressions that together use most forms; mutations start from them. */
const wellFormed = [
  '@(context.Variables.GetValueOrDefault<string>("a", (string)null) ?? $"x{b,5:N2}{{c}}")',
  '@(((IResponse)context.Variables["r"])?.Body?.As<JObject>(true)["a"][0] is JToken t && t.Count() > 1 ? \'x\' : \'\\n\')',
  '@(xs.Where(x => x.A < y && !x.B).Select((x, i) => new { x.C, d = i << 2 }).ToArray()[1])',
  `@{
    // a comment
    var list = new List<Dictionary<string, int[]>> { new Dictionary<string, int[]> { { "a", new[] { 1, 2 } } } };
    int F(int a, params string[] b) => a + b.Length;
    foreach (var item in from x in xs where x.A orderby x.B descending select x) {
      if (item.TryGet(out var value)) { total += value; continue; } else if (item is null) break;
    }
    try { using (var hash = new HMACSHA256(key)) { return $@"{hash.Run()}""" + @"\\d"; } }
    catch (Exception e) when (e.Message != "") { switch (e) { case A a when a.B: case null: throw; default: return 0x1F; } }
    finally { for (int i = 0, j = 1; i < 3; i++, --j) checked { k >>= (int)-1.5e3m; } }
    do { a = b; } while (a == {{named}});
  }`,
];

const pieces = [
  '(', ')', '[', ']', '{', '}', '{{', '}}', '<', '>', '>>', ',', ';', ':', '::', '.', '..', '?', '?.', '??', '=>', '=', '==', '+', '++',
  '-', '!', '*', '/', '/*', '*/', '//', '\n', '"', '$"', '@"', '$@"', '"""', "'", '\\', '\\n', '#', '#region', '@', '$', ' ',
  'a', 'b', 'var', 'int', 'string', 'new', 'return', 'if', 'else', 'for', 'foreach', 'in', 'is', 'as', 'switch', 'case', 'default',
  'when', 'from', 'select', 'async', 'await', 'delegate', 'typeof', 'nameof', 'out', 'ref', 'throw', 'try', 'catch', 'using',
  'this', 'null', '1', '0x', '1.5', '1e', '{{x}}', 'é', '\u{1F600}', '\u2028', '\0',
]; // prettier-ignore

const soup = fc
  .tuple(
    fc.constantFrom('@(', '@{', ''),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
    fc.constantFrom(')', '}', ''),
  )
  .map(([open, middle, close]) => open + middle.join('') + close);

const spacedSoup = fc
  .tuple(fc.constantFrom('@(', '@{'), fc.array(fc.constantFrom(...pieces), { maxLength: 40 }))
  .map(([open, middle]) => `${open} ${middle.join(' ')} ${open === '@(' ? ')' : '}'}`);

const mutated = fc
  .tuple(
    fc.constantFrom(...wellFormed),
    fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom('', '', ...pieces)), { maxLength: 4 }),
  )
  .map(([text, changes]) =>
    changes.reduce((current, [where, length, piece]) => {
      const at = where % (current.length + 1);
      return current.slice(0, at) + piece + current.slice(at + length);
    }, text),
  );

interface Node {
  readonly start: number;
  readonly end: number;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

/** Every node below `value` that lies outside the node above it. */
function strays(value: unknown, outer: Node): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!isNode(value)) return Object.values(value).flatMap((child) => strays(child, outer));
  const inside = value.start >= outer.start && value.end <= outer.end && value.start <= value.end;
  const below = Object.values(value).flatMap((child) => strays(child, value));
  return inside ? below : [`${JSON.stringify(value)} in ${outer.start}-${outer.end}`, ...below];
}

function check(text: string): void {
  const { expression, issues } = parseExpression(text);
  expect(issues.length).toBeLessThanOrEqual(1);
  for (const { span, message } of issues) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(message).not.toMatch(/undefined|\n/);
  }
  if (expression === undefined) return;
  expect(issues).toEqual([]);
  expect(strays(expression, { start: 0, end: text.length })).toEqual([]);
}

test.each(wellFormed)('the mutations start from what parses: %s', (text) => {
  expect(parseExpression(text)).toMatchObject({ expression: { start: 0, end: text.length }, issues: [] });
});

describe('whatever the text', () => {
  test.each([
    ['token soup', soup, 2000],
    ['spaced token soup', spacedSoup, 2000],
    ['mutated expressions', mutated, 2000],
  ] as const)('%s gives a tree whose nodes lie in their parents, or one issue inside the text', (_, texts, numRuns) => {
    fc.assert(fc.property(texts, check), { seed, numRuns });
  });

  test('every proper start of an expression is refused', () => {
    for (const text of wellFormed) {
      for (let end = 0; end < text.length; end++) {
        expect(parseExpression(text.slice(0, end)).issues).toHaveLength(1);
        check(text.slice(0, end));
      }
    }
  });
});
