import { compileExpression } from '../../../lib/simulator/csharp/evaluate';
import { NotModelled } from '../../../lib/simulator/csharp/exception';

function refusal(text: string): string {
  try {
    const { issues } = compileExpression(text);
    return issues.map(({ code }) => code).join(' ');
  } catch (failure) {
    if (failure instanceof NotModelled) return failure.what;
    throw failure;
  }
}

test.each([
  ['@(from x in new[] { 1 } select x)', 'query expressions (from … in … select …)'],
  ['@((1, 2).Item1)', 'tuples'],
  ['@{ T Same<T>(T value) => value; return Same(1); }', 'a generic local function'],
  ['@(new int[2, 2].Length)', 'an array of several dimensions'],
  ['@({{limit}} + 1)', 'the named value {{limit}}, which has no text here'],
  ['@(JsonConvert.DefaultSettings == null)', 'Newtonsoft.Json.JsonConvert.DefaultSettings'],
])('%s is refused by name', (text, what) => {
  expect(refusal(text)).toBe(what);
});

test('what the checker refuses comes back as issues', () => {
  const { expression, issues } = compileExpression('@(context.Requst.Method)');
  expect(expression).toBeUndefined();
  expect(issues.map(({ code }) => code)).toEqual(['EXP002']);
});

test('what does not parse comes back as an issue', () => {
  expect(compileExpression('@(1 +)').issues.map(({ code }) => code)).toEqual(['EXP001']);
});

test('the place of an expression may ask for a type', () => {
  expect(compileExpression('@("a")', 'bool').issues.map(({ code }) => code)).toEqual(['EXP005']);
});
