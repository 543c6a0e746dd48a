import { check, eachIsAccepted, eachIsRefused } from './checked';

describe('EXP007, arguments that no method takes', () => {
  eachIsRefused([
    ['@("a".«Substring()»)', 'EXP007', 'Substring got no argument; it takes 1 or 2'],
    ['@("a".«Substring(1, 2, 3)»)', 'EXP007', 'Substring got 3 arguments; it takes 1 or 2'],
    ['@("a".Substring(«"b"»))', 'EXP007', 'argument 1 of Substring is string, but has to be int', 'parse it: int.Parse(…)'],
    ['@(string.IsNullOrEmpty(«context.Variables["a"]»))', 'EXP007', 'argument 1 of IsNullOrEmpty is object, but has to be string', 'cast it: (string)…'],
    ['@(string.IsNullOrEmpty(«5»))', 'EXP007', 'argument 1 of IsNullOrEmpty is int, but has to be string', 'call ToString()'],
    ['@(DateTime.UtcNow.AddSeconds(«"5"»))', 'EXP007', 'argument 1 of AddSeconds is string, but has to be double', 'parse it: double.Parse(…)'],
    ['@(context.Request.Body.«As()»)', 'EXP007', 'the type argument of As does not follow from its arguments', 'write it: As<…>(…)'],
    ['@(context.Request.Body.As<JObject>(«"x"»))', 'EXP007', 'argument 1 of As is string, but has to be bool', 'compare it, or parse it: bool.Parse(…)'],
    ['@(context.Request.Headers.«GetValueOrDefault()»)', 'EXP007', 'GetValueOrDefault got no argument; it takes 1 or 2'],
    ['@(context.Variables.GetValueOrDefault<int>("a", «"b"»))', 'EXP007', 'argument 2 of GetValueOrDefault is string, but has to be int', 'parse it: int.Parse(…)'],
    ['@(context.Request.Headers[«5»])', 'EXP007', 'IReadOnlyDictionary<string, string[]> is indexed by string, not by int', 'call ToString()'],
    ['@(Math.Max(1, «"a"»))', 'EXP007', 'no form of Max takes (int, string)'],
    ['@(«new Uri()»)', 'EXP007', 'new Uri got no argument; it takes 1, 2 or 3'],
    ['@(new Random(«"a"»))', 'EXP007', 'argument 1 of new Random is string, but has to be int', 'parse it: int.Parse(…)'],
    ['@(new List<int> { «"a"» })', 'EXP007', 'argument 1 of List<int>.Add is string, but has to be int', 'parse it: int.Parse(…)'],
    ['@{ int v; return int.TryParse("1", «v»); }', 'EXP007', 'argument 2 of TryParse has to be written with out', 'write out before it'],
    ['@(context.User.Groups.Where(g => «g.Name»))', 'EXP007', 'the lambda in argument 1 of Where gives string, but has to give bool', 'compare it, or parse it: bool.Parse(…)'],
    ['@(new «List»())', 'EXP007', 'List got 0 type arguments; it takes 1'],
    ['@{ int F(int a) { return a; } return F(«"x"»); }', 'EXP007', 'argument 1 of F is string, but has to be int', 'parse it: int.Parse(…)'],
    ['@(context\n  .Request\n  .Method.«Substring()»)', 'EXP007', 'Substring got no argument; it takes 1 or 2'],
  ]); // prettier-ignore
  eachIsAccepted([
    '@("a".Substring(1))',
    '@("a".Substring(1, 2))',
    '@(string.IsNullOrEmpty((string)context.Variables["a"]))',
    '@(DateTime.UtcNow.AddSeconds(5))',
    '@(context.Request.Body.As<JObject>(preserveContent: true))',
    '@(context.Variables.GetValueOrDefault("a", 1) + 1)',
    '@(context.Variables.GetValueOrDefault<int>("a") + 1)',
    '@(Math.Max(1, 2.5))',
    '@(new Uri("http://a"))',
    '@(new List<int> { 1 })',
    '@{ int v; return int.TryParse("1", out v); }',
    '@(context.User.Groups.Where(g => g.Name == "a"))',
    '@{ byte b = 1; return Encoding.UTF8.GetString(new byte[] { 65, b }); }',
  ]);
});

describe('lambdas and the delegates they become', () => {
  eachIsRefused([
    ['@{ Func<string, bool> f = s => { if (s == null) return «"no"»; return s.Length > 1; }; return f("a"); }', 'EXP008', 'the lambda gives string here, but has to give bool', 'compare it, or parse it: bool.Parse(…)'],
    ['@{ Func<string, bool> f = s => { if (s == null) «return;» return s.Length > 1; }; return f("a"); }', 'EXP008', 'the lambda gives void here, but has to give bool'],
    ['@{ Action<string> f = s => «s.Length»; f("a"); return 1; }', 'EXP008', 'the lambda gives int here, but has to give void'],
    ['@{ Func<int, int> f = «(a, b) => a»; return f(1); }', 'EXP009', 'a lambda cannot become Func<int, int>'],
    ['@{ string s = «x => x»; return s; }', 'EXP009', 'a lambda cannot become string'],
    ['@(context.User.Groups.Any(g => «g.Name.StartsWith»))', 'EXP007', 'the lambda in argument 1 of Any gives method, but has to give bool'],
    ['@{ return new Func<int, string>(x => «x»)(1); }', 'EXP008', 'the lambda gives int here, but has to give string', 'call ToString()'],
    ['@{ var all = new List<int>(); all.ForEach(x => «x + 1»); return 1; }', 'EXP007', 'the lambda in argument 1 of ForEach gives int, but has to give void'],
  ]); // prettier-ignore
  eachIsAccepted([
    '@{ Func<string, object> f = s => { if (s == null) return 1; return "a"; }; return f("a"); }',
    '@{ Action<string> f = s => s.ToString(); f("a"); return 1; }',
    '@{ Action<string> f = s => { if (s == null) return; context.Trace(s); }; f("a"); return 1; }',
    '@{ Func<int, Func<int, int>> add = a => b => a + b; return add(1)(2); }',
    '@{ Predicate<string> p = string.IsNullOrEmpty; return p("a"); }',
    '@{ return new Func<int, string>(x => x.ToString())(1); }',
    '@{ Func<int, byte> f = x => 1; return f(1); }',
  ]);
});

test('a call is looked at anew when a constant of the same type does not fit', () => {
  const { issues } = check(
    '@{ var bytes = new List<byte>(); bytes.Add(5); bytes.Add(300); bytes.Add(6); return bytes; }',
  );
  expect(issues.map(({ message }) => message)).toEqual(['argument 1 of Add is int, but has to be byte']);
});

test.each([
  ['@("a".Split(\',\').Select(s => s.Length).ToArray())', 'int[]'],
  ['@(Math.Max(1, 2L))', 'long'],
  ['@(Math.Abs(-1.5m))', 'decimal'],
  ['@(Convert.ToString(1))', 'string'],
  ['@(context.Variables.GetValueOrDefault("a", 1.5))', 'double'],
  ['@(context.Variables.GetValueOrDefault("a"))', 'object'],
  ['@(new[] { 1 }.GroupBy(n => n % 2 == 0).ToDictionary(g => g.Key, g => g.ToList()))', 'Dictionary<bool, List<int>>'],
  ['@(JArray.Parse("[]").Sum(t => (double)t["a"]))', 'double'],
])('%s gives %s', (text, type) => {
  expect(check(text)).toEqual({ type, issues: [] });
});

describe('queries', () => {
  eachIsRefused([
    ['@(from g in context.User.Groups select g.«Nam»)', 'EXP002', 'IGroup has no member Nam', 'write Name'],
    ['@(from g in context.User.Groups where «g.Name» select g)', 'EXP008', 'cannot convert string to bool', 'compare it, or parse it: bool.Parse(…)'],
    ['@{ string s = «from g in context.User.Groups select g.Name»; return s; }', 'EXP008', 'cannot convert IEnumerable<string> to string', 'call ToString()'],
    ['@{ var g = 1; return from «g» in context.User.Groups select g; }', 'EXP009', 'g is declared already', 'choose another name'],
  ]); // prettier-ignore
  eachIsAccepted([
    '@(string.Join(",", from g in context.User.Groups where g.Name != "a" orderby g.Id descending select g.Name))',
    '@((from g in context.User.Groups let n = g.Name.Length select n + 1).Sum())',
    '@((from a in new[] { 1 } join b in new[] { 2 } on a equals b into both select both.Anything).First())',
  ]);
});

describe('what calls give', () => {
  eachIsAccepted([
    '@{ int n = "a,b".Split(\',\').Select(s => s.Length).Sum(); return n; }',
    '@{ double d = "a,b".Split(\',\').Average(s => s.Length); return d; }',
    '@{ string s = "a".Split(\',\').GroupBy(x => x.Length).OrderBy(g => g.Key).Select(g => g.First()).Last(); return s; }',
    '@{ Dictionary<string, int> d = "a=1".Split(\'&\').ToDictionary(p => p, p => p.Length); return d["a"]; }',
    '@{ IEnumerable<JObject> os = JArray.Parse("[]").OfType<JObject>().Where(o => (int)o["a"] > 1); return os.Count(); }',
    '@{ int[] numbers = Array.ConvertAll("1,2".Split(\',\'), int.Parse); return numbers.Max(); }',
    '@{ string[] keys = context.Request.Headers.SelectMany(h => h.Value).Distinct().ToArray(); return keys; }',
    '@{ int? n = JObject.Parse("{}").Value<int?>("a"); return n ?? 0; }',
    '@{ Tuple<int, string> t = Tuple.Create(1, "a"); return t.Item2; }',
    '@{ bool found = Array.Exists(new[] { "a" }, x => x == context.Request.Method); return found; }',
    '@{ string s = Regex.Replace("a", "b", m => m.Value.ToUpper()); return s; }',
    '@{ Func<int, int> f = x => x + 1; int n = f(1); return n; }',
    '@{ string all = "a,b".Split(\',\').Aggregate("", (sum, next) => sum + next); return all; }',
  ]);
  eachIsRefused([
    ['@{ int n = «"a,b".Split(\',\').Average(s => s.Length)»; return n; }', 'EXP008', 'cannot convert double to int', 'cast it: (int)…'],
    ['@{ string s = «"a".Split(\',\').Select(x => x.Length).First()»; return s; }', 'EXP008', 'cannot convert int to string', 'call ToString()'],
    ['@{ string s = «context.Request.Headers.ToDictionary(h => h.Key, h => h.Value)["a"]»; return s; }', 'EXP008', 'cannot convert string[] to string', 'call ToString()'],
    ['@{ int n = «context.Response?.StatusCode»; return n; }', 'EXP008', 'cannot convert int? to int', 'use its Value, or ?? with a default'],
  ]); // prettier-ignore
});
