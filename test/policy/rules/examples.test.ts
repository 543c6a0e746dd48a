import { allRules } from '../../../lib/policy/rules/all';
import type { RuleExample } from '../../../lib/policy/rules/rule';
import { validateText } from '../../../lib/policy/validate';

const withCheck = allRules.map((rule) => [rule.code, rule] as const);

function codes({ text, context }: RuleExample, severity: string): string[] {
  const issues = validateText(text, context);
  return [...new Set(issues.filter((issue) => issue.severity === severity).map((issue) => issue.code))];
}

describe('every rule', () => {
  test.each(withCheck)('%s speaks up on its failing example, and no error rule but it does', (code, rule) => {
    expect(codes(rule.failing, rule.severity)).toContain(code);
    expect(codes(rule.failing, 'error')).toEqual(rule.severity === 'error' ? [code] : []);
  });

  test.each(withCheck)('%s is silent on its passing example, and so is every error rule', (code, rule) => {
    expect(codes(rule.passing, rule.severity)).not.toContain(code);
    expect(codes(rule.passing, 'error')).toEqual([]);
  });

  test.each(withCheck)('%s has a title, an explanation and a cure in plain sentences', (_, rule) => {
    expect(rule.title).toMatch(/^\S.*[^.]$/);
    expect(rule.explanation).toMatch(/\.$/);
    expect(rule.cure).toMatch(/\.$/);
    expect(rule.source ?? 'https://learn.microsoft.com/').toMatch(/^https:\/\/(?!learn\.microsoft\.com\/en-us)/);
  });
});

test('the codes are unique and in order', () => {
  const all = allRules.map((rule) => rule.code);
  expect(all).toEqual([...new Set(all)].sort());
});
