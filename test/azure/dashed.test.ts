import { dashed, dashedWord } from '../../lib/azure/dashed';

test.each([
  ['Team A', 'Team-A'],
  ['_a__b_', 'a-b'],
  ['a.b-c', 'a-b-c'],
  ['ß', ''],
])("'%s' becomes '%s'", (text, name) => expect(dashed(text)).toBe(name));

test('a name that is cut off ends in no dash', () => {
  expect(dashed('abc def', 4)).toBe('abc');
});

test('a word begins with a letter', () => {
  expect(dashedWord('1st team')).toBe('st-team');
  expect(dashed('1st team')).toBe('1st-team');
});
