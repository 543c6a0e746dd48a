import { type Case, within } from '../cases';

/** Retry-After and other waits, dates and spans. */
export const cases: readonly Case[] = [
  ...within(
    ['pooled', 'exhausted', 'mistyped'],
    'int.Parse(context.Response.Headers.GetValueOrDefault("Retry-After", "10"))',
    'Convert.ToInt32(context.Response.Headers.GetValueOrDefault("Retry-After", "10"))',
    'Convert.ToDouble(context.Response.Headers.GetValueOrDefault("retry-after-ms", "0")) / 1000',
    'context.Response.Headers.GetValueOrDefault("retry-after-ms", "0").Length',
    'context.Response.Headers.GetValueOrDefault("Retry-After")',
    'context.Response.Headers["Retry-After"].First()',
    'context.Response.Headers["Retry-After"].Length',
    'context.Response.Headers["x-missing"]',
    'context.Response.Headers.ContainsKey("RETRY-AFTER")',
    'context.Response.Headers.GetValueOrDefault("Set-Cookie", "none")',
    'context.Response.Headers.Select(h => h.Key.ToLowerInvariant()).OrderBy(h => h, StringComparer.Ordinal).ToList()',
    'context.Response.Headers.Where(h => h.Key.StartsWith("x-ratelimit", StringComparison.OrdinalIgnoreCase)).ToDictionary(h => h.Key, h => h.Value.First())',
    'context.Response.Headers.SelectMany(h => h.Value).Count()',
    'Math.Ceiling((decimal)16500 / 1000)',
    '(int)Math.Round(context.Elapsed.TotalSeconds, 1, MidpointRounding.AwayFromZero)',
    'context.Elapsed.ToString()',
    'context.Elapsed.ToString("g")',
    'context.Elapsed.ToString(@"mm\\:ss\\.fff")',
    'context.Elapsed.TotalMilliseconds',
    'context.Elapsed.Milliseconds + context.Elapsed.Seconds * 1000',
    'context.Elapsed > TimeSpan.FromSeconds(30) ? "slow" : context.Elapsed.Ticks.ToString()',
    'context.Elapsed.Add(TimeSpan.FromMinutes(1)).Negate().Duration() == context.Elapsed + new TimeSpan(0, 1, 0)',
    '(120 - (int)context.Elapsed.TotalSeconds) / 3',
    '((TimeSpan)context.Variables["window"]).TotalSeconds',
    '((TimeSpan)context.Variables["window"]).ToString("c") + "|" + ((TimeSpan)context.Variables["window"]).ToString("hh\\\\:mm")',
    '-((TimeSpan)context.Variables["window"])',
    'TimeSpan.Compare((TimeSpan)context.Variables["window"], TimeSpan.Zero)',
    'TimeSpan.FromTicks(((TimeSpan)context.Variables["window"]).Ticks / 4)',
    'DateTime.UtcNow.Add((TimeSpan)context.Variables["window"]).ToString("HH:mm:ss")',
    'DateTime.UtcNow + (TimeSpan)context.Variables["window"] > (DateTime)context.Variables["cachedUntil"]',
    '(DateTime)context.Variables["cachedUntil"] > DateTime.UtcNow',
    '((DateTime)context.Variables["cachedUntil"]).Subtract(DateTime.UtcNow).TotalMilliseconds',
    '(int)((DateTime)context.Variables["cachedUntil"] - DateTime.UtcNow).TotalSeconds',
    '((DateTime)context.Variables["cachedUntil"]).Kind',
    '((DateTime)context.Variables["cachedUntil"]).ToString("yyyy-MM-ddTHH:mm:ss.fffK")',
    '((DateTime)context.Variables["cachedUntil"]).ToString()',
    '"until " + (DateTime)context.Variables["cachedUntil"]',
    '$"until {(DateTime)context.Variables["cachedUntil"]:HH:mm} or {context.Variables["cachedUntil"]:s}"',
    '((DateTime)context.Variables["cachedUntil"]).Date.AddDays(1).AddTicks(-1)',
    '((DateTime)context.Variables["cachedUntil"]).TimeOfDay.TotalMinutes',
    '((DateTime)context.Variables["cachedUntil"]).AddMonths(-11).DayOfWeek.ToString()',
    '((DateTime)context.Variables["cachedUntil"]).AddYears(2).DayOfYear',
    '((DateTime)context.Variables["cachedUntil"]).CompareTo(new DateTime(2026, 1, 15, 10, 25, 0))',
    '((DateTime)context.Variables["cachedUntil"]).Equals(new DateTime(2026, 1, 15, 10, 25, 0, DateTimeKind.Local))',
    '((DateTime)context.Variables["cachedUntil"]).ToFileTimeUtc()',
    '((DateTimeOffset)(DateTime)context.Variables["cachedUntil"]).ToUnixTimeMilliseconds()',
    'new DateTimeOffset((DateTime)context.Variables["cachedUntil"]).ToUnixTimeSeconds() - DateTimeOffset.UtcNow.ToUnixTimeSeconds()',
    'DateTime.Parse((string)context.Variables["cachedAt"]).AddSeconds(60) < DateTime.UtcNow',
    'DateTimeOffset.Parse((string)context.Variables["cachedAt"]).AddMinutes(5).ToString("r")',
    'Convert.ToDateTime((string)context.Variables["cachedAt"]).Hour',
    '((DateTimeOffset)context.Variables["lastFailure"]).ToUniversalTime().ToString("o")',
    '((DateTimeOffset)context.Variables["lastFailure"]).UtcDateTime',
    '((DateTimeOffset)context.Variables["lastFailure"]).LocalDateTime.Kind',
    '((DateTimeOffset)context.Variables["lastFailure"]).DateTime.Kind',
    '((DateTimeOffset)context.Variables["lastFailure"]).Offset',
    '((DateTimeOffset)context.Variables["lastFailure"]).ToOffset(TimeSpan.FromHours(-5)).ToString()',
    '((DateTimeOffset)context.Variables["lastFailure"]).ToString("yyyy-MM-dd HH:mm:ss zzz")',
    '((DateTimeOffset)context.Variables["lastFailure"]).ToString("yyyyMMdd\'T\'HHmmss\'Z\'")',
    'DateTimeOffset.UtcNow - (DateTimeOffset)context.Variables["lastFailure"] > TimeSpan.FromSeconds(10)',
    '((DateTimeOffset)context.Variables["lastFailure"]).EqualsExact(((DateTimeOffset)context.Variables["lastFailure"]).ToUniversalTime())',
    '((DateTimeOffset)context.Variables["lastFailure"]) == ((DateTimeOffset)context.Variables["lastFailure"]).ToUniversalTime()',
    '((DateTimeOffset)context.Variables["lastFailure"]).Date',
    'JsonConvert.SerializeObject(context.Variables["lastFailure"])',
    'JsonConvert.SerializeObject(new { at = context.Variables["cachedUntil"], window = context.Variables["window"] })',
    'new JObject(new JProperty("at", context.Variables["cachedUntil"]), new JProperty("span", context.Variables["window"])).ToString(Formatting.None)',
    'new JValue(context.Variables["cachedUntil"]).Type',
    'JObject.FromObject(new { until = (DateTime)context.Variables["cachedUntil"], id = context.RequestId, n = (int?)null })',
    'context.Variables.GetValueOrDefault<DateTime>("cachedUntil", DateTime.MinValue).Ticks == 0',
    'context.Variables.GetValueOrDefault("cachedUntil", DateTime.MaxValue).Year',
    '(DateTime.UtcNow - DateTime.Parse(context.Variables.GetValueOrDefault<string>("cachedAt", "2026-01-01"))).Days',
    '(long)(DateTime.UtcNow - new DateTime(1970, 1, 1)).TotalSeconds / 60 % 5',
    '(DateTime.UtcNow.Ticks - 621355968000000000) / TimeSpan.TicksPerSecond',
    'DateTimeOffset.FromUnixTimeMilliseconds(1768472430123).UtcDateTime.ToString("HH:mm:ss.ffff")',
    'DateTime.UtcNow.ToString("yyyyMMddHHmm") + "-" + (DateTime.UtcNow.Minute / 15)',
    'DateTime.UtcNow.DayOfWeek == DayOfWeek.Saturday || DateTime.UtcNow.DayOfWeek == DayOfWeek.Sunday ? "weekend" : DateTime.UtcNow.DayOfWeek.ToString().Substring(0, 3).ToUpper()',
    'DateTime.UtcNow.Hour >= 8 && DateTime.UtcNow.Hour < 18 ? 300 : 60',
    '(int)(DateTime.UtcNow.Date.AddDays(1) - DateTime.UtcNow).TotalSeconds',
    'new DateTime(DateTime.UtcNow.Year, DateTime.UtcNow.Month, 1).AddMonths(1).AddDays(-1).Day',
    'DateTime.DaysInMonth(2028, 2) + (DateTime.IsLeapYear(2100) ? 1 : 0)',
    'new DateTime(2026, 3, 31).AddMonths(-1).ToString("d MMMM yyyy")',
    '(new DateTime(2026, 3, 1) - new DateTime(2024, 2, 29)).TotalDays',
    'new DateTime(2026, 1, 15, 10, 20, 30, 999).ToString("HH:mm:ss.f|FF|fff|FFFF")',
    'TimeSpan.FromSeconds(3725).ToString(@"h\\h\\ m\\m\\ s\\s")',
    'TimeSpan.FromMinutes(90.5).ToString()',
    'TimeSpan.Parse("1.02:03:04.5").TotalHours',
    'TimeSpan.TryParse("25:00:00", out var ts) ? ts.ToString() : "bad"',
    'new TimeSpan(1, 26, 61, 61).ToString("G")',
    'TimeSpan.MaxValue.Add(TimeSpan.FromTicks(1))',
    'DateTime.MaxValue.AddDays(1)',
    'DateTime.MinValue.ToUniversalTime().AddSeconds(-1)',
    'TimeZoneInfo.Utc.Id',
    'TimeZoneInfo.ConvertTimeToUtc(new DateTime(2026, 7, 1, 12, 0, 0, DateTimeKind.Utc))',
    'int.Parse(context.Request.Headers.GetValueOrDefault("x-priority", "3")) <= 2 ? "high" : "low"',
    'Regex.Match(context.Response.Headers.GetValueOrDefault("x-ratelimit-reset-tokens", "0s"), @"(?:(\\d+)m)?(?:(\\d+)s)?").Groups.Cast<Group>().Skip(1).Select(g => g.Success ? int.Parse(g.Value) : -1)',
    'Regex.Match(context.Response.Body.As<string>(true) ?? "", @"retry after (\\d+) second").Groups[1].Value',
    'context.Response.Body.As<JObject>(preserveContent: true)["error"]["code"].Value<int>()',
    '(double)context.Response.Body.As<JObject>(true).SelectToken("error.innererror.retry_after") * 1000',
    'context.Response.Body.As<JObject>(true)["error"]["innererror"]["at"].Type.ToString()',
    '((DateTime)context.Response.Body.As<JObject>(true)["error"]["innererror"]["at"]).ToString("R")',
    'context.Response.Body.As<JObject>(true)["error"]["message"].ToString().Split(\'.\')[1].Trim()',
    'context.Response.StatusCode + " " + context.Response.StatusReason',
    'context.Response.StatusCode / 100 == 5 || context.Response.StatusCode == 429',
    'new[] { 429, 503 }.Contains(context.Response.StatusCode) ? "throttled" : "fine"',
    'context.Response.StatusCode.ToString().StartsWith("4")',
    'context.Response.Body == null',
    'context.Response.Body?.As<string>(preserveContent: true)?.Length ?? -1',
    'context.Response.Body.As<string>().Contains("busy") ? context.Response.Body.As<string>() ?? "gone" : "other"',
    'context.LastError?.Message?.Contains("timed out") == true',
    'context.LastError?.Source == "forward-request" && context.LastError.Reason != "Timeout"',
    'string.Format("{0}/{1}: {2}", context.LastError?.Section, context.LastError?.Path, context.LastError?.Message)',
    'Regex.Replace(context.LastError?.Message ?? "", "\\"([^\\"]*)\\"", m => "<" + m.Groups[1].Value.ToUpper() + ">")',
    'Regex.Match(context.LastError?.Message ?? "", @"\\((?<code>\\d+)\\)").Groups["code"].Value',
    `@{
    var seconds = 0;
    foreach (Match part in Regex.Matches(context.Response.Headers.GetValueOrDefault("x-ratelimit-reset-tokens", "1h2m3s"), @"(\\d+)([hms])"))
    {
        var n = int.Parse(part.Groups[1].Value);
        switch (part.Groups[2].Value[0])
        {
            case 'h': seconds += n * 3600; break;
            case 'm': seconds += n * 60; break;
            default: seconds += n; break;
        }
    }
    return seconds;
}`,
    `@{
    var o = new JObject { ["until"] = DateTime.UtcNow.AddSeconds(30) };
    var back = JObject.Parse(o.ToString());
    return back["until"].Value<DateTime>() > DateTime.UtcNow ? back["until"].ToString() : "passed";
}`,
    `@{
    var attempts = (int)context.Variables["retryCount"];
    var wait = Math.Min(Math.Pow(2, attempts), 30) + 0.25 * attempts;
    return TimeSpan.FromSeconds(wait).ToString(@"ss\\.ff");
}`,
    `@{
    long until = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 45;
    int left = (int)(until - DateTimeOffset.UtcNow.ToUnixTimeSeconds());
    byte small = (byte)(left * 7);
    return left + "/" + small;
}`,
    `@{
    int wait = 0;
    try { wait = Convert.ToInt32(context.Response.Headers.GetValueOrDefault("Retry-After", "0")); }
    catch (FormatException) { wait = -1; }
    finally { wait *= 2; }
    return wait;
}`,
    `@{
    DateTime? earliest = null;
    foreach (var b in context.Variables.GetValueOrDefault<JArray>("listBackends"))
    {
        var t = (DateTime)b["retryAfter"];
        if (!earliest.HasValue || t < earliest.Value) { earliest = t; }
    }
    return earliest?.ToString("s") ?? "never";
}`,
    `@{
    var error = context.LastError;
    if (error == null) return "no error";
    return error.Reason == "Timeout" ? 504 : error.Reason.StartsWith("BackendConnection") ? 502 : 500;
}`,
  ),
];
