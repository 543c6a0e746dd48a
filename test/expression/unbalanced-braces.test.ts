import { parseExpression } from '../../lib/expression/parser';

/** The line, counted from 1, on which the one issue of the text stands, and its message. */
function complaint(text: string): string {
  const [{ span, message }] = parseExpression(text).issues;
  return `${text.slice(0, span.start).split('\n').length}: ${message}`;
}

const closing = "expected '}' here, since the braces do not match the indentation";
const opening = "expected '{' here, since the braces do not match the indentation";

describe('a missing brace is looked for by indentation', () => {
  test.each([
    ['a } of its own line', '@{\n  if (a)\n  {\n    b();\n\n  c();\n  d();\n  if (e)\n  {\n  }\n}', `5: ${closing}`],
    ['a } below an if', '@{\n  if (a) {\n    b();\n\n  c();\n  return 1;\n}', `4: ${closing}`],
    ['a } below a condition of two lines', '@{\n  if (a &&\n      b) {\n    c();\n\n  return 1;\n}', `5: ${closing}`],
    ['a } with CRLF', '@{\r\n  if (a) {\r\n    b();\r\n\r\n  return 1;\r\n}', `4: ${closing}`],
    ['a { after an if', '@{\n  if (a)\n    b();\n    c();\n  }\n  return 1;\n}', `2: ${opening}`],
    ['a { of its own line', '@{\n  if (a)\n\n    b();\n  }\n  return 1;\n}', `3: ${opening}`],
    ['a { inside a block', '@{\n  if (a) {\n    while (b)\n      c();\n    }\n  }\n  return 1;\n}', `3: ${opening}`],
  ])('%s', (_, text, expected) => {
    expect(complaint(text)).toBe(expected);
  });

  test('an error before that place is told first', () => {
    expect(complaint('@{\n  a b c;\n  if (a) {\n    b();\n\n  return 1;\n}')).toBe("2: expected ';', got 'c'");
  });

  test('without lines the parser tells where it stopped', () => {
    expect(complaint('@{ if (a) { b(); return 1; }')).toBe(
      "1: expected '}' to close this block, got the end of the expression",
    );
  });

  test('100,000 braces in one line take no longer than other text', () => {
    const started = process.hrtime.bigint();
    parseExpression(`@{\n${'){'.repeat(100_000)}`);
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(2);
  });
});
