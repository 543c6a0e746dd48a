import { type Case, within } from '../cases';

/** Statements, exceptions, lambdas, values without a static type. */
export const cases: readonly Case[] = [
  ...within(
    ['pooled', 'exhausted', 'mistyped'],
    `@{
    try { return (int)context.Variables["retryCount"]; }
    catch (InvalidCastException) { return -1; }
    catch (NullReferenceException) { return -2; }
    finally { context.Trace("done"); }
}`,
    `@{
    try
    {
        var body = context.Response.Body.As<JObject>(preserveContent: true);
        return body["error"]?["code"]?.ToString() ?? "no code";
    }
    catch (Exception ex)
    {
        return ex.GetType().Name;
    }
}`,
    `@{
    var text = "";
    for (int i = 0; i < 5; i++)
    {
        try
        {
            if (i == 1) continue;
            if (i == 3) break;
            text += i;
        }
        finally { text += "f"; }
    }
    return text;
}`,
    `@{
    try
    {
        try { throw new ArgumentException("inner", "name"); }
        finally { context.Trace("x"); }
    }
    catch (ArgumentNullException) { return "null"; }
    catch (ArgumentException e) when (e.ParamName == "name") { return "named"; }
    catch (ArgumentException) { return "argument"; }
}`,
    `@{
    try { throw new InvalidOperationException("outer", new FormatException("inner")); }
    catch (Exception e) { return e.Message + "/" + e.InnerException.Message + "/" + e.GetBaseException().GetType().Name; }
}`,
    `@{
    try { int.Parse("x"); }
    catch (FormatException) { throw new ApplicationException("rethrown"); }
    return 1;
}`,
    `@{
    try { throw new TimeoutException(); }
    catch (Exception) { throw; }
}`,
    `@{
    int n = 0;
    try { n = 1; return n; }
    finally { n = 2; }
}`,
    `@{
    switch (context.Request.Method.ToUpperInvariant())
    {
        case "GET":
        case "HEAD":
            return false;
        case "POST":
            if (context.Request.Body == null) { break; }
            return true;
    }
    return null;
}`,
    `@{
    char c = context.Deployment.Region[0];
    switch (c) { case 'S': return 1; case 'E': return 2; default: return (int)c; }
}`,
    `@{
    var region = context.Deployment.Region;
    return region == "Sweden Central" ? "swc" : region == "West Europe" ? "weu" : region == "East US" ? context.Request.Method == "POST" ? "eus-post" : "eus" : "other";
}`,
    `@{
    int i = 0, sum = 0;
    while (true) { if (++i > 10) break; if (i % 2 == 0) continue; sum += i; }
    do { sum--; } while (sum > 20);
    return sum;
}`,
    `@{
    for (int i = 0, j = 10; i < j; i++, j -= 2) { if (i == 3) return i * 100 + j; }
    return -1;
}`,
    `@{
    var found = false;
    foreach (var a in new[] { 1, 2, 3 }) { foreach (var b in new[] { 2, 4 }) { if (a == b) { found = true; break; } } if (found) break; }
    return found;
}`,
    `@{
    var s = context.Request.Headers.GetValueOrDefault("x-priority", "0");
    int p;
    bool ok = int.TryParse(s, out p);
    return ok && p > 1 || !ok && s.Length > 3;
}`,
    `@{
    if (context.Request.Headers.TryGetValue("x-session-id", out string[] values) && values.Length > 0 && values[0].Trim() != "") { return values[0].Trim(); }
    else if (context.Subscription != null) return context.Subscription.Id;
    else return context.Request.IpAddress;
}`,
    `@{
    var x = context.Variables.ContainsKey("model") ? context.Variables["model"] : null;
    string s = x as string;
    if (s == null) return "not a string";
    if (s is string t && t.Length > 0) return t;
    return "empty";
}`,
    `@{
    object o = context.Variables["probe"];
    if (o is IResponse r && r.StatusCode < 400) { return r.StatusReason; }
    if (o is string) { return "text"; }
    return o == null ? "null" : "failed";
}`,
    `@{
    var list = context.Variables["listBackends"] as JArray ?? JArray.Parse(context.Variables["listBackends"] as string ?? "[]");
    return list.Count;
}`,
    `@{
    var d = context.Variables.GetValueOrDefault<string>("configText", "{}");
    JToken t = null;
    try { t = JToken.Parse(d); } catch (JsonReaderException) { t = JValue.CreateNull(); }
    return t.Type == JTokenType.Null ? "unreadable" : t is JObject o ? o.Count.ToString() : t is JArray a ? "[" + a.Count + "]" : "value";
}`,
    `@{
    string[] names = { "a", "b" };
    int[] sizes = new int[names.Length];
    for (var i = 0; i < names.Length; ++i) sizes[i] = names[i].Length << i;
    return sizes;
}`,
    `@{
    Func<IResponse, bool> failed = r => r == null || r.StatusCode == 429 || r.StatusCode >= 500;
    return failed(context.Response) + "," + failed(context.Variables["probe"] as IResponse) + "," + failed(null);
}`,
    `@{
    Func<string, string, string> header = (name, fallback) => context.Response.Headers.GetValueOrDefault(name, fallback);
    Func<string, int> number = text => { int n; return int.TryParse(text, out n) ? n : -1; };
    return number(header("Retry-After", "5")) + number(header("nope", "7")) * 1000;
}`,
    `@{
    Func<JToken, string> flat = null;
    flat = t => t.Type == JTokenType.Object ? "{" + string.Join(",", ((JObject)t).Properties().Select(p => p.Name + flat(p.Value))) + "}" : t.Type == JTokenType.Array ? "[" + string.Join(",", t.Select(x => flat(x))) + "]" : ":" + t;
    return flat(context.Variables["config"] as JToken);
}`,
    `@{
    var result = new List<string>();
    Action<string, Func<object>> probe = (name, f) => { try { result.Add(name + "=" + f()); } catch (Exception e) { result.Add(name + "!" + e.GetType().Name); } };
    probe("int", () => (int)context.Variables["tokens"]);
    probe("long", () => (long)context.Variables["tokens"]);
    probe("text", () => (string)context.Variables["tokens"]);
    probe("missing", () => context.Variables["nothere"]);
    probe("default", () => context.Variables.GetValueOrDefault<int>("retryCount", 5));
    probe("convert", () => Convert.ToInt32(context.Variables["share"]));
    return string.Join(";", result);
}`,
    `@{
    var parts = context.Request.Url.Path.Split(new[] { '/' }, StringSplitOptions.RemoveEmptyEntries);
    var index = Array.IndexOf(parts, "deployments");
    return index >= 0 && index + 1 < parts.Length ? parts[index + 1] : parts.Length > 0 ? parts[parts.Length - 1] : "";
}`,
    `@{
    var error = new { code = context.Response.StatusCode, inner = context.LastError == null ? null : new { context.LastError.Reason, context.LastError.Source } };
    return JsonConvert.SerializeObject(new { error });
}`,
    `@{
    return new { context.Request.Method, Region = context.Deployment.Region, Ids = new[] { context.Api.Id, context.Operation.Id } }.ToString();
}`,
    `@{
    var builder = new StringBuilder();
    builder.AppendFormat("{0,-10}|{1,5:N1}|", context.Request.Method, context.Elapsed.TotalSeconds);
    builder.Append(context.Variables["share"]).Append('/').Append(context.Variables["cost"]);
    return builder.ToString();
}`,
    `@{
    var ip = IPAddress.Parse(context.Request.IpAddress);
    return ip.AddressFamily.ToString() + ip.GetAddressBytes().Length + ip.GetAddressBytes()[0];
}`,
    `@{
    var address = context.Request.IpAddress.Split('.').Select(byte.Parse).ToArray();
    var number = (uint)address[0] << 24 | (uint)address[1] << 16 | (uint)address[2] << 8 | address[3];
    return (number & 0xFF000000u) == 0x0A000000u ? "private " + number : "public " + number;
}`,
    `@{
    var x = 10;
    { var y = x * 2; x = y; }
    if (x > 15) { var y = 1; x += y; }
    return x;
}`,
    `@{
    string a = null;
    a = a ?? "set";
    a += null;
    a += 1;
    var b = a?.Length;
    return b + a?.ToUpper()?.Substring(1);
}`,
    `@{
    return context.Variables["model"] == (object)"gpt-4o" || context.Variables["model"].Equals("gpt-4o") || (string)context.Variables["model"] == "gpt-4o";
}`,
    `@{
    var dictionary = context.Variables.Where(v => v.Value is string).ToDictionary(v => v.Key, v => (string)v.Value);
    return dictionary.Count + dictionary.Keys.OrderBy(k => k, StringComparer.Ordinal).First();
}`,
    `@{
    return context.Variables.Keys.Count() + ":" + context.Variables.Count(v => v.Value == null) + ":" + context.Variables.ContainsKey("MODEL");
}`,
    `@{
    var guid = context.Variables["session"];
    return guid is Guid ? ((Guid)guid).ToString("N") : guid.ToString().Length.ToString();
}`,
  ),
  ...within(
    ['empty'],
    '@{ throw new Exception("custom"); }',
    '@{ string s = null; return s.Length; }',
    '@{ string s = null; return s?.Length; }',
    '@{ string s = null; return s + "x" + s?.Length + (s == null); }',
    '@{ JObject o = null; return o["x"]; }',
    '@{ JObject o = null; return o?["x"]?["y"] ?? "none"; }',
    '@{ var a = new int[2]; a[2] = 1; return a; }',
    '@{ var l = new List<int>(); return l[0]; }',
    '@{ var l = new List<int>(); l.RemoveAt(0); return l; }',
    '@{ IEnumerable<int> q = new[] { 1, 0 }.Select(x => 10 / x); return q.Take(1).Sum(); }',
    '@{ IEnumerable<int> q = new[] { 1, 0 }.Select(x => 10 / x); return q.Sum(); }',
    '@{ try { return new[] { 1, 0 }.Select(x => 10 / x); } catch (DivideByZeroException) { return "caught"; } }',
    '@{ object o = "x"; return (JObject)o; }',
    '@{ object o = new JArray(); return (JObject)o; }',
    '@{ JToken t = new JArray(); return (JObject)t; }',
    '@{ object o = new JValue(5); return (int)o; }',
    '@{ object o = new JValue(5); return (int)(JToken)o; }',
    "@{ object o = 'c'; return (string)o; }",
    '@{ object o = 5; return o + "5"; }',
    '@{ object o = new[] { "a" }; return (string)o; }',
    '@{ dynamic d = 5; d += 2.5; return d; }',
    '@{ dynamic d = "text"; return d.Length + d.Substring(1); }',
    '@{ dynamic d = "text"; return d.NoSuch; }',
    '@{ dynamic d = new JObject(new JProperty("a", 1)); return d.missing == null; }',
    '@{ const double pi = 3.14; const bool yes = true; return yes ? pi * 2 : 0; }',
    '@{ int x; if (int.TryParse("5", out x) && x > 3) { x *= 2; } return x; }',
    '@{ int i = 3; object o = i; i++; return (int)o + i; }',
    '@{ var a = new[] { 1, 2 }; var b = a; b[0] = 9; return a[0]; }',
    '@{ var s = "a"; var t = s; t += "b"; return s + t; }',
    '@{ var d1 = new DateTime(2026, 1, 1); var d2 = d1; d2 = d2.AddDays(1); return (d2 - d1).Days + d1.Day; }',
    '@{ for (;;) { return "once"; } }',
    '@{ int n = 0; foreach (var c in "a-b-c") switch (c) { case \'-\': n += 10; break; default: n++; break; } return n; }',
    '@{ if (true) ; return 1; }',
    '@{ ; ; return 2; }',
    '@{ var x = 5; x = x > 3 ? x < 10 ? 1 : 2 : 3; return x; }',
    '@{ return true && false || true ^ true | !false & true; }',
    '@{ bool a = true; a &= false; a |= true; a ^= true; return a; }',
    '@{ return new Func<int, int>(x => x + 1)(4); }',
    '@{ return ((Func<int>)(() => 7))(); }',
    '@{ return default(int) + (default(string) ?? "d") + default(DateTime).Year + (default(int?) == null); }',
    '@{ return typeof(string).Name + typeof(int).FullName; }',
    "@{ return new[] { 1, 2.5, 'c' }.Sum(); }",
    '@{ return new object[] { 1, "a" }.Length + new string[3].Count(s => s == null); }',
    '@{ var array = new string[2] { "a", "b" }; array[1] += "c"; return string.Concat(array); }',
    '@{ lock (new object()) { return 1; } }',
    '@{ var r = new Random(5); return r.Next(1, 2) + r.Next(0, 1); }',
    '@{ return Math.PI.ToString("F4") + Math.E.ToString("F2"); }',
    '@{ var e = new List<string> { "a", "b" }.GetEnumerator(); e.MoveNext(); return e.Current; }',
  ),
];
