import { eachGives } from './evaluated';

// The results are those of a C# runtime (Mono 6.8).
describe('?., ?[] and ??', () => {
  eachGives([
    ['@{ int? x = null; return x ?? 7; }', 'System.Int32 7'],
    ['@{ int? x = 3; return x ?? 7; }', 'System.Int32 3'],
    ['@{ int? x = null; return x ?? 7.5; }', 'System.Double 7.5'],
    ['@{ bool? x = null; return x ?? false; }', 'System.Boolean False'],
    ['@{ string s = null; return s?.Length; }', 'null'],
    ['@{ string s = null; return s?.Length == null; }', 'System.Boolean True'],
    ['@{ string s = null; return s?.Length > 1; }', 'System.Boolean False'],
    ['@{ string s = "abc"; return s?.Length; }', 'System.Int32 3'],
    ['@{ string s = null; return s?.ToUpper().Trim(); }', 'null'],
    ['@{ string s = null; return s?.Substring(1)?.Length ?? -1; }', 'System.Int32 -1'],
    ['@{ string s = "hello"; return s?[1]; }', 'System.Char e'],
    ['@{ string s = null; return s?[1] == null; }', 'System.Boolean True'],
    ['@{ int[] a = null; return a?[0] ?? 9; }', 'System.Int32 9'],
    ['@{ List<int> a = null; return a?.Count ?? -1; }', 'System.Int32 -1'],
    ['@{ string a = null, b = null, c = "c"; return a ?? b ?? c; }', 'System.String c'],
    ['@{ int? a = null; int? b = 2; return a ?? b ?? 3; }', 'System.Int32 2'],
    ['@{ int? a = null; return (a ?? 0) + 1; }', 'System.Int32 1'],
    ['@{ int? a = 5; return a?.ToString() + "x"; }', 'System.String 5x'],
    ['@{ DateTime? d = DateTime.MinValue; return d?.Year; }', 'System.Int32 1'],
    ['@{ DateTime? d = null; return d?.Year ?? 0; }', 'System.Int32 0'],
    ['@{ object o = 5; return (o as int?) ?? 0; }', 'System.Int32 5'],
    ['@{ object o = "s"; return (o as int?) ?? -1; }', 'System.Int32 -1'],
    ['@{ int x = 3; var r = x > 2 ? new[] { "a" } : null; return r?[0]; }', 'System.String a'],
  ]); // prettier-ignore
});
