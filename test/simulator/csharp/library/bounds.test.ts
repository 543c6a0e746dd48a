import { compileExpression, libraryBindings } from '../../../../lib/simulator/csharp/evaluate';
import { BoundExceeded, NotModelled } from '../../../../lib/simulator/csharp/exception';
import { Execution } from '../../../../lib/simulator/csharp/execution';
import { namedType } from '../../../../lib/simulator/csharp/known-types';

function failure(text: string): unknown {
  const runtime = { now: () => 0, random: () => 0.3, trace: () => undefined };
  try {
    const { expression } = compileExpression(text);
    return expression?.execute({ csType: namedType('IContext') }, new Execution(runtime, libraryBindings()));
  } catch (error) {
    return error;
  }
}

test.each([
  ['regex', `@(Regex.IsMatch(new string('a', 40) + "!", "^(a+)+$"))`],
  ['steps', '@(Enumerable.Range(0, 1000000000).Any(x => x < 0))'],
  ['collection size', '@(new int[100000000].Length)'],
  ['text length', `@("a".PadLeft(2000000000))`],
  ['text length', `@("aaaaaaaaaa".PadLeft(1000000).Replace(" ", new string('b', 1000)))`],
  ['text length', '@{ var b = new StringBuilder("ab"); while (true) { b.Append(b.ToString()); } return 1; }'],
])('the bound %s ends %s', (bound, text) => {
  const error = failure(text);
  expect(error).toBeInstanceOf(BoundExceeded);
  expect((error as BoundExceeded).bound).toBe(bound);
});

test.each([
  ['the time zone W. Europe Standard Time', '@(TimeZoneInfo.FindSystemTimeZoneById("W. Europe Standard Time").Id)'],
  ['RegexOptions.RightToLeft', '@(Regex.IsMatch("a", "a", RegexOptions.RightToLeft))'],
  ['Encoding.GetEncoding("windows-1252")', '@(Encoding.GetEncoding("windows-1252").WebName)'],
  ['a regular expression of this size', '@(Regex.IsMatch("a", "((ab){1,1000}){1,1000}"))'],
])('%s is refused by name', (what, text) => {
  const error = failure(text);
  expect(error).toBeInstanceOf(NotModelled);
  expect((error as NotModelled).what).toBe(what);
});

test.each([
  ['@{ var l = new List<int>{1, 2}; foreach (var x in l) { l.Add(x); } return 1; }'],
  ['@{ var d = new Dictionary<string, int>{{"a", 1}, {"b", 2}}; foreach (var x in d) { d["c"] = 1; } return 1; }'],
])('a collection that changes while it is walked complains: %s', (text) => {
  expect(String(failure(text))).toContain('System.InvalidOperationException: Collection was modified');
});

test('an entry that is added takes the place of the one removed last', () => {
  const text =
    '@{ var d = new Dictionary<string, int>{{"a", 1}, {"b", 2}}; d.Remove("a"); d["c"] = 3; return string.Join(",", d.Keys); }';
  expect(failure(text)).toBe('c,b');
});

test('a hundred thousand characters are searched in time', () => {
  expect(failure(`@(Regex.IsMatch(new string('a', 100000), "^(a|b)*$"))`)).toBe(true);
});
