import { rootName } from '../../lib/cli/root-name';

test.each([
  ['<policies>', 'policies'],
  [' \n<fragment/>', 'fragment'],
  ['<?xml version="1.0"?>\n<!-- <a> -->\n<!-- -- --><policies >', 'policies'],
  ['<!-- <policies>', ''],
  ['text <policies>', ''],
  ['<', ''],
  ['', ''],
])('the root of %j is %j', (text, name) => {
  const { start, end } = rootName(text);
  expect(text.slice(start, end)).toBe(name);
});

test('a hostile text is read in linear time', () => {
  for (const part of ['<!---->', '<!--', ' ', '<?', '<??>', '\n<!-- x -->']) {
    expect(rootName(part.repeat(200_000)).end).toBeGreaterThanOrEqual(0);
  }
});
