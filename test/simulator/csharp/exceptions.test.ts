import { eachGives } from './evaluated';

// The results are those of a C# runtime (Mono 6.8).
describe('exceptions', () => {
  eachGives([
    ['@{ Action<int> f = x => { if (x > 1) throw new Exception("big"); }; f(1); try { f(2); return "no"; } catch (Exception e) { return e.Message; } }', 'System.String big'],
    ['@{ try { int x = 0; return 1 / x; } catch (DivideByZeroException e) { return e.Message; } }', 'System.String Attempted to divide by zero.'],
    ['@{ try { object o = "a"; return (int)o; } catch (InvalidCastException) { return "cast"; } catch (Exception) { return "other"; } }', 'System.String cast'],
    ['@{ try { throw new ArgumentNullException("p"); } catch (ArgumentException e) { return e.GetType().Name + e.ParamName; } }', 'System.String ArgumentNullExceptionp'],
    ['@{ try { throw new InvalidOperationException("x", new Exception("inner")); } catch (Exception e) { return e.Message + e.InnerException.Message; } }', 'System.String xinner'],
    ['@{ try { throw new Exception("a"); } catch (Exception e) when (e.Message == "b") { return 1; } catch (Exception) { return 2; } }', 'System.Int32 2'],
    ['@{ try { throw new Exception("a"); } catch (Exception e) when (e.Message == "a") { return 1; } catch (Exception) { return 2; } }', 'System.Int32 1'],
    ['@{ string s = ""; try { s += "t"; return s; } finally { s += "f"; } }', 'System.String t'],
    ['@{ string s = ""; try { try { throw new Exception("x"); } finally { s += "f"; } } catch { s += "c"; } return s; }', 'System.String fc'],
    ['@{ try { try { throw new Exception("x"); } catch (Exception) { throw; } } catch (Exception e) { return e.Message; } }', 'System.String x'],
    ['@{ try { throw new Exception(); } catch (Exception e) { return e.Message; } }', "System.String Exception of type 'System.Exception' was thrown."],
    ['@{ throw new InvalidOperationException("boom"); }', 'throws System.InvalidOperationException'],
    ['@{ string s = null; return s ?? throw new ArgumentException("none"); }', 'throws System.ArgumentException'],
    ['@{ string s = "a"; return s ?? throw new ArgumentException("none"); }', 'System.String a'],
    ['@{ bool b = true; return b ? 1 : throw new Exception("e"); }', 'System.Int32 1'],
    ['@{ var acts = new List<Func<string>>(); foreach (var s in new[] { "a", "b" }) { try { throw new Exception(s); } catch (Exception e) { acts.Add(() => e.Message); } } return string.Join(",", acts.Select(a => a())); }', 'System.String a,b'],
    ['@{ try { return int.Parse("x"); } catch (FormatException ex) { return ex.Message; } }', 'System.String Input string was not in a correct format.'],
    ['@{ try { checked { int i = int.MaxValue; i++; } return 0; } catch (OverflowException ex) { return ex.GetType().FullName; } }', 'System.String System.OverflowException'],
    ['@{ try { var a = new int[1]; a[1] = 0; return 0; } catch (IndexOutOfRangeException ex) { return ex.Message; } }', 'System.String Index was outside the bounds of the array.'],
    ['@{ try { object o = null; o.ToString(); return 0; } catch (NullReferenceException) { return 1; } }', 'System.Int32 1'],
    ['@{ var r = 0; try { r += 1; throw new Exception(); } catch { r += 10; } finally { r += 100; } return r; }', 'System.Int32 111'],
    ['@{ Func<int> f = () => { try { return 1; } finally { } }; return f(); }', 'System.Int32 1'],
    ['@{ foreach (var i in new[] { 1, 2, 3 }) { try { if (i == 2) continue; if (i == 3) return i; } finally { } } return 0; }', 'System.Int32 3'],
    ['@{ try { return ((string)null).Trim(); } catch (Exception ex) { return ex.GetType().Name; } }', 'System.String NullReferenceException'],
    ['@{ try { var d = new Dictionary<string, string>(); d.Add(null, ""); return ""; } catch (ArgumentNullException ex) { return ex.ParamName; } }', 'System.String key'],
    ['@{ try { throw new Exception("a", new Exception("b")); } catch (Exception ex) { return ex.InnerException?.Message ?? "none"; } }', 'System.String b'],
    ['@{ try { throw new ArgumentNullException("p"); } catch (ArgumentException e) { return e.ParamName; } }', 'System.String p'],
    ['@{ try { throw new ArgumentException("m"); } catch (ArgumentException e) { return e.ParamName == null; } }', 'System.Boolean True'],
  ]); // prettier-ignore
});
