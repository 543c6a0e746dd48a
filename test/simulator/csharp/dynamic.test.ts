import { eachGives } from './evaluated';

// The results are those of a C# runtime (Mono 6.8).
describe('what only the values tell the type of', () => {
  eachGives([
    ['@{ dynamic d = 5; return d + 1; }', 'System.Int32 6'],
    ['@{ dynamic d = "abc"; return d.Length; }', 'System.Int32 3'],
    ['@{ dynamic d = "abc"; return d.Substring(1); }', 'System.String bc'],
    ['@{ dynamic d = "abc"; return d.Foo; }', 'throws Microsoft.CSharp.RuntimeBinder.RuntimeBinderException'],
    ['@{ dynamic d = 1; return d / 2; }', 'System.Int32 0'],
    ['@{ dynamic d = 1.0; return d / 2; }', 'System.Double 0.5'],
    ['@{ dynamic d = new List<int> { 4 }; return d[0] + 1; }', 'System.Int32 5'],
    ['@{ dynamic d = null; return d.Length; }', 'throws Microsoft.CSharp.RuntimeBinder.RuntimeBinderException'],
    ['@{ dynamic d = 5; int x = d; return x; }', 'System.Int32 5'],
    ['@{ dynamic d = 5; string x = d; return x; }', 'throws Microsoft.CSharp.RuntimeBinder.RuntimeBinderException'],
    ['@{ dynamic d = "5"; return Convert.ToInt32(d); }', 'System.Int32 5'],
  ]); // prettier-ignore
});
