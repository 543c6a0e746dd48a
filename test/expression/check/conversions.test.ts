import { eachIsAccepted, eachIsRefused } from './checked';

describe('EXP008, an operator for types that do not have it', () => {
  eachIsRefused([
    ['@("a" «-» 1)', 'EXP008', 'operator - cannot be applied to string and int', 'parse the string: int.Parse(…)'],
    ['@(context.Response.StatusCode «==» (string)context.Variables["a"])', 'EXP008', 'operator == cannot be applied to int and string', 'parse the string: int.Parse(…)'],
    ['@(context.Variables["x"] «==» 5)', 'EXP008', 'operator == cannot be applied to object and int', 'cast the object: (int)…'],
    ['@(JObject.Parse("{}")["a"] «==» "x")', 'EXP008', 'operator == cannot be applied to JToken and string', 'cast the JToken: (string)…'],
    ['@(JObject.Parse("{}")["a"] «>» 5)', 'EXP008', 'operator > cannot be applied to JToken and int', 'cast the JToken: (int)…'],
    ['@(5 «&&» true)', 'EXP008', 'operator && cannot be applied to int and bool', 'both sides have to be bool'],
    ['@(«!"a"»)', 'EXP008', 'operator ! cannot be applied to string', 'compare it, or parse it: bool.Parse(…)'],
    ['@(context.Response.StatusCode «??» 5)', 'EXP008', 'operator ?? cannot be applied to int and int', 'leave out ?? and what follows: the left side is never null'],
    ['@(DateTime.UtcNow «+» DateTime.UtcNow)', 'EXP008', 'operator + cannot be applied to DateTime and DateTime'],
    ['@(context.RequestId «==» "a")', 'EXP008', 'operator == cannot be applied to Guid and string'],
    ['@{ string s = ""; «s++»; return s; }', 'EXP008', 'operator ++ cannot be applied to string'],
    ['@($"{"a" «-» 1}")', 'EXP008', 'operator - cannot be applied to string and int', 'parse the string: int.Parse(…)'],
  ]); // prettier-ignore
  eachIsAccepted([
    '@("a" + 1 + true + null)',
    '@(context.Response.StatusCode == 200L)',
    '@((int)context.Variables["x"] == 5)',
    '@(context.Variables["x"] == "a")',
    '@((string)JObject.Parse("{}")["a"] == "x")',
    '@(context.Response?.StatusCode > 5 && !(context.Response == null))',
    '@(context.Response?.StatusCode ?? 5)',
    '@(DateTime.UtcNow - DateTime.UtcNow > TimeSpan.FromSeconds(1))',
    '@(context.RequestId == Guid.Empty || context.RequestId != null)',
    '@(\'a\' + 1 + "b"[0])',
    '@(RegexOptions.IgnoreCase | RegexOptions.Multiline)',
    '@{ XNamespace ns = "a"; return XElement.Parse("<a/>").Element(ns + "b").Name == "c"; }',
    '@(1 << 2 | 3 & ~4 ^ 5 % 2)',
  ]);
});

describe('EXP008, a value that does not become the type', () => {
  eachIsRefused([
    ['@(«(int)"1"»)', 'EXP008', 'string cannot be cast to int', 'parse it: int.Parse(…)'],
    ['@(«(string)context.Response.StatusCode»)', 'EXP008', 'int cannot be cast to string', 'call ToString()'],
    ['@(«(IResponse)"a"»)', 'EXP008', 'string cannot be cast to IResponse'],
    ['@{ int x = «"a"»; return x; }', 'EXP008', 'cannot convert string to int', 'parse it: int.Parse(…)'],
    ['@{ string s = «context.Variables["a"]»; return s; }', 'EXP008', 'cannot convert object to string', 'cast it: (string)…'],
    ['@{ byte b = «300»; return b; }', 'EXP008', 'cannot convert int to byte', 'cast it: (byte)…'],
    ['@{ int x = «null»; return x; }', 'EXP008', 'cannot convert null to int'],
    ['@{ var x = «null»; return 1; }', 'EXP008', 'the type of x cannot be told from null', 'name the type instead of var'],
    ['@{ if («"a"») return 1; return 2; }', 'EXP008', 'cannot convert string to bool', 'compare it, or parse it: bool.Parse(…)'],
    ['@{ while («1») { } return 1; }', 'EXP008', 'cannot convert int to bool'],
    ['@(true ? «1 : "a"»)', 'EXP008', 'the two results of ?: are int and string, and neither converts to the other', 'cast one of them to the type of the other'],
    ['@(«"a" as JObject»)', 'EXP008', 'string can never be JObject, so as cannot stand here', 'cast it: (JObject)…'],
    ['@(context.Variables["a"] as «int»)', 'EXP008', 'as gives null when the type does not fit, but int is never null', 'write as int?, or cast it: (int)…'],
    ['@(«new[] { 1, "a" }»)', 'EXP008', 'the elements have no common type: int, string', 'name the type: new object[] { … }'],
    ['@{ foreach (var x in «5») { } return 1; }', 'EXP008', 'foreach cannot go through int'],
    ['@{ foreach («int» x in "a".Split()) { } return 1; }', 'EXP008', 'the elements are string and cannot become int'],
    ['@{ throw «"x"»; }', 'EXP008', 'cannot convert string to Exception'],
    ['@{ int i = 1; i += «2.5»; return i; }', 'EXP008', 'cannot convert double to int', 'cast it: (int)…'],
  ]); // prettier-ignore
  eachIsAccepted([
    '@((int)2.5 + (int)context.Variables["a"] + (int)JToken.Parse("1"))',
    '@((int?)XElement.Parse("<a/>").Attribute("b") ?? 0)',
    '@{ byte b = 255; b += 1; short s = -5; long l = 5; double d = l; return b + s + d; }',
    '@{ JToken t = "a"; t = 1; t = true; t = null; t = DateTime.UtcNow; return t; }',
    '@{ object o = 1; IEnumerable<object> all = new List<string>(); DateTimeOffset t = DateTime.UtcNow; return o; }',
    '@(true ? 1 : 2L)',
    '@(true ? (int?)null : 1)',
    '@(context.Variables["a"] as int?)',
    '@((context.Variables["a"] as IResponse)?.StatusCode)',
    '@((JArray)context.Variables["a"])',
    '@(new[] { 1, 2.5, 3L }.Average())',
    '@{ foreach (JObject o in JArray.Parse("[]")) { return o["a"]; } return null; }',
    '@{ foreach (var pair in JObject.Parse("{}")) { return pair.Key + pair.Value["a"]; } return null; }',
    '@{ string[] a = { "x" }; int[] b = { 1, 2 }; return a[b[0]]; }',
  ]);
});

describe('EXP008, what is no value, or cannot be assigned', () => {
  eachIsRefused([
    ['@("a".«ToUpper» + "b")', 'EXP008', 'ToUpper is a method that is not called', 'call it: ToUpper(…)'],
    ['@("a".«Length»())', 'EXP008', 'Length is a property, not a method', 'leave out the parentheses'],
    ['@{ var x = «context.Trace("a")»; return x; }', 'EXP008', 'this call gives no value, but a value has to stand here'],
    ['@{ «context.Request.Method» = "GET"; return 1; }', 'EXP008', 'Method is read-only and cannot be assigned', 'context cannot be changed: use a policy such as set-variable or set-header'],
    ['@{ «context.Variables["a"]» = 1; return 1; }', 'EXP008', 'this element is read-only and cannot be assigned', 'context cannot be changed: use a policy such as set-variable or set-header'],
    ['@{ if («context.Request.Method» = "GET") { return 1; } return 2; }', 'EXP008', 'Method is read-only and cannot be assigned', "compare with '=='"],
    ['@(«context.Request.Method» = "GET" && context.Request.Url.Host == "a")', 'EXP008', 'Method is read-only and cannot be assigned', "compare with '=='"],
    ['@{ var n = 1; if («n = 2») { return 1; } return 2; }', 'EXP008', 'cannot convert int to bool', "compare with '=='"],
    ['@(context.Request.Headers["a"] «==» "b")', 'EXP008', 'operator == cannot be applied to string[] and string', 'take one of the strings: …[0]'],
    ['@(context.Response.StatusCode «==» "200")', 'EXP008', 'operator == cannot be applied to int and string', 'write 200 without quotes'],
    ['@{ foreach (var x in "a") { «x» = \'b\'; } return 1; }', 'EXP008', 'x is a foreach variable and cannot be assigned'],
    ['@(new «IResponse»())', 'EXP008', 'IResponse is an interface and cannot be created'],
    ['@(string.«Trim»())', 'EXP008', 'Trim needs a value of type string before the dot, not the type'],
    ['@(context.RequestId.«NewGuid»())', 'EXP008', 'NewGuid belongs to the type Guid, not to a value of it', 'write Guid.NewGuid'],
    ['@(context.RequestId«[0]»)', 'EXP008', 'Guid cannot be indexed'],
    ['@(«context.Response.StatusCode»?.ToString())', 'EXP008', 'int is never null, so ?. cannot follow it', 'write . instead of ?.'],
  ]); // prettier-ignore
  eachIsAccepted([
    '@("a".ToUpper() + "b".Length)',
    '@{ context.Trace("a"); return 1; }',
    '@{ var o = new JObject(); o["a"] = 1; o["b"]["c"] = "x"; return o; }',
    '@{ var d = new Dictionary<string, int>(); d["a"] = 1; d["a"]++; return d["a"]; }',
    '@(Guid.NewGuid().ToString()[0])',
    '@(context.Response?.StatusCode.ToString())',
    '@(JArray.Parse("[]").Count() + new List<int>().Count)',
  ]);
});
