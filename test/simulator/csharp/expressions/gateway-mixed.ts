import { type Case, within } from '../cases';

/** One of everything, in the manner of policies. */
export const cases: readonly Case[] = [
  ...within(
    ['pooled', 'exhausted', 'mistyped', 'chat', 'answered', 'failed'],
    'context.Request.Headers.GetValueOrDefault("Authorization","").Split(\'.\').Length == 3 ? "jwt" : "opaque"',
    'context.Request.Headers.GetValueOrDefault("x-session-id", Guid.Empty.ToString()).Replace("-", string.Empty).ToUpperInvariant()',
    'context.Request.Url.Path.ToLower().EndsWith("/chat/completions") || context.Request.Url.Path.ToLower().Contains("/embeddings")',
    '(context.Request.Method == "GET" || context.Request.Method == "HEAD") && context.Request.Body == null',
    'context.Request.OriginalUrl.ToUri().GetLeftPart(UriPartial.Path)',
    "context.Request.OriginalUrl.ToUri().Host.Split('.').First()",
    'string.Format("https://{0}.openai.azure.com/openai/deployments/{1}/chat/completions?api-version={2}", context.Deployment?.ServiceName, context.Request.MatchedParameters.GetValueOrDefault("deployment-id"), context.Request.Url.Query.GetValueOrDefault("api-version"))',
    '$"Bearer {context.Variables.GetValueOrDefault<string>("model", "none")}".Length',
    'context.Variables.GetValueOrDefault<string>("model","").StartsWith("gpt") ? "openai" : "other"',
    '(string)context.Variables.GetValueOrDefault("model", "fallback")',
    'context.Variables.GetValueOrDefault<bool>("isStream", false).ToString().ToLower()',
    '!context.Variables.GetValueOrDefault<bool>("isStream")',
    '((string)context.Variables.GetValueOrDefault<object>("model"))?.Length',
    'context.Variables.ContainsKey("probe") ? ((IResponse)context.Variables["probe"]).StatusCode.ToString() : "no probe"',
    '((IResponse)context.Variables["probe"]).StatusCode != 200 || ((IResponse)context.Variables["probe"]).Body.As<JObject>(true)["status"].ToString() != "healthy"',
    '((IResponse)context.Variables["probe"]).Body.As<string>(true).Substring(0, 3)',
    '((IResponse)context.Variables["probe"]).StatusReason.ToUpper()',
    '((IResponse)context.Variables["tokenResponse"]).Body.As<JObject>()["access_token"].ToString().Length',
    '(int)((IResponse)context.Variables["tokenResponse"]).Body.As<JObject>()["expires_in"] - 60',
    '(string)((IResponse)context.Variables["tokenResponse"]).Body.As<JObject>().GetValue("access_token")',
    'context.Response?.Body?.As<JObject>(preserveContent: true)?["usage"]?["total_tokens"]?.Value<int>() ?? 0',
    '(int)(context.Response.Body.As<JObject>(true)["usage"]["total_tokens"] ?? 0) > 10',
    'context.Response.Body.As<JObject>(true).SelectToken("usage.prompt_tokens")?.ToString() ?? "n/a"',
    'context.Response.Body.As<JObject>(true)["choices"][0]["message"]["content"].ToString()',
    'context.Response.Body.As<JObject>(true)["choices"].Select(c => (string)c["finish_reason"]).Distinct().Single()',
    'context.Response.Headers.GetValueOrDefault("Content-Type", "").ToLower().Contains("text/event-stream")',
    'context.Response.Headers.GetValueOrDefault("x-ratelimit-remaining-tokens", "0") == "0"',
    'int.Parse(context.Response.Headers.GetValueOrDefault("x-ratelimit-remaining-tokens", "-1")) < 1000 ? "low" : "ok"',
    'context.Response.StatusCode == 200 ? context.Response.StatusCode : 0',
    '(context.Response == null) ? "none" : (context.Response.StatusCode > 399) ? "error" : "ok"',
    'context.Response != null && new int[] { 408, 429, 500, 502, 503, 504 }.Contains(context.Response.StatusCode)',
    'Enumerable.Range(500, 100).Contains(context.Response?.StatusCode ?? 0)',
    'context.LastError.Reason == "Timeout"',
    'context.LastError == null ? "" : $"{context.LastError.Source}|{context.LastError.Reason}|{context.LastError.Section}"',
    '(context.LastError?.Message ?? "").Length > 20 ? context.LastError.Message.Substring(0, 20) + "..." : context.LastError?.Message',
    'context.Product?.Id == "gold" && context.Subscription?.Id != null ? 5 : 1',
    'context.User?.Email?.EndsWith("@example.com") == true',
    'context.User?.Groups?.Select(g => g.Id).OrderBy(i => i).LastOrDefault()',
    'context.Api?.Path + "/" + context.Api?.Id + ";" + context.Api?.ServiceUrl?.Host',
    'context.Operation?.Id == "chat" ? context.Operation.Name : "unknown operation"',
    'context.Deployment?.Region == "West Europe" ? "weu" : context.Deployment?.Region == "Sweden Central" ? "swc" : "def"',
    'context.Deployment?.Gateway?.Id == "managed"',
    '"sub:" + context.Subscription?.Name?.ToLowerInvariant().Replace(" ", "-")',
    '((JArray)context.Variables["listBackends"]).ToString(Newtonsoft.Json.Formatting.None).Length',
    '((JArray)context.Variables["listBackends"]).First?["url"]',
    '((JArray)context.Variables["listBackends"]).FirstOrDefault(b => b["priority"].ToObject<int>() == 2)?["url"].ToString().Replace("https://", "")',
    'string.Join(",", ((JArray)context.Variables["listBackends"]).Select(b => new Uri((string)b["url"]).Host.Split(\'.\')[0]))',
    '((JArray)context.Variables["listBackends"]).Count(b => b.Value<bool>("isThrottling")) == ((JArray)context.Variables["listBackends"]).Count',
    '((JArray)context.Variables["listBackends"]).Max(b => b.Value<DateTime>("retryAfter")).ToString("HH:mm")',
    '(int)(((JArray)context.Variables["listBackends"]).Min(b => (DateTime)b["retryAfter"]) - DateTime.UtcNow).TotalSeconds',
    '((JArray)context.Variables["listBackends"]).Where(b => (string)b["region"] != context.Deployment.Region).OrderBy(b => (int)b["priority"]).Select(b => b["name"]).FirstOrDefault()',
    '((JArray)context.Variables["listBackends"])[(Int32)context.Variables["backendIndex"]].Value<string>("url") + "openai"',
    '((Int32)context.Variables["remainingBackends"]) > 0',
    '(context.Request.Body?.As<JObject>(true)?["max_tokens"]?.Value<int?>() ?? 100) * 2',
    'context.Request.Body.As<JObject>(true)["messages"].Count(m => m["role"].ToString() == "user")',
    'string.Join("\\n", context.Request.Body.As<JObject>(true)["messages"].Select(m => (string)m["role"] + ": " + m["content"]))',
    '(context.Request.Body.As<JObject>(true)["model"] ?? "none").ToString().Split(\'-\')[0]',
    'context.Request.Body.As<JObject>(true).Remove("user")',
    `@{
    var body = context.Request.Body?.As<JObject>(preserveContent: true) ?? new JObject();
    if (body["stream"]?.Value<bool>() == true) { body["stream_options"] = JObject.FromObject(new { include_usage = true }); }
    body.Property("metadata")?.Remove();
    return JsonConvert.SerializeObject(body);
}`,
    `@{
    var path = context.Request.Url.Path;
    var match = Regex.Match(path, "/deployments/(?<d>[^/]+)(?<rest>/.*)?$", RegexOptions.IgnoreCase);
    return match.Success ? match.Groups["d"].Value + match.Groups["rest"].Value : null;
}`,
    `@{
    string result = "";
    foreach (var header in context.Request.Headers.Where(h => !h.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase)).OrderBy(h => h.Key))
    {
        result += $"{header.Key}: {String.Join(", ", header.Value)}\\n";
    }
    return result.TrimEnd('\\n');
}`,
    `@{
    var claims = context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()?.Claims;
    if (claims == null) { return new string[0]; }
    return claims.ContainsKey("roles") ? claims["roles"] : new[] { "none" };
}`,
    `@{
    int code = context.Response?.StatusCode ?? 0;
    var retryable = code == 429 || code == 408 || (code >= 500 && code != 501);
    int attempts = context.Variables.GetValueOrDefault("retryCount", 0);
    return retryable && attempts < 3;
}`,
    `@{
    JObject error = null;
    try { error = (JObject)context.Response.Body.As<JObject>(true)["error"]; } catch (Exception) { }
    return error == null ? "no error" : (string)error["code"] + ": " + ((string)error["message"]).Split('.')[0];
}`,
    `@{
    var response = (IResponse)context.Variables["probe"];
    if (response == null || response.StatusCode >= 400) return double.MaxValue;
    return double.Parse(response.Headers.GetValueOrDefault("x-latency", "100"));
}`,
    `@{
    var list = context.Variables["listBackends"] as JArray;
    if (list == null || !list.Any()) return "empty";
    var groups = list.GroupBy(b => b.Value<int>("priority")).OrderBy(g => g.Key).First();
    return string.Join("+", groups.Select(b => b.Value<string>("name")));
}`,
    `@{
    var form = context.Request.Body.AsFormUrlEncodedContent(preserveContent: true);
    return string.Join(";", form.Select(f => f.Key + "=" + string.Join("|", f.Value)));
}`,
    `@{
    var text = context.Request.Body.As<string>(preserveContent: true) ?? "";
    using (var sha = SHA256.Create())
    {
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        return string.Join("", hash.Take(4).Select(b => b.ToString("x2")));
    }
}`,
    `@{
    var log = new JObject();
    log["id"] = context.RequestId;
    log["elapsed"] = context.Elapsed.TotalMilliseconds;
    log["region"] = context.Deployment?.Region;
    log["status"] = context.Response?.StatusCode;
    log["user"] = context.User == null ? null : JToken.FromObject(context.User.Groups.Select(g => g.Name));
    return log.ToString(Formatting.None);
}`,
    `@{
    switch (context.Response?.StatusCode / 100)
    {
        case 2: return "success";
        case 4: return context.Response.StatusCode == 429 ? "throttled" : "client";
        case 5: return "server";
        default: return "none";
    }
}`,
    `@{
    var seconds = 10;
    string header;
    if (context.Response != null && (header = context.Response.Headers.GetValueOrDefault("Retry-After")) != null && int.TryParse(header, out seconds) == false) { seconds = 11; }
    return seconds;
}`,
    `@{
    var value = context.Variables.GetValueOrDefault<object>("tokens");
    if (value is long) return (long)value / 2;
    if (value is string) return ((string)value).Length;
    return value ?? "null";
}`,
    `@{
    var parts = new List<string>();
    if (context.Product != null) parts.Add(context.Product.Name);
    if (context.Subscription != null) parts.Add(context.Subscription.Id);
    parts.AddRange(new[] { context.Request.IpAddress, context.Api?.Id ?? "-" });
    return string.Join("|", parts.Where(p => !string.IsNullOrEmpty(p)));
}`,
    `@{
    var cookies = context.Response?.Headers.ContainsKey("Set-Cookie") == true ? context.Response.Headers["Set-Cookie"] : new string[] { };
    return cookies.Select(c => c.Split('=')[0]).Aggregate("", (a, c) => a + "[" + c + "]");
}`,
    `@{
    JArray a = context.Variables.GetValueOrDefault<JArray>("listBackends", new JArray());
    JObject chosen = a.OfType<JObject>().OrderBy(o => (int)o["priority"]).ThenBy(o => Math.Abs(((string)o["url"]).Length - 20)).FirstOrDefault();
    return chosen?.Value<string>("url") ?? "none";
}`,
    `@{
    decimal cost = context.Variables.ContainsKey("cost") ? Convert.ToDecimal(context.Variables["cost"]) : 0.01m;
    return Math.Round(cost * 100, 2, MidpointRounding.AwayFromZero).ToString("0.00") + "c";
}`,
    `@{
    var start = new DateTime(2026, 1, 15, 10, 0, 0, DateTimeKind.Utc);
    var slots = Enumerable.Range(0, 4).Select(i => start.AddMinutes(15 * i)).Where(t => t <= DateTime.UtcNow);
    return slots.Any() ? slots.Last().ToString("t") : "before";
}`,
    `@{
    var weights = new Dictionary<string, double> { ["a"] = 0.5, ["b"] = 0.3, ["c"] = 0.2 };
    double point = 0.65, sum = 0;
    foreach (var pair in weights.OrderByDescending(w => w.Value)) { sum += pair.Value; if (point < sum) return pair.Key + sum; }
    return "end";
}`,
  ),
  ...within(
    ['empty'],
    '"a=1&b=2&a=3".Split(\'&\').Select(p => p.Split(\'=\')).GroupBy(p => p[0]).Select(g => g.Key + ":" + string.Join(",", g.Select(p => p[1])))',
    "\"Bearer abc.def\".Split(' ')[1].Split('.').Select(s => s.PadRight(s.Length + (4 - s.Length % 4) % 4, '=')).Last()",
    'new DateTime(2026, 1, 15, 10, 20, 30, DateTimeKind.Utc).ToString("ddd, dd MMM yyyy HH:mm:ss \'GMT\'")',
    'DateTime.Parse("2026-01-15T10:20:30.5Z").ToUniversalTime().ToString("HH:mm:ss.fff")',
    'DateTime.Parse("15 Jan 2026 10:20").AddHours(-12).ToString("yyyyMMddTHH")',
    'DateTime.Parse("2026-01-15 10:20:30 +02:00").ToUniversalTime().Hour',
    'DateTime.Parse("01/02/2026").Month',
    'DateTime.Parse("Thu, 15 Jan 2026 10:21:15 GMT").ToUniversalTime().ToString("o")',
    'DateTimeOffset.Parse("2026-01-15T10:20:30-05:00").UtcDateTime.ToString("s") + DateTimeOffset.Parse("2026-01-15").Offset',
    'DateTimeOffset.FromUnixTimeSeconds(0).AddDays(1.5).ToString("u")',
    '(new DateTime(2026, 1, 15) - new DateTime(1970, 1, 1)).TotalMilliseconds.ToString("F0")',
    'TimeSpan.FromHours(26.5).ToString() + TimeSpan.FromDays(-1.25) + new TimeSpan(5)',
    'TimeSpan.FromMilliseconds(1234567).ToString(@"d\\.hh\\:mm\\:ss\\.ff") + TimeSpan.Zero',
    'JObject.Parse("{\\"a\\":[1,2,{\\"b\\":\\"x\\"}]}").SelectToken("$.a[2].b").Value<string>() + JObject.Parse("{\\"a\\":1}").SelectToken("$.z")',
    'JObject.Parse("{\\"k\\":\\"v\\",\\"n\\":{\\"m\\":[true,false]}}").Descendants().OfType<JProperty>().Select(p => p.Path)',
    'JObject.Parse("{\\"a\\":1,\\"b\\":2}").Properties().Sum(p => (int)p.Value) + JObject.Parse("{\\"a\\":1,\\"b\\":2}").Values().Sum(v => (int)v)',
    'JObject.Parse("{\\"a\\":null}")["a"].Type == JTokenType.Null && JObject.Parse("{\\"a\\":null}")["a"].Value<string>() == null',
    'JObject.Parse("{\\"f\\":1.0,\\"i\\":1,\\"e\\":1e2,\\"s\\":\\"1\\"}").Properties().Select(p => p.Value.ToString() + "/" + (int)p.Value)',
    'JArray.Parse("[3,1,2]").OrderBy(t => t).Select(t => (int)t)',
    'JArray.Parse("[\\"b\\",\\"a\\"]").OrderBy(t => (string)t).First().ToString()',
    'JArray.Parse("[1,2,3]").Select(t => (long)t).Aggregate((a, b) => a * b)',
    'JArray.Parse("[[1,2],[3]]").SelectMany(a => a).Select(t => t.Value<int>()).ToArray()',
    'JArray.Parse("[{\\"id\\":1},{\\"id\\":2}]").ToDictionary(t => (int)t["id"], t => t.ToString(Formatting.None))',
    'JArray.Parse("[1,\\"a\\",null,true,2.5]").Select(t => t.Type == JTokenType.Null ? "nil" : t.ToString()).ToList()',
    'JArray.Parse("[]").FirstOrDefault() == null && !JArray.Parse("[]").HasValues && JArray.Parse("[]").First == null',
    'new JArray(1, 2, 3).Contains(2) || new JArray(1, 2, 3).Any(t => (int)t == 2)',
    'new JObject(new JProperty("a", new JArray(1, "x", null, new JObject()))).ToString().Replace("\\r\\n", "\\n")',
    'JsonConvert.SerializeObject(new { when = new DateTime(2026, 1, 15, 10, 20, 30, DateTimeKind.Utc), list = new List<int> { 1 }, dict = new Dictionary<string, object> { { "k", null } } })',
    'JsonConvert.DeserializeObject<Dictionary<string, JToken>>("{\\"a\\":{\\"b\\":1}}")["a"]["b"].ToString()',
    'JsonConvert.DeserializeObject<List<Dictionary<string, string>>>("[{\\"a\\":\\"1\\"},{\\"a\\":\\"2\\"}]").Select(d => d["a"])',
    'JToken.Parse("{\\"a\\":1}").ToObject<Dictionary<string, int>>()["a"] + JToken.Parse("[1,2]").ToObject<int[]>().Length',
    '(string)JToken.Parse("\\"2026-01-15T10:20:30Z\\"") + "|" + JToken.Parse("\\"2026-01-15T10:20:30Z\\"")',
    'Convert.ToBase64String(Encoding.UTF8.GetBytes("user:päss")) + "|" + Encoding.UTF8.GetString(Convert.FromBase64String("w7w="))',
    'Convert.FromBase64String("YWJj-_")',
    'BitConverter.ToString(MD5.Create().ComputeHash(Encoding.ASCII.GetBytes("x"))).ToLower().Replace("-", "").Substring(0, 12)',
    'Uri.EscapeDataString("https://a.example/?x=1&y=ä b") + WebUtility.UrlEncode("a b/ä*(~)\'")',
    'new Uri("https://a.example:8443/p/a/t/h?x=1#f").Segments.Skip(1).Aggregate("", (a, s) => a + s.Trim(\'/\') + ">")',
    'new Uri("https://a.example/x?q=%C3%A4").ToString() + new Uri("https://a.example/x y").AbsoluteUri',
    'string.Format("{0:yyyy-MM-dd}|{1,10:F2}|{2,-8}|{3:00}", new DateTime(2026, 1, 5), 3.14159, "left", 7)',
    'string.Format("{0:0.0}|{0:#,##0.00}|{0:0%}|{0:0.###E+0}", 1234.5)',
    'new[] { "10", "9", "1" }.OrderBy(s => s).First() + new[] { "10", "9", "1" }.OrderBy(int.Parse).First()',
    'new[] { 1.5, 2.5 }.Select(d => (int)Math.Round(d)).Sum() + new[] { 1.5, 2.5 }.Select(Convert.ToInt32).Sum()',
    'new[] { "x", null, "" }.Count(string.IsNullOrEmpty) + new[] { "x", null, "" }.Where(s => s != null).Count()',
    'Enumerable.Range(1, 3).Zip(new[] { "a", "b", "c" }, (n, s) => new { n, s }).ToDictionary(p => p.s, p => p.n)',
    'Enumerable.Range(1, 9).Where((n, i) => i % 3 == 0).Select(n => n.ToString()).Aggregate((a, b) => $"{a},{b}")',
    "Enumerable.Range(0, 3).Select(i => (char)('a' + i)).Aggregate(new StringBuilder(), (sb, c) => sb.Append(c)).ToString()",
    'new Dictionary<string, int> { { "b", 2 }, { "a", 1 } }.OrderBy(p => p.Key).Select(p => $"{p.Key}{p.Value}").Aggregate((x, y) => x + y)',
    '"abc".Zip("xyz", (a, b) => $"{a}{b}").Last() + "hello world".Split(\' \').Select(w => char.ToUpper(w[0]) + w.Substring(1)).Aggregate((a, b) => a + " " + b)',
    '"The quick brown fox".Split(\' \').OrderByDescending(w => w.Length).ThenBy(w => w).First()',
    '"aAbB".OrderBy(c => c).Aggregate("", (s, c) => s + c) + "aAbB".ToLower().Distinct().Count()',
    '"x".CompareTo("X") + string.CompareOrdinal("a", "b") + "abc".IndexOf("C", StringComparison.OrdinalIgnoreCase)',
    "\"1,2;3\".Split(',', ';').Select(int.Parse).Sum() + \"a.b.c\".Split('.').Length + \" x \".Split(' ').Length",
    "\"line1\\r\\nline2\\nline3\".Split(new[] { '\\r', '\\n' }, StringSplitOptions.RemoveEmptyEntries).Length",
    'Regex.Replace("gpt-4o-2024-08-06", @"-\\d{4}-\\d{2}-\\d{2}$", "") + Regex.Match("v1.2.3", @"\\d+(?=\\.)").Value',
    'Regex.Matches("a=1;b=2", @"(?<k>\\w)=(?<v>\\d)").Cast<Match>().Select(m => m.Groups["k"].Value + m.Groups["v"].Value).ToArray()',
    'Regex.IsMatch("test@example.com", @"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$") && !Regex.IsMatch("x", @"^\\s*$")',
    'Math.Max(1, Math.Min(10, (int)Math.Ceiling(2.1))) + Math.Abs(-3) + (int)Math.Floor(-1.5)',
    "(int)'0' + (char)48 + \"\" + (byte)'A' + (short)3.9 + (long)-2.9f",
    "(5 > 3 ? 1 : 0) + (true ? 'a' : 'b') + (1 == 1.0 ? 10 : 20)",
    'int.MaxValue.ToString("N0") + long.MinValue + byte.MaxValue + double.Parse("1.50") + decimal.Parse("1.50")',
    '1.0f + 0.1 + "|" + (1.1f * 1.1f).ToString("F4") + "|" + 7 / 2 * 2 + "|" + 7 % -3 + "|" + 2 * 3.0m',
    'new Func<int, int>(x => x * x)(5) + ((Func<string, int>)(s => s.Length))("four")',
    'new { a = 1, b = new[] { 2 } }.b[0] + new { x = "y" }.x.Length',
    'new List<string> { "b", "a" }.OrderBy(x => x).ToList().IndexOf("b") + new HashSet<int> { 1, 1, 2 }.Count',
    'Guid.Parse("0F8FAD5B-D9CB-469F-A165-70867728950E").ToString("N").Substring(0, 8) + Guid.TryParse("nope", out var g1)',
    'XDocument.Parse("<a><b c=\'1\'>x</b><b c=\'2\'>y</b></a>").Descendants("b").Where(b => (int)b.Attribute("c") > 1).Select(b => b.Value).First()',
    'XElement.Parse("<r><i>1</i><i>2</i></r>").Elements().Sum(i => int.Parse(i.Value)) + XElement.Parse("<r a=\'b\'/>").FirstAttribute.Value',
    'new X509Certificate2(new byte[0], "")',
    'new X509Certificate2((byte[])null, (string)null)',
    'new X509Certificate2(Encoding.UTF8.GetBytes("no certificate"), (string)null).Subject',
  ),
];
