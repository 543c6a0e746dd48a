import { within } from '../cases';

/** Expressions as policies hold them, each run in several situations. */
export const cases = within(
  ['empty', 'chat', 'answered', 'failed'],
  '(context.Response.StatusCode >= 500) || (context.Response.StatusCode == 429)',
  'context.Response != null && (context.Response.StatusCode == 429 || context.Response.StatusCode >= 500) && context.Variables.GetValueOrDefault<int>("remainingBackends") > 0',
  'context.Variables.GetValueOrDefault<int>("count", 0) < 3 ? "low" : "high"',
  '((string)context.Variables["name"]).ToLower().Replace(" ", "-")',
  '"Bearer " + (string)((IResponse)context.Variables["tokenResponse"]).Body.As<JObject>()["access_token"]',
  'context.Request.Headers.GetValueOrDefault("Authorization", "").Split(\' \').Last()',
  'context.Request.Headers.GetValueOrDefault("Authorization", "").StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)',
  'string.IsNullOrEmpty(context.Request.Headers.GetValueOrDefault("Ocp-Apim-Subscription-Key", ""))',
  'context.Subscription?.Id ?? context.Request.IpAddress',
  'context.Request.Method == "POST" && context.Request.Url.Path.Contains("/chat/")',
  'new[] { "GET", "HEAD" }.Contains(context.Request.Method)',
  'context.Request.Headers.GetValueOrDefault("Content-Type", "").Contains("json") ? "json" : "other"',
  'int.Parse(context.Response.Headers.GetValueOrDefault("Retry-After", "10"))',
  'Math.Min(60, Convert.ToInt32(context.Response?.Headers.GetValueOrDefault("Retry-After", "1") ?? "0"))',
  '"cache-" + context.Api?.Id + "-" + context.Subscription?.Id',
  '$"https://{context.Request.OriginalUrl.Host}/{context.Api?.Path}"',
  '$"{context.Request.Method} {context.Request.Url.Path} -> {context.Response?.StatusCode}"',
  'context.LastError != null ? context.LastError.Source + ": " + context.LastError.Message : ""',
  '(context.User?.Groups.Any(g => g.Name.Equals("admins", StringComparison.OrdinalIgnoreCase)) ?? false) ? "admin" : "user"',
  'context.Deployment?.Region.Replace(" ", "").ToLowerInvariant()',
  '(int)context.Elapsed.TotalMilliseconds',
  'context.Elapsed.TotalSeconds > 1',
  'context.Request.Headers.GetValueOrDefault("Accept-Language", "en").Split(\',\')[0].Trim()',
  '((JArray)context.Variables["listBackends"]).Count',
  '((JArray)context.Variables["listBackends"])[(int)context.Variables["backendIndex"]]["url"].ToString()',
  '((JArray)context.Variables["listBackends"]).Where(b => !(bool)b["isThrottling"]).Select(b => (string)b["url"]).FirstOrDefault()',
  '((JArray)context.Variables["listBackends"]).Where(b => !b.Value<bool>("isThrottling")).OrderBy(b => b.Value<int>("priority")).Select(b => b.Value<string>("url"))',
  '((JArray)context.Variables["listBackends"]).Sum(b => (int)b["weight"])',
  '((JArray)context.Variables["listBackends"]).Any(b => (DateTime)b["retryAfter"] > new DateTime(2026, 1, 1))',
  '((JArray)context.Variables["listBackends"]).GroupBy(b => (int)b["priority"]).OrderBy(g => g.Key).Select(g => g.Key + ":" + g.Count())',
  '(context.Variables.GetValueOrDefault<JArray>("listBackends") ?? new JArray()).ToString(Formatting.None).Length',
  `@{
    JArray backends = (JArray)context.Variables["listBackends"];
    int selectedPriority = Int32.MaxValue;
    List<int> available = new List<int>();
    for (int i = 0; i < backends.Count; i++)
    {
        JObject backend = (JObject)backends[i];
        if (!backend.Value<bool>("isThrottling"))
        {
            int priority = backend.Value<int>("priority");
            if (priority < selectedPriority)
            {
                selectedPriority = priority;
                available.Clear();
                available.Add(i);
            }
            else if (priority == selectedPriority)
            {
                available.Add(i);
            }
        }
    }
    return available.Count == 0 ? -1 : available[0];
}`,
  `@{
    JArray backends = (JArray)context.Variables["listBackends"];
    for (int i = 0; i < backends.Count; i++)
    {
        JObject backend = (JObject)backends[i];
        if (backend.Value<bool>("isThrottling") && new DateTime(2026, 2, 1) >= backend.Value<DateTime>("retryAfter"))
        {
            backend["isThrottling"] = false;
            backend["retryAfter"] = DateTime.MinValue;
        }
    }
    return backends;
}`,
  `@{
    var list = (JArray)context.Variables["listBackends"];
    int index = context.Variables.GetValueOrDefault<int>("backendIndex");
    int wait = Convert.ToInt32(context.Response.Headers.GetValueOrDefault("Retry-After", "10"));
    JObject backend = (JObject)list[index];
    backend["isThrottling"] = true;
    backend["retryAfter"] = new DateTime(2026, 1, 15, 0, 0, 0, DateTimeKind.Utc).AddSeconds(wait);
    return list;
}`,
  `@{
    var total = 0;
    foreach (var backend in (JArray)context.Variables["listBackends"])
    {
        total += (int)backend["weight"];
        if (total > 3) { break; }
    }
    return total;
}`,
  `@{
    JObject body = context.Request.Body.As<JObject>(preserveContent: true);
    body["temperature"] = 0;
    body.Remove("stop");
    body.Add("seed", 42);
    return body.ToString(Newtonsoft.Json.Formatting.None);
}`,
  `@{
    try
    {
        var body = context.Request.Body.As<JObject>(true);
        return body?["model"]?.ToString() ?? "unknown";
    }
    catch (Exception)
    {
        return "unreadable";
    }
}`,
  `@{
    var error = new JObject();
    error["statusCode"] = context.Response?.StatusCode ?? 500;
    error["message"] = context.LastError?.Message ?? "unknown";
    error["requestId"] = context.RequestId.ToString();
    return error.ToString();
}`,
  `@{
    return new JObject(
        new JProperty("error", new JObject(
            new JProperty("code", context.Response == null ? 0 : context.Response.StatusCode),
            new JProperty("message", context.LastError == null ? null : context.LastError.Message),
            new JProperty("at", new JArray(context.Request.Url.Path.Split('/'))))));
}`,
  `@{
    string auth = context.Request.Headers.GetValueOrDefault("Authorization", "");
    if (auth.Length > 7)
    {
        Jwt jwt;
        if (auth.Substring(7).TryParseJwt(out jwt)) { return jwt.Claims.GetValueOrDefault("appid", "none"); }
    }
    return "no token";
}`,
  `@{
    var usage = context.Response.Body.As<JObject>(preserveContent: true)["usage"];
    return usage == null ? 0 : (int)usage["prompt_tokens"] + (int)usage["completion_tokens"];
}`,
  `@{
    var result = new List<string>();
    foreach (var header in context.Request.Headers)
    {
        result.Add(header.Key + "=" + string.Join(";", header.Value));
    }
    return string.Join("\\n", result.OrderBy(line => line, StringComparer.Ordinal));
}`,
  `@{
    var query = context.Request.Url.Query;
    var parts = query.Select(pair => pair.Key + "=" + Uri.EscapeDataString(pair.Value[0])).ToArray();
    return parts.Length == 0 ? "" : "?" + string.Join("&", parts);
}`,
  `@{
    var name = (string)context.Variables["name"];
    using (var hash = SHA256.Create())
    {
        var bytes = hash.ComputeHash(Encoding.UTF8.GetBytes(name));
        return BitConverter.ToString(bytes).Replace("-", string.Empty).Substring(0, 16).ToLower();
    }
}`,
  `@{
    var key = Encoding.UTF8.GetBytes("secret");
    using (var hmac = new HMACSHA256(key))
    {
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(context.Request.Method + context.Request.Url.Path)));
    }
}`,
  `@{
    int tries = 0;
    string value = context.Variables.GetValueOrDefault<string>("text", "0");
    int parsed;
    while (!int.TryParse(value, out parsed) && tries < 3)
    {
        value = value.Substring(1);
        tries++;
    }
    return parsed + ":" + tries;
}`,
  `@{
    switch (context.Response?.StatusCode)
    {
        case 200: return "ok";
        case 429: return "wait";
        case null: return "none";
        default: return "other";
    }
}`,
  `@{
    var region = context.Deployment == null ? "none" : context.Deployment.Region;
    var map = new Dictionary<string, string> { { "West Europe", "weu" }, { "East US", "eus" } };
    return map.ContainsKey(region) ? map[region] : "default";
}`,
  `@{
    var form = context.Request.Body.AsFormUrlEncodedContent();
    return form["b"][0] + form["a"].Count;
}`,
  `@{
    var path = context.Request.OriginalUrl.Path.Trim('/').Split('/');
    return path.Length > 2 ? path[2] : path.FirstOrDefault() ?? "";
}`,
  `@{
    string[] values;
    if (!context.Request.Headers.TryGetValue("X-Many", out values)) { return "none"; }
    return values.Aggregate((a, b) => a + "+" + b);
}`,
  `@{
    var messages = (JArray)context.Request.Body.As<JObject>(true)["messages"];
    messages.Insert(0, new JObject { { "role", "system" }, { "content", "Be polite." } });
    return messages.Select(m => (string)m["role"]).ToList();
}`,
  `@{
    var length = context.Request.Body.As<string>(preserveContent: true)?.Length ?? 0;
    return (int)Math.Ceiling(length / 4.0);
}`,
);
