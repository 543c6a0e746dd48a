import { printable, sourceFrame } from '../../lib/core/source-frame';
import { SourceText } from '../../lib/core/source-text';

/** A text in which `[` and `]` mark the span. */
function frame(marked: string, width = 80): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const source = new SourceText(marked.replace('[', '').replace(']', ''));
  const { line, carets } = sourceFrame(source, { start, end }, width);
  return `${line}\n${carets}`;
}

test.each([
  ['a place in a line', 'one\n  <retry [count]="x" />\nthree', '  <retry count="x" />\n         ^^^^^'],
  ['an empty span', 'abc[]def', 'abcdef\n   ^'],
  ['the end of the text', 'abc[]', 'abc\n   ^'],
  ['an empty text', '[]', '\n^'],
  ['a span over several lines', 'one [two\nthree] four', 'one two\n    ^^^'],
  ['the end of a line', 'one[\n]two', 'one\n   ^'],
  ['tabs before the place', '\t\t<[base] />', '    <base />\n     ^^^^'],
  ['tabs in the place', '<[a\tb] />', '<a  b />\n ^^^^'],
  ['wide characters', '日本 [bad]', '日本 bad\n     ^^^'],
  ['a wide place', 'x [日本]', 'x 日本\n  ^^^^'],
  ['a combining mark', 'e\u0301 [bad]', 'e\u0301 bad\n  ^^^'],
  ['controls that would steer a terminal', '\u001b[31m', '\ufffd31m\n ^^^'],
])('a frame shows %s', (_, marked, expected) => {
  if (marked.includes('\u001b')) {
    const { line, carets } = sourceFrame(new SourceText('\u001b31m'), { start: 1, end: 4 }, 80);
    expect(`${line}\n${carets}`).toBe(expected);
  } else {
    expect(frame(marked)).toBe(expected);
  }
});

test('a line that fits is shown whole, to the last cell', () => {
  expect(frame(`${'a'.repeat(15)}[bad]${'b'.repeat(2)}`, 20)).toBe(`${'a'.repeat(15)}badbb\n${' '.repeat(15)}^^^`);
});

test.each([
  ['at the beginning', `[bad]${'x'.repeat(100)}`, `bad${'x'.repeat(16)}…\n^^^`],
  ['in the middle', `${'x'.repeat(100)}[bad]${'y'.repeat(100)}`, `…xxxxxxbad${'y'.repeat(9)}…\n       ^^^`],
  ['at the end', `${'x'.repeat(100)}[bad]`, '…xxxxxxbad\n       ^^^'],
  ['longer than the width', `x[${'b'.repeat(100)}]`, `x${'b'.repeat(18)}…\n ${'^'.repeat(18)}`],
])('a long line is cut around a place %s', (_, marked, expected) => {
  expect(frame(marked, 20)).toBe(expected);
});

test('a cut never halves a character', () => {
  const { line } = sourceFrame(new SourceText(`${'😀'.repeat(50)}bad`), { start: 100, end: 103 }, 21);
  expect(line).toBe('…😀😀😀bad');
});

test('a line of a megabyte costs no more than a short one', () => {
  const source = new SourceText(`${'x'.repeat(500_000)}bad${'x'.repeat(500_000)}`);
  for (let round = 0; round < 200; round++) sourceFrame(source, { start: 500_000, end: 500_003 }, 80);
  expect(sourceFrame(source, { start: 500_000, end: 500_003 }, 80).line).toHaveLength(80);
});

test('what is printable has no controls and no marks that turn the direction', () => {
  expect(printable('a\tb\u0007c\u202ed\u0000')).toBe('a  b\ufffdc\ufffdd\ufffd');
});
