import { type Case, within } from '../cases';

/** Choosing among backends, as policies that balance load do. */
export const cases: readonly Case[] = [
  ...within(
    ['pooled', 'exhausted', 'mistyped'],
    '((JArray)context.Variables["listBackends"]).Where(b => !(bool)b["isThrottling"]).OrderBy(b => (int)b["priority"]).ThenByDescending(b => (int)b["weight"]).Select(b => (string)b["name"]).FirstOrDefault()',
    '((JArray)context.Variables["listBackends"]).Where(b => (bool)b["isThrottling"] == false).Min(b => (int)b["priority"])',
    '((JArray)context.Variables["listBackends"]).Where(b => !b.Value<bool>("isThrottling")).Sum(b => b.Value<int>("weight"))',
    '((JArray)context.Variables["listBackends"]).Select(b => b["latency"].Value<double>()).Average()',
    '((JArray)context.Variables["listBackends"]).Select(b => (float)b["latency"]).Max()',
    '((JArray)context.Variables["listBackends"]).Select(b => (decimal)b["latency"]).Sum()',
    '((JArray)context.Variables["listBackends"]).OrderBy(b => (double)b["latency"]).First()["url"]',
    '((JArray)context.Variables["listBackends"]).OrderByDescending(b => (string)b["region"], StringComparer.OrdinalIgnoreCase).Select(b => b["region"].ToString()).ToArray()',
    '((JArray)context.Variables["listBackends"]).GroupBy(b => (int)b["priority"]).ToDictionary(g => g.Key, g => g.Count())',
    '((JArray)context.Variables["listBackends"]).GroupBy(b => (int)b["priority"], b => (string)b["name"]).Select(g => g.Key + "=" + string.Join("|", g)).ToList()',
    '((JArray)context.Variables["listBackends"]).GroupBy(b => b["tags"].Count()).OrderByDescending(g => g.Key).First().Select(b => (string)b["name"])',
    '((JArray)context.Variables["listBackends"]).SelectMany(b => b["tags"]).Select(t => (string)t).Distinct().OrderBy(t => t)',
    '((JArray)context.Variables["listBackends"]).SelectMany(b => (JArray)b["tags"], (b, t) => (string)b["name"] + ":" + t)',
    '((JArray)context.Variables["listBackends"]).ToDictionary(b => (string)b["name"], b => (string)b["url"])["payg-weu"]',
    '((JArray)context.Variables["listBackends"]).ToLookup(b => (bool)b["isThrottling"])[true].Count()',
    '((JArray)context.Variables["listBackends"]).Select((b, i) => new { i, name = (string)b["name"] }).Where(x => x.name.StartsWith("payg")).Select(x => x.i)',
    '((JArray)context.Variables["listBackends"]).Aggregate(0, (sum, b) => sum + (int)b["weight"])',
    '((JArray)context.Variables["listBackends"]).Aggregate("", (text, b) => text + ((string)b["name"])[0])',
    '((JArray)context.Variables["listBackends"]).Any(b => (string)b["region"] == context.Deployment.Region)',
    '((JArray)context.Variables["listBackends"]).All(b => b["url"].ToString().EndsWith("/"))',
    '((JArray)context.Variables["listBackends"]).First(b => (string)b["region"] == "West Europe")["limits"]["tpm"]',
    '((JArray)context.Variables["listBackends"]).Single(b => (int)b["priority"] == 1)["name"].ToString()',
    '((JArray)context.Variables["listBackends"]).Single(b => (int)b["priority"] == 2)["name"].ToString()',
    '((JArray)context.Variables["listBackends"]).SingleOrDefault(b => (int)b["priority"] == 9)?["name"]?.ToString() ?? "none"',
    '((JArray)context.Variables["listBackends"]).Last()["key"].Type',
    '((JArray)context.Variables["listBackends"]).First()["key"].Type.ToString()',
    '((JArray)context.Variables["listBackends"]).Select(b => (string)b["key"] ?? "null").ToList()',
    '((JArray)context.Variables["listBackends"]).Select(b => (int?)b["limits"]["rpm"] ?? -1)',
    '((JArray)context.Variables["listBackends"]).Select(b => (int)b["limits"]["rpm"]).Sum()',
    '((JArray)context.Variables["listBackends"]).Select(b => b["limits"].Value<int?>("tpm")).Max()',
    '((JArray)context.Variables["listBackends"]).Select(b => b["limits"].Value<int>("tpm")).Min()',
    '((JArray)context.Variables["listBackends"]).Sum(b => (int?)b["limits"]["tpm"])',
    '((JArray)context.Variables["listBackends"]).Average(b => (int?)b["limits"]["rpm"])',
    '((JArray)context.Variables["listBackends"]).Count(b => b["limits"].HasValues)',
    '((JArray)context.Variables["listBackends"]).Select(b => (DateTime)b["retryAfter"]).Max()',
    '((JArray)context.Variables["listBackends"]).Where(b => (bool)b["isThrottling"]).Select(b => ((DateTime)b["retryAfter"] - DateTime.UtcNow).TotalSeconds).DefaultIfEmpty(0).Min()',
    '((JArray)context.Variables["listBackends"]).Where(b => DateTime.UtcNow >= b.Value<DateTime>("retryAfter")).Select(b => b.Value<string>("name"))',
    '((JArray)context.Variables["listBackends"]).Select(b => b["retryAfter"].Type)',
    '((JArray)context.Variables["listBackends"]).Select(b => b["retryAfter"].ToString())',
    '((JArray)context.Variables["listBackends"]).Select(b => (string)b["retryAfter"])',
    '((JArray)context.Variables["listBackends"]).Children<JObject>().Select(b => b.Properties().Count()).Max()',
    '((JArray)context.Variables["listBackends"]).OfType<JObject>().FirstOrDefault(b => b["name"].Value<string>().Contains("eus"))?.Value<string>("url")',
    '((JArray)context.Variables["listBackends"]).Cast<JObject>().Select(b => b.Property("url").Value.ToString()).Last()',
    '((JArray)context.Variables["listBackends"]).Values<string>("name").ToArray()',
    '((JArray)context.Variables["listBackends"]).Values("priority").Select(p => (int)p).Reverse()',
    '((JArray)context.Variables["listBackends"]).SelectTokens("$[?(@.isThrottling == false)].name").Select(t => (string)t)',
    '((JArray)context.Variables["listBackends"]).SelectToken("[1].limits.tpm").Value<int>() / 1000',
    '((JArray)context.Variables["listBackends"]).SelectToken("$[?(@.priority > 2)].url")',
    '((JArray)context.Variables["listBackends"]).SelectTokens("$..tpm").Sum(t => (int)t)',
    '((JArray)context.Variables["listBackends"]).Skip((int)context.Variables["backendIndex"]).Take(2).Select(b => (string)b["name"])',
    '((JArray)context.Variables["listBackends"])[(int)context.Variables["backendIndex"]]["url"].ToString().TrimEnd(\'/\') + "/openai"',
    '((JArray)context.Variables["listBackends"])[Convert.ToInt32(context.Variables["backendIndex"])]["name"]',
    '((JArray)context.Variables["listBackends"]).ElementAtOrDefault(context.Variables.GetValueOrDefault<int>("backendIndex"))?["name"] ?? "none"',
    '((JObject)((JArray)context.Variables["listBackends"])[0]).TryGetValue("URL", StringComparison.OrdinalIgnoreCase, out JToken found) ? found.ToString() : "no"',
    '((JArray)context.Variables["listBackends"]).IndexOf(((JArray)context.Variables["listBackends"])[2])',
    'context.Variables.GetValueOrDefault<JArray>("listBackends").Count > 0 && context.Variables.GetValueOrDefault<int>("remainingBackends", 1) > 0',
    'context.Variables.GetValueOrDefault<JArray>("noSuchList", new JArray()).Count',
    '(context.Variables.GetValueOrDefault<JArray>("noSuchList") ?? JArray.Parse("[1,2,3]")).Sum(x => (int)x)',
    'JArray.Parse((string)context.Variables["listBackends"]).Count',
    'JArray.Parse(context.Variables["listBackends"].ToString())[0]["name"].ToString()',
    '((JObject)context.Variables["config"])["backends"].Where(b => (int)b["weight"] > 1).Select(b => (string)b["name"])',
    '((JObject)context.Variables["config"])["backends"]?.FirstOrDefault(b => (int)b["priority"] == 1)?["url"]?.Value<string>()',
    '((JObject)context.Variables["config"])["backends"]?[0]?["missing"]?["deeper"]?.ToString() ?? "default"',
    '((JObject)context.Variables["config"])["aliases"]?[(string)context.Variables["model"]]?.First?.ToString() ?? (string)context.Variables["model"]',
    '((JObject)context.Variables["config"]).SelectToken("aliases." + "mini")?.Any()',
    '((JObject)context.Variables["config"]).SelectToken("$.backends[?(@.name==\'payg-fra\')].url", false)',
    '((JObject)context.Variables["config"]).SelectToken("$.defaults.nothing", true)',
    '((JObject)context.Variables["config"])["defaults"]["timeout"].ToObject<TimeSpan>()',
    'TimeSpan.Parse((string)((JObject)context.Variables["config"])["defaults"]["timeout"]).TotalSeconds',
    '((JObject)context.Variables["config"])["aliases"].Children<JProperty>().Select(p => p.Name + "/" + p.Value.Count())',
    '((JObject)context.Variables["config"])["aliases"].ToObject<Dictionary<string, string[]>>().SelectMany(p => p.Value)',
    '((JObject)context.Variables["config"])["backends"].ToObject<List<JObject>>().Count',
    '((JObject)context.Variables["config"]).Properties().Where(p => p.Value.Type == JTokenType.Object).Select(p => p.Path)',
    '((JObject)context.Variables["config"]).Descendants().OfType<JValue>().Count(v => v.Type == JTokenType.Integer)',
    '((JObject)context.Variables["config"]).Value<bool?>("enabled") ?? false',
    '((JObject)context.Variables["config"]).Value<string>("version") + ".0"',
    '((JObject)context.Variables["config"]).GetValue("VERSION", StringComparison.OrdinalIgnoreCase)?.Value<int>() + 1',
    '((JObject)context.Variables["config"]).ContainsKey("backends") ? ((JObject)context.Variables["config"])["backends"].Count() : -1',
    'JObject.Parse((string)context.Variables["configText"])["backends"][1]["name"].ToString()',
    'JToken.Parse((string)context.Variables["configText"]).Type.ToString()',
    'JToken.Parse((string)context.Variables["configText"]).Last.ToString(Formatting.None)',
    'JArray.Parse((string)context.Variables["configText"]).Select(t => t.Type.ToString()).Aggregate((a, b) => a + "," + b)',
    'string.IsNullOrWhiteSpace((string)context.Variables["configText"]) ? new JObject() : JToken.Parse((string)context.Variables["configText"])',
    "((string)context.Variables[\"weights\"]).Split(';').Select(p => p.Split('=')).ToDictionary(p => p[0], p => int.Parse(p[1]))",
    "((string)context.Variables[\"weights\"]).Split(new[] { ';' }, StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).Where(p => p.Length == 2 && p[0] != \"\").Select(p => p[0] + p[1].PadLeft(4, '0'))",
    "((string)context.Variables[\"weights\"]).Split(';').Sum(p => Convert.ToInt32(p.Substring(p.IndexOf('=') + 1)))",
    "((string)context.Variables[\"weights\"]).Split(';').Sum(p => { int n; return int.TryParse(p.Split('=').Last(), out n) ? n : 0; })",
    '((string)context.Variables["latencies"]).Split(\',\').Select(p => p.Split(\':\')).OrderBy(p => p.Length > 1 && p[1] != "" ? double.Parse(p[1]) : double.MaxValue).First()[0]',
    '((string[])context.Variables["attempts"]).Select(a => a.Split(\':\')[1]).Distinct().Count()',
    '((string[])context.Variables["attempts"]).Length == 0 ? "first" : ((string[])context.Variables["attempts"]).Last()',
    'string.Join(" -> ", (string[])context.Variables["attempts"])',
    '(context.Variables["attempts"] as string[])?.Any(a => a.EndsWith(":503", StringComparison.Ordinal)) ?? false',
    'Array.Exists((string[])context.Variables["attempts"], a => a.Contains("429"))',
    'Array.IndexOf((string[])context.Variables["attempts"], "payg-fra:503")',
    '((IResponse)context.Variables["probe"]).StatusCode == 200 && (double)((IResponse)context.Variables["probe"]).Body.As<JObject>()["load"] < 0.5',
    '((IResponse)context.Variables["probe"])?.Headers.GetValueOrDefault("x-latency", "999")',
    'double.Parse(((IResponse)context.Variables["probe"]).Headers.GetValueOrDefault("X-Latency", "0")) > 40',
    '((IResponse)context.Variables["probeDown"])?.StatusCode ?? 0',
    '((IResponse)context.Variables["probeDown"]).StatusCode',
    'context.Variables["probeDown"] == null || ((IResponse)context.Variables["probeDown"]).StatusCode >= 500',
    `@{
    JArray backends = (JArray)context.Variables["listBackends"];
    int best = -1;
    double lowest = double.PositiveInfinity;
    for (int i = 0; i < backends.Count; i++)
    {
        if ((bool)backends[i]["isThrottling"]) { continue; }
        var latency = backends[i]["latency"].Value<double>();
        if (latency < lowest) { lowest = latency; best = i; }
    }
    return best;
}`,
    `@{
    var backends = (JArray)context.Variables["listBackends"];
    var open = backends.Where(b => !(bool)b["isThrottling"] || (DateTime)b["retryAfter"] <= DateTime.UtcNow).ToList();
    if (open.Count == 0)
    {
        var soonest = backends.OrderBy(b => (DateTime)b["retryAfter"]).First();
        return -(int)Math.Ceiling(((DateTime)soonest["retryAfter"] - DateTime.UtcNow).TotalSeconds);
    }
    int total = open.Sum(b => (int)b["weight"]);
    int point = 13 % total;
    foreach (var backend in open)
    {
        point -= (int)backend["weight"];
        if (point < 0) { return backends.IndexOf(backend); }
    }
    return 0;
}`,
    `@{
    JArray backends = (JArray)context.Variables["listBackends"];
    int currentBackendIndex = context.Variables.GetValueOrDefault<int>("backendIndex");
    int retryAfter = Convert.ToInt32(context.Response.Headers.GetValueOrDefault("Retry-After", "10"));
    JObject backend = (JObject)backends[currentBackendIndex];
    backend["isThrottling"] = true;
    backend["retryAfter"] = DateTime.UtcNow.AddSeconds(retryAfter);
    return backends;
}`,
    `@{
    JArray backends = (JArray)context.Variables["listBackends"];
    JObject backend = null;
    foreach (JObject candidate in backends)
    {
        if (candidate.Value<bool>("isThrottling") && DateTime.Now >= candidate.Value<DateTime>("retryAfter"))
        {
            candidate["isThrottling"] = false;
            candidate["retryAfter"] = DateTime.MinValue;
            backend = backend ?? candidate;
        }
    }
    return backend == null ? "none" : backend.ToString(Formatting.None);
}`,
    `@{
    var result = new JArray();
    foreach (var b in (JArray)context.Variables["listBackends"])
    {
        var o = new JObject();
        o["n"] = b["name"];
        o["w"] = (int)b["weight"] * 100 / 7;
        o.Add("open", !(bool)b["isThrottling"]);
        result.Add(o);
    }
    return result;
}`,
    `@{
    var map = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
    foreach (JObject b in ((JArray)context.Variables["listBackends"]))
    {
        var key = (string)b["region"];
        List<string> names;
        if (!map.TryGetValue(key.Replace(" ", ""), out names)) { names = new List<string>(); map[key.Replace(" ", "")] = names; }
        names.Add((string)b["name"]);
    }
    return map.ContainsKey("SWEDENCENTRAL") ? string.Join(",", map["swedencentral"]) : string.Join(",", map.Keys);
}`,
    `@{
    string region = context.Deployment.Region;
    switch (region)
    {
        case "Sweden Central":
        case "France Central":
            return "eu";
        case "East US":
            return "us";
        default:
            return region.ToLowerInvariant().Replace(" ", "-");
    }
}`,
    `@{
    var order = new string[] { "Sweden Central", "West Europe", "East US" };
    var list = ((JArray)context.Variables["listBackends"]).ToList();
    list.Sort((a, b) => Array.IndexOf(order, (string)a["region"]).CompareTo(Array.IndexOf(order, (string)b["region"])));
    return list.Last()["name"];
}`,
    `@{
    var list = ((JArray)context.Variables["listBackends"]).Select(b => Tuple.Create((int)b["priority"], (string)b["name"])).ToList();
    list.Sort();
    return list[0].Item2 + list[list.Count - 1].Item1;
}`,
    `@{
    var backends = (JArray)context.Variables["listBackends"];
    for (var i = backends.Count - 1; i >= 0; i--)
    {
        if (backends[i].Value<int>("weight") == 0) { backends.RemoveAt(i); }
    }
    return backends.Count;
}`,
    `@{
    var backends = (JArray)context.Variables["listBackends"];
    foreach (var b in backends)
    {
        if ((int)b["priority"] == 3) { b.Remove(); }
    }
    return backends.Count;
}`,
    `@{
    var backends = (JArray)context.Variables["listBackends"];
    backends.Where(b => (int)b["priority"] == 3).ToList().ForEach(b => b.Remove());
    return new JArray(backends.Select(b => b["name"])).ToString(Formatting.None);
}`,
    `@{
    var copy = (JArray)((JArray)context.Variables["listBackends"]).DeepClone();
    copy[0]["name"] = "changed";
    return (string)((JArray)context.Variables["listBackends"])[0]["name"] + "/" + (string)copy[0]["name"] + "/" + JToken.DeepEquals(copy, (JArray)context.Variables["listBackends"]);
}`,
    `@{
    var hash = 0;
    foreach (char c in context.Request.Headers.GetValueOrDefault("x-session-id", "")) { hash = unchecked(hash * 31 + c); }
    return Math.Abs(hash) % ((JArray)context.Variables["listBackends"]).Count;
}`,
    `@{
    uint hash = 2166136261;
    foreach (byte b in Encoding.UTF8.GetBytes(context.Request.Headers.GetValueOrDefault("x-session-id", context.Request.IpAddress)))
    {
        hash = (hash ^ b) * 16777619;
    }
    return hash % 5;
}`,
    `@{
    using (var md5 = MD5.Create())
    {
        var bytes = md5.ComputeHash(Encoding.UTF8.GetBytes(context.Request.Headers.GetValueOrDefault("x-session-id", "")));
        return BitConverter.ToUInt32(bytes, 0) % 5 + ":" + (BitConverter.ToInt16(bytes, 4) & 0x7fff);
    }
}`,
    `@{
    var cookie = context.Request.Headers.GetValueOrDefault("Cookie", "");
    var affinity = cookie.Split(';').Select(c => c.Trim().Split(new[] { '=' }, 2)).Where(p => p[0] == "affinity").Select(p => p[1]).FirstOrDefault();
    var known = context.Variables.GetValueOrDefault<JArray>("listBackends").Any(b => (string)b["name"] == affinity);
    return known ? affinity : "(none)";
}`,
    `@{
    var tiers = ((JArray)context.Variables["listBackends"]).GroupBy(b => (int)b["priority"]).OrderBy(g => g.Key);
    foreach (var tier in tiers)
    {
        var open = tier.FirstOrDefault(b => !(bool)b["isThrottling"]);
        if (open != null) { return $"tier {tier.Key}: {open["name"]} ({tier.Count()} in tier)"; }
    }
    return "exhausted";
}`,
    `@{
    var index = (int)context.Variables["backendIndex"];
    var remaining = (int)context.Variables["remainingBackends"];
    return index < 0 ? 0 : ++index + remaining-- * 10 + remaining;
}`,
    `@{
    try
    {
        return (string)((JArray)context.Variables["listBackends"])[(int)context.Variables["backendIndex"]]["url"];
    }
    catch (ArgumentOutOfRangeException) { return "out of range"; }
    catch (InvalidCastException) { return "wrong type"; }
}`,
    `@{
    var response = context.Response;
    return response == null ? "no answer" : response.StatusCode == 429 || response.StatusCode >= 500 ? "next" : response.StatusCode < 300 ? "done" : "give up";
}`,
    `@{
    var codes = new HashSet<int> { 408, 429, 500, 502, 503, 504 };
    return codes.Contains(context.Response.StatusCode) && codes.Add(499) && !codes.Add(408) ? codes.Count : -codes.Count;
}`,
    `@{
    var probes = new[] { context.Variables["probe"] as IResponse, context.Variables["probeDown"] as IResponse };
    return probes.Count(p => p != null && p.StatusCode == 200) + " of " + probes.Length;
}`,
  ),
];
