import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '../../lib/policy/rules/all';
import { runtimeRules } from '../../lib/policy/rules/runtime-rules';

const page = readFileSync(join(__dirname, '../../docs/pitfalls.md'), 'utf8');
const cells = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
const pitfalls = cells.filter(([, number]) => /^\d+$/.test(number));
const codes = (text: string): readonly string[] => text.match(/\b(?:RUN|UND|POL|XML|EXP)\d{3}\b/g) ?? [];

test('the table has a row for each of the 32 pitfalls', () => {
  expect(pitfalls.map(([, number]) => Number(number))).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
});

test.each(pitfalls.map(([, number, text, rules, unseen]) => ({ number, text, rules, unseen })))(
  'pitfall $number has a rule, or a reason why it has none',
  ({ text, rules, unseen }) => {
    expect(text).toMatch(/\.$/);
    expect(rules !== '' || unseen !== '').toBe(true);
    expect(codes(rules).join(', ')).toBe(rules);
  },
);

test('every code on the page exists', () => {
  const known = new Set(allRules.map((rule) => rule.code));
  expect(codes(page).filter((code) => !known.has(code))).toEqual([]);
});

test('every warning of the run-time group is on the page', () => {
  const told = new Set(codes(page));
  expect(runtimeRules.map((rule) => rule.code).filter((code) => !told.has(code))).toEqual([]);
});
