import { compileExpression } from '../../../lib/simulator/csharp/evaluate';
import { BoundExceeded } from '../../../lib/simulator/csharp/exception';
import { usualBounds } from '../../../lib/simulator/csharp/execution';
import { evaluated } from './evaluated';

const small = { ...usualBounds, steps: 10_000, textLength: 10_000, collectionSize: 10_000 };

function boundOf(text: string): string {
  try {
    return evaluated(text, small);
  } catch (failure) {
    if (failure instanceof BoundExceeded) return failure.bound;
    throw failure;
  }
}

test.each([
  ['@{ while (true) { } return 1; }', 'steps'],
  ['@{ for (;;) { } return 1; }', 'steps'],
  ['@{ do { } while (true); return 1; }', 'steps'],
  ['@{ while (true) { try { throw new Exception(); } catch { } } return 1; }', 'steps'],
  ['@{ while (true) { try { continue; } finally { } } return 1; }', 'steps'],
  ['@(Enumerable.Range(0, 2000000000).Count(n => n > 1))', 'steps'],
  ['@{ int F(int n) => F(n + 1); return F(1); }', 'depth'],
  ['@{ Func<int, int> f = null; f = n => f(n + 1); return f(1); }', 'depth'],
  ['@{ try { int F(int n) => F(n + 1); return F(1); } catch (Exception) { return 0; } }', 'depth'],
  ['@{ var s = "ab"; for (var i = 0; i < 60; i++) { s += s; } return s; }', 'text length'],
  ['@("a".PadLeft(2000000000))', 'text length'],
  ['@($"{1,2000000000}")', 'text length'],
  ["@(new string('a', 2000000000))", 'text length'],
  ['@(new int[2000000000])', 'collection size'],
])('%s exceeds the bound of %s', (text, bound) => {
  expect(boundOf(text)).toBe(bound);
});

test('C# code cannot catch that a bound was exceeded, but its finally blocks run', () => {
  expect(boundOf('@{ try { while (true) { } } catch (Exception) { return 1; } finally { } return 2; }')).toBe('steps');
});

test('what stays within the bounds is not disturbed by them', () => {
  expect(evaluated('@{ var n = 0; for (var i = 0; i < 9000; i++) { n++; } return n; }', small)).toBe(
    'System.Int32 9000',
  );
  expect(evaluated('@{ int F(int n) => n == 0 ? 0 : 1 + F(n - 1); return F(300); }', small)).toBe('System.Int32 300');
});

test('a sum of as many terms as the parser reads is worked out', () => {
  expect(evaluated(`@(${'1 + '.repeat(500)}1)`)).toBe('System.Int32 501');
  expect(evaluated(`@((${'"a" + '.repeat(500)}"b").Length)`)).toBe('System.Int32 501');
});

test('an expression that is nested too deep is refused or bounded, never a crash', () => {
  const deep = `@(${'('.repeat(100_000)}1${')'.repeat(100_000)})`;
  let outcome: string;
  try {
    outcome = compileExpression(deep).issues[0]?.code ?? 'compiled';
  } catch (failure) {
    outcome = failure instanceof BoundExceeded ? failure.bound : String(failure);
  }
  expect(['EXP001', 'depth']).toContain(outcome);
});
