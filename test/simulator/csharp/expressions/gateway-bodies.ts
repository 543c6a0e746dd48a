import { type Case, within } from '../cases';

/** Requests and answers of models, read and changed. */
export const cases: readonly Case[] = [
  ...within(
    ['pooled', 'exhausted', 'mistyped'],
    'context.Request.Body.As<JObject>(preserveContent: true)["model"]?.ToString() ?? "none"',
    'context.Request.Body.As<JObject>(true).Value<bool>("stream")',
    'context.Request.Body.As<JObject>(true)["stream"] != null && (bool)context.Request.Body.As<JObject>(true)["stream"]',
    'context.Request.Body.As<JObject>(true).ContainsKey("tools") && context.Request.Body.As<JObject>(true)["tools"].HasValues',
    'context.Request.Body?.As<JObject>(true)?["stream"]?.Value<bool?>() == true',
    'context.Request.Body.As<string>(preserveContent: true).Contains("\\"stream\\":true")',
    'context.Request.Body.As<string>(true)?.Length > 10',
    'context.Request.Body.As<byte[]>(true).Length',
    'context.Request.Body.As<JToken>(true).Type.ToString()',
    'context.Request.Body.As<JArray>(true).Count',
    'Encoding.UTF8.GetString(context.Request.Body.As<byte[]>(true)).Substring(0, 5)',
    'context.Request.Body.As<JObject>()["messages"].Count() + (context.Request.Body.As<JObject>()?.Count ?? 100)',
  ),
  ...within(
    ['pooled'],
    '((JArray)context.Request.Body.As<JObject>(true)["messages"]).Select(m => (string)m["role"]).ToArray()',
    'context.Request.Body.As<JObject>(true)["messages"].Last["content"].Type',
    'context.Request.Body.As<JObject>(true)["messages"].Last(m => (string)m["role"] == "user")["content"][0]["text"].ToString()',
    'context.Request.Body.As<JObject>(true)["messages"].Where(m => m["content"].Type == JTokenType.String).Sum(m => m["content"].ToString().Length)',
    'context.Request.Body.As<JObject>(true)["messages"].Select(m => m["content"] is JArray ? string.Join(" ", m["content"].Where(p => (string)p["type"] == "text").Select(p => (string)p["text"])) : (string)m["content"]).ToList()',
    'context.Request.Body.As<JObject>(true).SelectTokens("$..image_url.url").Any()',
    'context.Request.Body.As<JObject>(true).SelectTokens("messages[*].content[?(@.type==\'text\')].text").First().Value<string>()',
    'context.Request.Body.As<JObject>(true)["temperature"].Value<double>() > 0.1',
    '(decimal)context.Request.Body.As<JObject>(true)["temperature"] + 1',
    'context.Request.Body.As<JObject>(true)["max_tokens"].ToObject<long>() * 1000000L',
    '(string)context.Request.Body.As<JObject>(true)["metadata"]["cost-center"]',
    '(int)context.Request.Body.As<JObject>(true)["metadata"]["cost-center"]',
    '(bool)context.Request.Body.As<JObject>(true)["metadata"]["team"]',
    '(int)context.Request.Body.As<JObject>(true)["stream"]',
    '(string)context.Request.Body.As<JObject>(true)["stream"]',
    '(string)context.Request.Body.As<JObject>(true)["messages"]',
    '(string)context.Request.Body.As<JObject>(true)["temperature"]',
    '(int)context.Request.Body.As<JObject>(true)["temperature"]',
    '(JObject)context.Request.Body.As<JObject>(true)["messages"]',
    '(JArray)context.Request.Body.As<JObject>(true)["absent"]',
    'context.Request.Body.As<JObject>(true)["absent"].ToString()',
    'context.Request.Body.As<JObject>(true)["absent"]["deeper"]',
    'context.Request.Body.As<JObject>(true).Property("absent")?.Value ?? "default"',
    'context.Request.Body.As<JObject>(true).Property("model").Name',
    'context.Request.Body.As<JObject>(true)["messages"]["role"]',
    'context.Request.Body.As<JObject>(true)["model"]["x"]',
    'context.Request.Body.As<JObject>(true)["messages"][7]',
    'context.Request.Body.As<JObject>(true)["messages"].ElementAtOrDefault(7)',
    'context.Request.Body.As<JObject>(true).Properties().Select(p => p.Name).Except(new[] { "model", "messages" }).OrderBy(n => n)',
    'context.Request.Body.As<JObject>(true).Properties().ToDictionary(p => p.Name, p => p.Value.Type.ToString())',
    'context.Request.Body.As<JObject>(true).ToObject<Dictionary<string, object>>()["max_tokens"].GetType().Name',
    'context.Request.Body.As<JObject>(true).ToObject<Dictionary<string, JToken>>().Keys.Count',
    'context.Request.Body.As<JObject>(true)["metadata"].ToObject<Dictionary<string, string>>().Select(p => p.Key + "=" + p.Value)',
    'context.Request.Body.As<JObject>(true).ToString(Formatting.None).GetType()',
    'context.Request.Body.As<JObject>(true)["messages"].Children().Count()',
    'context.Request.Body.As<JObject>(true).First.Path + "|" + context.Request.Body.As<JObject>(true).Last.ToString()',
    'context.Request.Body.As<JObject>(true)["messages"][3]["content"][1].Parent.Parent.Path',
    'context.Request.Body.As<JObject>(true)["messages"][3]["content"][1]["image_url"]["url"].Root["model"]',
    'context.Request.Body.As<JObject>(true)["messages"][1].Next["role"].ToString() + context.Request.Body.As<JObject>(true)["messages"][1].Previous["role"]',
    'context.Request.Body.As<JObject>(true)["messages"][3].Ancestors().Count()',
    'context.Request.Body.As<JObject>(true).Descendants().OfType<JProperty>().Where(p => p.Name == "type").Select(p => (string)p.Value)',
    'context.Request.Body.As<JObject>(true).DescendantsAndSelf().Count()',
    'new JArray(context.Request.Body.As<JObject>(true)["messages"].Take(2)).ToString(Formatting.None)',
    'new JObject(context.Request.Body.As<JObject>(true).Properties().Where(p => p.Name.StartsWith("m")))',
    'context.Request.Body.As<JObject>(true).Value<JArray>("messages").Count.Equals(4)',
    'context.Request.Body.As<JObject>(true).GetValue("MODEL") == null',
    'context.Request.Body.As<JObject>(true)["model"].Equals("gpt-4o")',
    'context.Request.Body.As<JObject>(true)["model"].ToString().Equals("gpt-4o")',
    '(string)context.Request.Body.As<JObject>(true)["model"] == "gpt-4o"',
    'context.Request.Body.As<JObject>(true)["model"].Value<string>() == (string)context.Variables["model"]',
    'JToken.DeepEquals(context.Request.Body.As<JObject>(true)["model"], new JValue("gpt-4o"))',
    'JToken.DeepEquals(JObject.Parse("{\\"a\\":1,\\"b\\":[1,2]}"), JObject.Parse("{ \\"b\\": [1, 2], \\"a\\": 1 }"))',
    'JToken.DeepEquals(new JValue(1), new JValue(1.0)) || JToken.DeepEquals(new JValue(1), new JValue(1L))',
    'new JObject { { "a", 1 }, { "b", null }, { "c", new JArray(1, "2", 3.0, true, null) } }.ToString(Formatting.None)',
    'new JObject { ["a"] = 1.0, ["b"] = 1.10m, ["c"] = 1e21, ["d"] = \'x\', ["e"] = long.MaxValue, ["f"] = 0.1f }.ToString(Formatting.None)',
    'new JObject(new JProperty("list", new List<string> { "x", "y" }), new JProperty("many", 1, 2, 3), new JProperty("empty")).ToString(Formatting.None)',
    'new JObject(new JProperty("a", 1), new JProperty("a", 2))',
    'new JArray(new JArray(1, 2), new JArray(3)).Count',
    'new JArray(new[] { 1, 2, 3 }).ToString(Formatting.None) + new JArray("a", new { b = 1 }).Count',
    'JArray.FromObject(new[] { "x", "y" }).ToString(Formatting.None)',
    'JArray.FromObject(new Dictionary<string, int> { { "x", 1 } })',
    'JObject.FromObject(new Dictionary<string, object> { { "x", 1 }, { "y", new[] { 1, 2 } }, { "z", new { deep = true } } }).ToString(Formatting.None)',
    'JObject.FromObject("text")',
    "JObject.FromObject(new { name = \"n\", at = new DateTime(2026, 1, 15, 10, 20, 30, DateTimeKind.Utc), span = TimeSpan.FromSeconds(90), id = Guid.Empty, price = 1.50m, nothing = (string)null, letters = new[] { 'a', 'b' } }).ToString(Formatting.None)",
    'JToken.FromObject(5).Type.ToString() + JToken.FromObject("5").Type + JToken.FromObject(5.0).Type + JToken.FromObject(new byte[] { 1, 2 }).Type + JToken.FromObject(Guid.Empty).Type + JToken.FromObject(new Uri("https://a.example/")).Type',
    'JsonConvert.SerializeObject(new { a = 1, b = "x\\"y\\\\z\\n\\u0001\\u2028<&>\'" })',
    'JsonConvert.SerializeObject(new { d = 1.0, e = 0.1 + 0.2, f = 1e-7, g = double.NaN, h = 100000000000000000000.0, i = 1.5f })',
    'JsonConvert.SerializeObject(new Dictionary<int, bool> { { 1, true }, { 2, false } })',
    'JsonConvert.SerializeObject(new[] { DayOfWeek.Monday, DayOfWeek.Friday })',
    'JsonConvert.SerializeObject("plain \\u00e9 text")',
    "JsonConvert.SerializeObject(null) + JsonConvert.SerializeObject(true) + JsonConvert.SerializeObject('c') + JsonConvert.SerializeObject(1.0m)",
    'JsonConvert.SerializeObject(new { a = new[] { 1, 2 }, b = new { } }, Formatting.Indented)',
    'JsonConvert.SerializeObject(context.Request.Headers.Where(h => h.Key == "x-many"))',
    'JsonConvert.SerializeObject(context.Request.MatchedParameters)',
    'JsonConvert.SerializeObject(Tuple.Create(1, "b"))',
    'JsonConvert.SerializeObject(new KeyValuePair<string, int>("k", 1))',
    'JsonConvert.DeserializeObject<JObject>("{\\"a\\":{\\"b\\":[1,{\\"c\\":2}]}}")["a"]["b"][1]["c"].Value<int>() + 1',
    'JsonConvert.DeserializeObject<Dictionary<string, int>>("{\\"a\\":1,\\"b\\":2}").Values.Sum()',
    'JsonConvert.DeserializeObject<List<string>>("[\\"a\\",null,\\"b\\"]").Count',
    'JsonConvert.DeserializeObject<int[]>("[1,2,\\"3\\"]").Sum()',
    'JsonConvert.DeserializeObject<int[]>("[1,\\"x\\"]")',
    'JsonConvert.DeserializeObject("{\\"a\\":1}").GetType().Name',
    'JsonConvert.DeserializeObject<string>("\\"x\\"") + JsonConvert.DeserializeObject<bool>("true") + JsonConvert.DeserializeObject<double>("1.5") + JsonConvert.DeserializeObject<int?>("null")',
    'JsonConvert.DeserializeObject<dynamic>("{\\"a\\":{\\"b\\":3}}").a.b',
    'JsonConvert.DeserializeObject<JArray>("{}")',
    'JsonConvert.ToString("quote\\"d")',
    'JObject.Parse("{\'single\':\'quotes\', unquoted: 1, /* c */ \\"trailing\\": [1,2,], }").ToString(Formatting.None)',
    'JObject.Parse("{\\"a\\":1,\\"a\\":2}").ToString(Formatting.None)',
    'JObject.Parse("{\\"n\\":1.10,\\"e\\":1e3,\\"big\\":123456789012345678,\\"neg\\":-0,\\"hex\\":0x1F}").ToString(Formatting.None)',
    'JObject.Parse("{\\"d\\":\\"2026-01-15T10:20:30Z\\",\\"l\\":\\"2026-01-15T10:20:30\\",\\"o\\":\\"2026-01-15T10:20:30+02:00\\",\\"n\\":\\"2026-01-15\\"}").Properties().Select(p => p.Value.Type + "=" + (string)p.Value)',
    'JObject.Parse("{\\"d\\":\\"2026-01-15T10:20:30.1234567Z\\"}")["d"].ToString(Formatting.None)',
    'JObject.Parse("[1]")',
    'JArray.Parse("{\\"a\\":1}")',
    'JObject.Parse("")',
    'JObject.Parse("{\\"a\\":}")',
    'JObject.Parse("{\\"a\\":1} trailing")',
    'JObject.Parse("null")',
    'JObject.Parse((string)null)',
    'JToken.Parse("  42 ").Value<int>() + JToken.Parse("\\"x\\"").ToString() + JToken.Parse("null").Type + JToken.Parse("true")',
    'JToken.Parse("1 2")',
    '((JValue)JToken.Parse("1.5")).Value.GetType().Name + ((JValue)JToken.Parse("15")).Value.GetType().Name + ((JValue)JToken.Parse("\\"s\\"")).Value.GetType().Name',
    'JToken.Parse("[1,[2,[3,[4]]]]").SelectToken("[1][1][0]").Value<int>()',
    'JToken.Parse("{\\"a.b\\":{\\"c d\\":1}}").SelectToken("[\'a.b\'][\'c d\']").Value<int>()',
    'JObject.Parse("{\\"x\\":[{\\"p\\":1,\\"n\\":\\"a\\"},{\\"p\\":5,\\"n\\":\\"b\\"},{\\"n\\":\\"c\\"}]}").SelectTokens("$.x[?(@.p >= 1 && @.n != \'a\')].n").Select(t => t.ToString())',
    'JObject.Parse("{\\"x\\":[0,1,2,3,4,5]}").SelectTokens("$.x[1:4:2]").Select(t => (int)t)',
    'JObject.Parse("{\\"x\\":[0,1,2,3,4,5]}").SelectTokens("$.x[-2:]").Select(t => (int)t)',
    'JObject.Parse("{\\"x\\":[0,1,2,3]}").SelectTokens("$.x[0,3]").Sum(t => (int)t)',
    `@{
    var body = context.Request.Body.As<JObject>(preserveContent: true);
    body["model"] = "gpt-4.1";
    body["stream_options"] = new JObject(new JProperty("include_usage", true));
    body.Property("user").Remove();
    ((JObject)body["metadata"]).Add(new JProperty("gateway", context.Deployment.ServiceName));
    return body.ToString(Formatting.None);
}`,
    `@{
    var body = context.Request.Body.As<JObject>(true);
    ((JArray)body["messages"]).AddFirst(new JObject(new JProperty("role", "system"), new JProperty("content", "Policy: " + context.Product.Name)));
    body["messages"][1].Remove();
    body["messages"].Last.Replace(new JObject { ["role"] = "user", ["content"] = "replaced" });
    return body["messages"];
}`,
    `@{
    var a = JObject.Parse("{\\"x\\":1,\\"list\\":[1,2],\\"deep\\":{\\"p\\":1,\\"q\\":null}}");
    a.Merge(JObject.Parse("{\\"x\\":2,\\"list\\":[2,3],\\"deep\\":{\\"q\\":5,\\"r\\":null},\\"new\\":true}"), new JsonMergeSettings { MergeArrayHandling = MergeArrayHandling.Union });
    return a.ToString(Formatting.None);
}`,
    `@{
    var a = JObject.Parse("{\\"list\\":[1,2,3],\\"n\\":{\\"a\\":1}}");
    a.Merge(JObject.Parse("{\\"list\\":[9],\\"n\\":null}"), new JsonMergeSettings { MergeArrayHandling = MergeArrayHandling.Replace, MergeNullValueHandling = MergeNullValueHandling.Merge });
    return a.ToString(Formatting.None);
}`,
    `@{
    var a = JObject.Parse("{\\"list\\":[{\\"a\\":1},{\\"b\\":2}]}");
    a.Merge(JObject.Parse("{\\"list\\":[{\\"c\\":3}]}"), new JsonMergeSettings { MergeArrayHandling = MergeArrayHandling.Merge });
    a.Merge(new { extra = 1 });
    return a;
}`,
    `@{
    var usage = JObject.Parse("{\\"usage\\":{\\"prompt_tokens\\":12,\\"completion_tokens\\":30,\\"details\\":{\\"cached\\":4}}}")["usage"];
    return usage.Children<JProperty>().Where(p => p.Value.Type == JTokenType.Integer).Sum(p => (int)p.Value) + usage.SelectToken("details.cached").Value<int>();
}`,
    `@{
    dynamic body = context.Request.Body.As<JObject>(true);
    string model = body.model;
    int max = body.max_tokens;
    return model + (max + 1) + body.messages[0].role;
}`,
    `@{
    dynamic body = JObject.Parse("{\\"a\\":{\\"n\\":4}}");
    body.a.n = body.a.n + 1;
    body.b = "new";
    return ((JObject)body).ToString(Formatting.None);
}`,
    `@{
    var list = new JArray();
    list.Add("a"); list.Add(1); list.Add(new JObject()); list.Insert(1, null); list.Add(new[] { 1, 2 });
    list[0] = 2.5; list.Remove(list[3]);
    return list.ToString(Formatting.None) + list.Count + list.Contains(list[0]);
}`,
    `@{
    var o = new JObject();
    o.Add("x", 1);
    o.Add("x", 2);
    return o;
}`,
    `@{
    var o = new JObject { ["a"] = 1 };
    o["b"] = o["a"];
    o["a"] = 5;
    var p = o["b"];
    o.Remove("b");
    return o.ToString(Formatting.None) + p + (p.Parent == null) + o.Remove("zzz");
}`,
    `@{
    var outer = new JObject();
    var inner = new JObject { ["n"] = 1 };
    outer["one"] = inner;
    outer["two"] = inner;
    inner["n"] = 2;
    return outer.ToString(Formatting.None);
}`,
    `@{
    var o = JObject.Parse("{\\"b\\":1,\\"a\\":{\\"d\\":4,\\"c\\":3}}");
    Func<JObject, JObject> sort = null;
    sort = x => new JObject(x.Properties().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new JProperty(p.Name, p.Value is JObject ? sort((JObject)p.Value) : p.Value)));
    return sort(o).ToString(Formatting.None);
}`,
    `@{
    Func<JToken, int> depth = null;
    depth = t => t.HasValues ? 1 + t.Children().Max(c => depth(c)) : 0;
    return depth(context.Request.Body.As<JObject>(true));
}`,
    `@{
    var masked = context.Request.Body.As<JObject>(true);
    foreach (var value in masked.Descendants().OfType<JValue>().Where(v => v.Type == JTokenType.String && v.Value.ToString().Length > 12).ToList())
    {
        value.Value = value.Value.ToString().Substring(0, 3) + "***";
    }
    return masked.ToString(Formatting.None);
}`,
    `@{
    foreach (var property in context.Request.Body.As<JObject>(true))
    {
        if (property.Value.Type == JTokenType.Array) { return property.Key; }
    }
    return null;
}`,
    `@{
    var body = context.Request.Body.As<JObject>(true);
    foreach (var p in body.Properties()) { if (p.Name.Length > 6) { p.Remove(); } }
    return body.Count;
}`,
    `@{
    foreach (KeyValuePair<string, JToken> pair in JObject.Parse("{\\"a\\":1,\\"b\\":\\"x\\"}")) { if (pair.Value.Type == JTokenType.String) return pair.Key + pair.Value; }
    return "";
}`,
    `@{
    var message = new JObject(new JProperty("role", "user"), new JProperty("content", $"It's {context.Product.Name} & \\"quoted\\" \\\\ <b>\\t"));
    return message.ToString(Formatting.None);
}`,
    `@{
    var value = new JValue("x");
    value.Value = 5;
    return value.Type + value.ToString() + (value.Value is int) + ((int)value + 1) + value.ToString("D3");
}`,
    `@{
    JToken t = 5;
    JToken s = "text";
    JToken n = (string)null;
    JToken d = new DateTime(2026, 1, 15);
    JToken b = true;
    return t.Type + "," + s.Type + "," + n.Type + "," + d.Type + "," + b.Type;
}`,
    `@{
    JToken none = null;
    string text = (string)none;
    int? number = (int?)none;
    return (text == null) + "" + number.HasValue + (none?.ToString() ?? "nil");
}`,
    `@{
    var t = JObject.Parse("{\\"n\\":null,\\"e\\":\\"\\",\\"z\\":0,\\"a\\":[],\\"o\\":{}}");
    return string.Join(";", t.Properties().Select(p => p.Name + ":" + (p.Value == null) + ":" + p.Value.HasValues + ":" + p.Value.ToString() + ":" + string.IsNullOrEmpty((p.Value as JValue)?.Value?.ToString())));
}`,
    `@{
    var numbers = JArray.Parse("[1, 2.5, \\"3\\", true, null]");
    return numbers.Select(n => { try { return ((int)n).ToString(); } catch (Exception e) { return e.GetType().Name; } }).ToList();
}`,
    `@{
    var text = "data: {\\"choices\\":[{\\"delta\\":{\\"content\\":\\"Hel\\"}}]}\\n\\ndata: {\\"choices\\":[{\\"delta\\":{\\"content\\":\\"lo\\"}}]}\\n\\ndata: [DONE]\\n\\n";
    var content = new StringBuilder();
    foreach (var line in text.Split('\\n').Where(l => l.StartsWith("data: ") && !l.EndsWith("[DONE]")))
    {
        content.Append((string)JObject.Parse(line.Substring(6))["choices"][0]["delta"]["content"]);
    }
    return content.ToString();
}`,
    `@{
    try { return JsonConvert.DeserializeObject<int>("\\"x\\""); }
    catch (JsonException e) { return e.GetType().Name; }
}`,
  ),
  ...within(
    ['exhausted'],
    "context.Request.Body.As<string>(true).TrimEnd('{', ' ')",
    'context.Request.Body.As<JObject>(true)',
    'context.Request.Body.As<JToken>(true)',
    'context.Response.Body.As<XElement>(true).Element("body").Value',
    'XElement.Parse(context.Response.Body.As<string>(true)).Descendants("body").Single().Value.Length',
    'context.Request.Body.As<XElement>(true)',
    `@{
    JObject body;
    try { body = context.Request.Body.As<JObject>(preserveContent: true); }
    catch { body = new JObject { ["raw"] = context.Request.Body.As<string>(preserveContent: true) }; }
    return body.ToString(Formatting.None);
}`,
    `@{
    var first = context.Response.Body.As<string>();
    var second = context.Response.Body.As<string>();
    return first.Length + ":" + (second == null);
}`,
  ),
];
