import { eachGives } from './evaluated';

describe('== between objects', () => {
  eachGives([
    ['@{ object o = "same"; object p = "same"; return o == p; }', 'System.Boolean True'],
    ['@{ object o = "computed".ToUpper(); return o == "COMPUTED"; }', 'System.Boolean False'],
    ['@{ object o = "computed".ToUpper(); return (string)o == "COMPUTED"; }', 'System.Boolean True'],
    ['@{ object o = "x".Trim().Substring(1); return o == ""; }', 'System.Boolean True'],
    ['@{ object o = true ? "left" : "right"; return o == "left"; }', 'System.Boolean True'],
    ['@{ object o = new List<int>(); object p = o; return o == p && o != (object)new List<int>(); }', 'System.Boolean True'],
  ]); // prettier-ignore
});

describe('when what is null throws', () => {
  eachGives([
    ['@{ string s = null; int zero = 0; return s.Substring(1 / zero); }', 'throws System.DivideByZeroException'],
    ['@{ int[] a = null; int zero = 0; return a[1 / zero]; }', 'throws System.DivideByZeroException'],
    ['@{ string s = null; return s.Length; }', 'throws System.NullReferenceException'],
    ['@{ Func<int> f = null; return f(); }', 'throws System.NullReferenceException'],
    ['@{ Exception e = null; throw e; }', 'throws System.NullReferenceException'],
  ]);
});
