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

const body = `JObject.Parse("{'a':{'n':4},'s':'x','f':1.5}")`;

describe('a JObject that is taken for dynamic', () => {
  eachGives([
    [`@{ dynamic d = ${body}; int n = d.a.n; string s = d.s; return s + n; }`, 'System.String x4'],
    [`@{ dynamic d = ${body}; d.a.n = d.a.n + 1; d.t = "new"; return ((JObject)d).ToString(Formatting.None); }`, 'System.String {"a":{"n":5},"s":"x","f":1.5,"t":"new"}'],
    [`@{ dynamic d = ${body}; return d.a.n == 4 && d.s == "x" && d.f > 1; }`, 'System.Boolean True'],
  ]); // prettier-ignore
});

describe('an unsigned number beside a constant', () => {
  eachGives([
    ['@{ uint hash = 2166136261; hash = (hash ^ (byte)7) * 16777619; return hash; }', 'System.UInt32 34363494'],
    ['@{ ulong n = 7; return n * 2 % 5; }', 'System.UInt64 4'],
  ]); // prettier-ignore
});

describe('the family of an address', () => {
  eachGives([
    ['@(IPAddress.Parse("::1").AddressFamily.ToString())', 'System.String InterNetworkV6'],
    ['@((int)IPAddress.Parse("10.0.0.1").AddressFamily)', 'System.Int32 2'],
  ]); // prettier-ignore
});
