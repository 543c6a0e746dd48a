import * as fc from 'fast-check';
import { intLiteral, stringLiteral } from '../../lib/expression/csharp-text';

describe('the C# of a string', () => {
  test.each([
    ['', '""'],
    ['plain', '"plain"'],
    ['a "b"', '"a \\"b\\""'],
    ['back\\slash', '"back\\\\slash"'],
    ['two\r\nlines\tand a tab', '"two\\r\\nlines\\tand a tab"'],
    ['\u0000\u0001\u2028\uffff', '"\\0\\u0001\\u2028\\uffff"'],
    ['lone \ud800 surrogate', '"lone \\ud800 surrogate"'],
    ['🙂', '"🙂"'],
    ['{one}', '"{one}"'],
    ['{{name}}', '("{" + "{name}}")'],
    ['{{{', '("{" + "{" + "{")'],
    ['a{{b}}{{c', '("a{" + "{b}}{" + "{c")'],
  ])('%j is %s', (value, code) => expect(stringLiteral(value)).toBe(code));

  test('says the same as the string and has no named value in it, whatever the string is', () => {
    const texts = fc.string({ unit: fc.constantFrom('{', '}', '"', '\\', '\n', 'a', '\ud83d', '\u0007') });
    fc.assert(
      fc.property(texts, (value) => {
        const code = stringLiteral(value);
        expect(code).not.toContain('{{');
        expect(pieces(code).join('')).toBe(value);
      }),
      { seed: 7 },
    );
  });
});

/** What each literal of the code holds; JSON reads all of C#'s escapes that are written, but `\0`. */
function pieces(code: string): string[] {
  const literals = code.match(/"(?:\\.|[^"\\])*"/g) ?? [];
  return literals.map((literal) => JSON.parse(literal.replace(/\\0/g, '\\u0000')) as string);
}

test('the C# of a whole number', () => {
  expect(intLiteral(-5, 'the number')).toBe('-5');
  expect(() => intLiteral(0.5, 'the number')).toThrow(
    new Error('the number is 0.5, expected a whole number of 32 bits'),
  );
});
