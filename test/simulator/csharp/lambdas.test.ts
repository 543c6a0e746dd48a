import { eachGives } from './evaluated';

// The results are those of a C# runtime (Mono 6.8).
describe('lambdas and delegates', () => {
  eachGives([
    ['@{ var fs = new Func<int>[3]; for (int i = 0; i < 3; i++) { fs[i] = () => i; } return fs[0]() + "," + fs[1]() + "," + fs[2](); }', 'System.String 3,3,3'],
    ['@{ var fs = new Func<int>[3]; for (int i = 0; i < 3; i++) { int j = i; fs[i] = () => j; } return fs[0]() + "," + fs[1]() + "," + fs[2](); }', 'System.String 0,1,2'],
    ['@{ var fs = new Func<int>[3]; int k = 0; foreach (var i in new[] { 5, 6, 7 }) { fs[k++] = () => i; } return fs[0]() + "," + fs[1]() + "," + fs[2](); }', 'System.String 5,6,7'],
    ['@{ var fs = new Func<int>[2]; for (int n = 0; n < 2; n++) { for (int i = 0; i < 3; i++) { fs[n] = () => i * 10 + n; } } return fs[0]() + "," + fs[1](); }', 'System.String 32,32'],
    ['@{ int c = 0; Action inc = () => c++; inc(); inc(); return c; }', 'System.Int32 2'],
    ['@{ int c = 0; Func<int> inc = () => ++c; return inc() + inc() * 10 + c * 100; }', 'System.Int32 221'],
    ['@{ Func<int, Func<int, int>> add = a => b => a + b; return add(3)(4); }', 'System.Int32 7'],
    ['@{ Func<int, int> fac = null; fac = n => n <= 1 ? 1 : n * fac(n - 1); return fac(6); }', 'System.Int32 720'],
    ['@{ Func<double, double> half = x => x / 2; return half(3); }', 'System.Double 1.5'],
    ['@{ Func<double, double> half = x => x / 2; return half(3) is double; }', 'System.Boolean True'],
    ['@{ Func<char, string> f = c => c + "!"; return f(\'x\'); }', 'System.String x!'],
    ['@{ Func<long, object> f = c => c; return f(5); }', 'System.Int64 5'],
    ['@{ Func<int?> f = () => null; return f() == null; }', 'System.Boolean True'],
    ['@{ Func<string, bool> f = string.IsNullOrEmpty; return f("") + "" + f("a"); }', 'System.String TrueFalse'],
    ['@{ Func<string, int> f = int.Parse; return f("12"); }', 'System.Int32 12'],
    ['@{ Func<string> f = "abc".ToUpper; return f(); }', 'System.String ABC'],
    ['@{ Func<int, int, int> f = Math.Max; return f(3, 4); }', 'System.Int32 4'],
    ['@(((Func<int, int>)(x => x + 1))(2))', 'System.Int32 3'],
    ['@(new Func<int, int>(x => x + 1)(2))', 'System.Int32 3'],
    ['@(new Func<int, int>(x => { var y = x; return y + 1; }).Invoke(2))', 'System.Int32 3'],
    ['@{ var acts = new List<Func<int>>(); foreach (var x in new[] { 1, 2 }) { int y = x * 10; foreach (var z in new[] { 5, 6 }) { acts.Add(() => x + y + z); } } return string.Join(",", acts.Select(a => a())); }', 'System.String 16,17,27,28'],
    ['@{ var acts = new List<Func<int>>(); for (int i = 0; i < 2; i++) { int k = i; acts.Add(() => k++); acts.Add(() => k); } acts[0](); return string.Join(",", acts.Select(a => a())); }', 'System.String 1,2,1,2'],
    ['@{ var acts = new List<Func<int>>(); int i = 0; while (i < 3) { int j = i; acts.Add(() => j * j); i++; } return string.Join(",", acts.Select(a => a())); }', 'System.String 0,1,4'],
    ['@{ Func<int> f = null; { int x = 5; f = () => x; x = 6; } return f(); }', 'System.Int32 6'],
    ['@{ int x = 1; Func<int, int> f = y => { int z = x + y; Func<int> g = () => { x++; return z + x; }; return g(); }; return f(10) + f(20); }', 'System.Int32 38'],
    ['@{ int total = 0; new List<int> { 1, 2, 3 }.ForEach(n => total += n); return total; }', 'System.Int32 6'],
    ['@{ var l = new List<int> { 3, 1, 2 }; l.Sort((a, b) => b - a); return string.Join(",", l); }', 'System.String 3,2,1'],
  ]); // prettier-ignore
});
