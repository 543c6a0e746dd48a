import { allRules } from '../../lib/policy/rules/all';
import { errorsDoc, errorsDocIsFresh } from '../../scripts/generate-errors-doc';
import { words } from './harness';

test('docs/errors.md says what the rules say (npm run generate renews it)', () => {
  expect(errorsDocIsFresh()).toBe(true);
});

test('every code has a section, a row in the contents, and both examples', () => {
  const page = errorsDoc();
  for (const { code, severity } of allRules) {
    expect(page).toContain(`\n| [${code}](#${code.toLowerCase()}) | ${severity} | `);
    const section = new RegExp(`\n## ${code}\n(?:(?!\n## )[^])*`).exec(page)?.[0];
    expect(section).toMatch(/\nFails[^\n]*:\n\n```+xml\n[^]+\n\*\*Cure:\*\* [^]+\nPasses[^\n]*:\n\n```+xml\n/);
  }
});

test('every code belongs to a group of the contents', () => {
  const rows = errorsDoc().match(/^\| \[/gm) ?? [];
  expect(rows).toHaveLength(allRules.length);
});

test('markup in prose is shown, not taken for markup', () => {
  const [rule] = words.rules;
  const page = errorsDoc([{ ...rule, code: 'POL999', title: 'a < b | c', explanation: 'Write <base /> and `<x>`.' }]);
  expect(page).toContain('| [POL999](#pol999) | error | a \\< b \\| c |');
  expect(page).toContain('\nWrite \\<base /\\> and `<x>`.\n');
});
