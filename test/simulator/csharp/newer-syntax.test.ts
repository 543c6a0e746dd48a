import { eachGives } from './evaluated';

// What the C# compiler of Mono 6.8 does not know; the results are those of the C# 7 specification.
describe('local functions', () => {
  eachGives([
    ['@{ int Twice(int n) { return n * 2; } return Twice(4); }', 'System.Int32 8'],
    ['@{ return Twice(4); int Twice(int n) => n * 2; }', 'System.Int32 8'],
    ['@{ int Fib(int n) { return n < 2 ? n : Fib(n - 1) + Fib(n - 2); } return Fib(15); }', 'System.Int32 610'],
    ['@{ int count = 0; void Up() { count++; } Up(); Up(); return count; }', 'System.Int32 2'],
    ['@{ bool Even(int n) => n == 0 || Odd(n - 1); bool Odd(int n) => n != 0 && Even(n - 1); return Even(10); }', 'System.Boolean True'],
    ['@{ string Show(string s, int n = 2) => s + n; return Show("a") + Show("b", 5); }', 'System.String a2b5'],
    ['@{ string Show(string s, int n) => s + n; return Show(n: 1, s: "x"); }', 'System.String x1'],
    ['@{ double Half(double x) => x / 2; return Half(3); }', 'System.Double 1.5'],
    ['@{ void Set(out int n) { n = 7; } Set(out int m); return m; }', 'System.Int32 7'],
    ['@{ void Add(ref int n) { n += 7; } int m = 1; Add(ref m); return m; }', 'System.Int32 8'],
    ['@{ int Twice(int n) => n * 2; return new[] { 1, 2 }.Select(Twice).Sum(); }', 'System.Int32 6'],
    ['@{ int late = 1; int Get() => late; late = 2; return Get(); }', 'System.Int32 2'],
    ['@{ string r = ""; foreach (var x in new[] { 1, 2 }) { string Show() => "<" + x + ">"; r += Show(); } return r; }', 'System.String <1><2>'],
    ['@{ int Fail() => throw new Exception("no"); return Fail(); }', 'throws System.Exception'],
  ]); // prettier-ignore
});

describe('patterns', () => {
  eachGives([
    ['@{ object o = null; return o is null; }', 'System.Boolean True'],
    ['@{ object o = 5; return o is 5; }', 'System.Boolean True'],
    ['@{ object o = 5L; return o is 5; }', 'System.Boolean False'],
    ['@{ object o = "a"; return o is "a"; }', 'System.Boolean True'],
    ['@{ object o = 5; return o is var x && x != null; }', 'System.Boolean True'],
    ['@{ object o = 5; switch (o) { case string s: return s; case int n when n > 4: return n + 1; default: return 0; } }', 'System.Int32 6'],
    ['@{ object o = 3L; switch (o) { case 3: return "int"; case 3L: return "long"; } return "none"; }', 'System.String long'],
    ['@{ object o = null; switch (o) { case string s: return s; case null: return "null"; default: return "other"; } }', 'System.String null'],
    ['@{ object o = 2.5; switch (o) { case int n: return n; case double d: return d * 2; } return 0; }', 'System.Double 5'],
    ['@{ int? n = 4; return n is int m ? m + 1 : 0; }', 'System.Int32 5'],
    ['@{ const int Limit = 3; switch (3) { case Limit: return "limit"; } return ""; }', 'System.String limit'],
  ]); // prettier-ignore
});

describe('other forms', () => {
  eachGives([
    ['@(1_000_000)', 'System.Int32 1000000'],
    ['@(0b1010)', 'System.Int32 10'],
    ['@{ int x = default; return x; }', 'System.Int32 0'],
    ['@(true ? 1 : default)', 'System.Int32 1'],
    ['@(((object)1) == ((object)1))', 'System.Boolean False'],
  ]);
});
