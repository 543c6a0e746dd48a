import fc from 'fast-check';
import { readTemplate, withoutReferences } from '../../../lib/policy/terraform/template';

test.each([
  ['plain text', 'a {b} $c %d {{e}} $"{f}" @{ }', 'a {b} $c %d {{e}} $"{f}" @{ }', []],
  ['escapes', 'a $${b} c %%{d}', 'a ${b} c %{d}', []],
  ['a reference', 'a ${var.b} c', 'a ${var.b} c', ['${var.b}']],
  ['braces in a reference', '${f({a = 1})} }', '${f({a = 1})} }', ['${f({a = 1})}']],
  ['a closing brace in a string', '${f("}", "\\"}")} }', '${f("}", "\\"}")} }', ['${f("}", "\\"}")}']],
  ['a reference in a string in a reference', '${f("${var.a}")} b', '${f("${var.a}")} b', ['${f("${var.a}")}']],
  ['a directive', '%{ if var.a }b%{ endif }', '%{ if var.a }b%{ endif }', ['%{ if var.a }', '%{ endif }']],
  ['a reference without an end', 'a ${var.b', 'a ${var.b', ['${var.b']],
  ['an escape after a dollar', '$$${a}', '$${a}', []],
])('%s', (_, string, text, references) => {
  const template = readTemplate(string);
  expect(template.text).toBe(text);
  expect(template.references.map(({ start, end }) => text.slice(start, end))).toEqual(references);
});

test('an offset in the text leads to the same character of the string', () => {
  const string = 'a $${b} %%{c} ${var.d} e';
  const template = readTemplate(string);
  expect(['a', 'b', 'c', '${var', 'e'].map((part) => template.inString(template.text.indexOf(part)))).toEqual([
    0,
    string.indexOf('b'),
    string.indexOf('c'),
    string.indexOf('${var'),
    string.length - 1,
  ]);
});

test('a reference is hidden behind a word of its length', () => {
  expect(withoutReferences(readTemplate('<a b="${f("x<y")}" c="$${d}" />'))).toBe('<a b="tf_________" c="${d}" />');
});

test('whatever is escaped for Terraform is read as it was', () => {
  const texts = fc.string({ unit: fc.constantFrom('$', '%', '{', '}', 'a', '"', '\\'), maxLength: 12 });
  fc.assert(
    fc.property(texts, (text) => {
      const escaped = text.replace(/[$%]\{/g, (start) => start[0] + start);
      const template = readTemplate(escaped);
      expect(template.text).toBe(text);
      expect(template.references).toEqual([]);
      expect(template.inString(text.length)).toBe(escaped.length);
    }),
    { seed: 20261121, numRuns: 500 },
  );
});

test('a hostile string is read in linear time', () => {
  for (const part of ['${', '${"', '$${', '${"\\', '${}']) {
    const { text, references } = readTemplate(part.repeat(200_000));
    expect(text.length + references.length).toBeGreaterThan(200_000);
  }
});
