import { checkExpression } from '../../../lib/expression/check/checker';
import { parseExpression } from '../../../lib/expression/parser';

const shapes: Readonly<Record<string, (size: number) => string>> = {
  'a long sum': (size) => `@(${Array(size).fill('"a"').join(' + ')})`,
  'a long chain': (size) => `@("a"${'.Trim()'.repeat(size)})`,
  'many arguments': (size) => `@(string.Concat(${Array(size).fill('"a"').join(', ')}))`,
  'nested lambdas': (size) => `@(new[]{1}${'.Sum(x => new[]{1}'.repeat(size)}.Sum(y => 1)${')'.repeat(size)})`,
  'nested conditions': (size) => `@(${'true ? 1 : '.repeat(size)}2)`,
  'nested creations': (size) => `@(${'new JObject(new JProperty("a", '.repeat(size)}1${'))'.repeat(size)})`,
  'unassigned variables': (size) => `@{ ${Array.from({ length: size }, (_, i) => `int v${i};`).join(' ')} return 1; }`,
  'wrong names': (size) => `@{ ${Array.from({ length: size }, (_, i) => `wrong${i}.Bar();`).join(' ')} return 1; }`,
  'wrong members': (size) => `@{ ${'context.Reqest();'.repeat(size)} return 1; }`,
};

describe.each(Object.entries(shapes))('%s', (_, shape) => {
  test.each([10, 40, 150, 20_000])('of size %d ends without an exception', (size) => {
    const text = shape(size);
    const { expression, issues } = parseExpression(text);
    expect(expression === undefined ? issues : checkExpression(expression, text).issues).toBeDefined();
  });
});
