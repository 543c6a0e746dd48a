import { shownExample } from '../../lib/cli/shown-example';

test('an example of the usual size is shown as it is', () => {
  expect(shownExample('<policies>\n  <inbound />\n</policies>\n')).toBe('<policies>\n  <inbound />\n</policies>');
});

test('a huge line is shown by its ends', () => {
  expect(shownExample(`<a>${'x'.repeat(1000)}</a>\n`)).toBe(
    `<a>${'x'.repeat(34)} … 933 characters more … ${'x'.repeat(33)}</a>`,
  );
});

test('many lines are shown by their ends', () => {
  const lines = Array.from({ length: 100 }, (_, index) => `<line-${index} />`);
  const shown = shownExample(lines.join('\n')).split('\n');
  expect(shown.slice(9, 12)).toEqual(['<line-9 />', ' … 80 lines more … ', '<line-90 />']);
  expect(shown).toHaveLength(21);
});
