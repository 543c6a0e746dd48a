import { eachIsAccepted, eachIsRefused } from './checked';

describe('EXP004, a path without a value', () => {
  const message = 'not every path returns a value';
  const fix = 'end every path in return …; or throw …;';
  eachIsRefused([
    ['@{ «if (context.Tracing) return 1;» }', 'EXP004', message, fix],
    ['@{ if (context.Tracing) { return 1; } else { «context.Trace("a");» } }', 'EXP004', message, fix],
    ['@{ «foreach (var x in "abc") { return x; }» }', 'EXP004', message, fix],
    ['@{ «while (context.Tracing) { return 1; }» }', 'EXP004', message, fix],
    ['@{ «while (true) { if (context.Tracing) break; return 1; }» }', 'EXP004', message, fix],
    ['@{ try { return 1; } catch (Exception) { «}» }', 'EXP004', message, fix],
    ['@{ «switch (context.Request.Method) { case "GET": return 1; }» }', 'EXP004', message, fix],
    ['@{ «var a = 1;» }', 'EXP004', 'the expression never returns a value', fix],
    ['@{ «}»', 'EXP004', 'the expression never returns a value', fix],
    ['@{ «return;» }', 'EXP004', 'this return has no value, but the expression has to give one'],
    ['@{ Func<int, int> f = x => { «if (x > 1) return 1;» }; return f(1); }', 'EXP004', 'not every path of this lambda returns a value', 'end every path in return or throw'],
    ['@{ int F(int a) { «if (a > 1) return 1;» } return F(1); }', 'EXP004', 'not every path of F returns a value', 'end every path in return or throw'],
  ]); // prettier-ignore
  eachIsAccepted([
    '@{ if (context.Tracing) return 1; return 2; }',
    '@{ if (context.Tracing) { return 1; } else { throw new Exception("x"); } }',
    '@{ while (true) { if (context.Tracing) return 1; } }',
    '@{ for (;;) { return 1; } }',
    '@{ do { return 1; } while (context.Tracing); }',
    '@{ try { return 1; } catch (Exception) { return 2; } finally { context.Trace("a"); } }',
    '@{ try { } finally { } return 1; }',
    '@{ switch (context.Request.Method) { case "GET": return 1; default: throw new Exception(); } }',
    '@{ using (var s = new StringReader("a")) { return s.ReadToEnd(); } }',
    '@{ Action<string> log = s => { context.Trace(s); }; log("a"); return 1; }',
    '@{ void F() { context.Trace("a"); } F(); return 1; }',
    '@{ lock (context) { return 1; } }',
  ]);
});

describe('EXP009, statements that do not go together', () => {
  eachIsRefused([
    ['@{ var x = 1; var «x» = 2; return x; }', 'EXP009', 'x is declared already', 'choose another name'],
    ['@{ var x = 1; { var «x» = 2; } return x; }', 'EXP009', 'x is declared already', 'choose another name'],
    ['@{ { var x = 2; } var «x» = 1; return x; }', 'EXP009', 'x is declared already', 'choose another name'],
    ['@{ var x = 1; return "a".Select(«x» => x); }', 'EXP009', 'x is declared already in a place around this lambda', 'choose another name'],
    ['@{ int x; return «x»; }', 'EXP009', 'x is read before every path has given it a value', 'give it a value where it is declared'],
    ['@{ string s; if (context.Tracing) s = "a"; return «s»; }', 'EXP009', 's is read before every path has given it a value', 'give it a value where it is declared'],
    ['@{ string s; foreach (var c in "a") { s = "b"; } return «s»; }', 'EXP009', 's is read before every path has given it a value', 'give it a value where it is declared'],
    ['@{ string s; try { s = "a"; } catch { } return «s»; }', 'EXP009', 's is read before every path has given it a value', 'give it a value where it is declared'],
    ['@{ «break;» return 1; }', 'EXP009', 'there is no loop or switch around this break'],
    ['@{ switch (1) { default: «continue;» } }', 'EXP009', 'there is no loop around this continue'],
    ['@{ switch ("a") { «case "a":» context.Trace("b"); default: return 1; } return 2; }', 'EXP009', 'this case runs into the next one', 'end it in break, return or throw'],
    ['@{ switch ("a") { case "a": break; case «"a"»: break; } return 1; }', 'EXP009', 'this case is there already', 'remove one of the two'],
    ['@{ try { } catch (Exception) { } catch («FormatException») { } return 1; }', 'EXP009', 'FormatException is caught already by a clause above', 'put this clause first'],
  ]); // prettier-ignore
  eachIsAccepted([
    '@{ { var x = 1; } { var x = 2; } foreach (var x in "a") { } return "a".Select(x => x); }',
    '@{ int x; if (context.Tracing) { x = 1; } else { x = 2; } return x; }',
    '@{ int x; if (!int.TryParse("1", out x)) { x = 2; } return x; }',
    '@{ string s; try { s = "a"; } catch { s = "b"; } return s; }',
    '@{ int x; switch (context.Response.StatusCode) { case 1: x = 1; break; default: x = 2; break; } return x; }',
    '@{ int x; while (true) { x = 1; if (context.Tracing) break; } return x; }',
    '@{ int x; return context.Tracing && int.TryParse("1", out x) ? x : 0; }',
    '@{ int x, y = 1; x = y; return x; }',
    '@{ int x; if (!(context.Tracing && int.TryParse("1", out x))) { x = 2; } return x; }',
    '@{ int x; if (!context.Tracing || !int.TryParse("1", out x)) { return 1; } return x; }',
    '@{ int x; do { x = 1; } while (x > 2); return x; }',
    '@{ string line; var r = new StringReader("a"); while ((line = r.ReadLine()) != null) { context.Trace(line); } return line; }',
    '@{ switch ("a") { case "a": case "b": return 1; default: break; } return 2; }',
    '@{ try { } catch (FormatException) { } catch (Exception) { } return 1; }',
    '@{ while (true) { switch (1) { case 1: continue; default: break; } return 1; } }',
  ]);
});
