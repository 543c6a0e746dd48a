import { type Case, within } from '../cases';

/** Tokens, cookies, hashes, encodings. */
export const cases: readonly Case[] = [
  ...within(
    ['pooled', 'exhausted', 'mistyped'],
    'context.Request.Headers.GetValueOrDefault("Authorization", "").Split(\' \').Last().AsJwt()?.Subject',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").Replace("Bearer ", "").AsJwt()?.Claims.GetValueOrDefault("appid", "none")',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()?.Claims["roles"].Contains("writer") ?? false',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt().Claims["roles"].Length',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()?.Audiences.FirstOrDefault() ?? "no audience"',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()?.ExpirationTime > DateTime.UtcNow',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()?.ExpirationTime?.ToString("o")',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()?.Claims.Where(c => c.Value.Length > 1).Select(c => c.Key).OrderBy(c => c)',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()?.Claims.ToDictionary(c => c.Key, c => string.Join(" ", c.Value))["roles"]',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()?.Claims.ContainsKey("scp") == true ? "user" : "app"',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()?.Issuer?.Split(\'/\').Last()',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()?.Algorithm + context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()?.Type',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()?.Id?.Length ?? 0',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt() == null ? 401 : 200',
    '(context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()?.Claims.GetValueOrDefault("level", "0") ?? "0") == "3"',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").TryParseJwt(out Jwt jwt) ? jwt.Subject : "anonymous"',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").AsBasic()?.UserId ?? "no basic"',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").AsBasic()?.Password.Length',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").TryParseBasic(out BasicAuthCredentials basic) && basic.Password == "p:w"',
    'context.Request.Headers.GetValueOrDefault("Authorization", "").StartsWith("Basic ") ? Encoding.UTF8.GetString(Convert.FromBase64String(context.Request.Headers.GetValueOrDefault("Authorization", "").Substring(6))).Split(\':\')[0] : "-"',
    'context.Request.Headers.GetValueOrDefault("Cookie", "").Split(\';\').ToList().Where(c => c.Contains("theme")).FirstOrDefault()?.Split(\'=\')[1]',
    'context.Request.Headers.GetValueOrDefault("Cookie", "").Split(new[] { "; " }, StringSplitOptions.RemoveEmptyEntries).Select(c => c.Split(\'=\')).ToDictionary(c => c[0], c => c[1])',
    'context.Response.Headers.GetValueOrDefault("Set-Cookie", "").Split(\';\')[0].Split(\'=\')',
    'context.Subscription?.Key == context.Request.Headers.GetValueOrDefault("api-key", context.Request.Url.Query.GetValueOrDefault("subscription-key", ""))',
    'context.User == null ? "anonymous" : context.User.Id + (context.User.Groups.Any(g => g.Id == "g2") ? "*" : "")',
    'context.User?.Identities?.FirstOrDefault(i => i.Provider == "Basic")?.Id ?? "none"',
    'context.User.Groups.Count() + context.User.Groups.First().Name.Length',
    'context.User.Groups.Select(g => g.Name.ToLower()).Contains("admins") && context.Product.Name != "Gold"',
    'context.Product?.Name == "Gold" ? 1000 : context.Product?.Name == "Silver" ? 500 : 100',
    'Convert.ToBase64String(Encoding.UTF8.GetBytes(context.Subscription.Id + ":" + context.Product.Id))',
    "Convert.ToBase64String(Encoding.UTF8.GetBytes($\"{context.Request.Method}\\n{context.Request.Url.Path}\\n\")).TrimEnd('=').Replace('+', '-').Replace('/', '_')",
    'Convert.ToBase64String(SHA256.Create().ComputeHash(Encoding.UTF8.GetBytes(context.Request.Body?.As<string>(true) ?? "")))',
    'BitConverter.ToString(SHA1.Create().ComputeHash(Encoding.ASCII.GetBytes(context.Request.Url.Path))).Replace("-", "").ToLower()',
    'string.Concat(MD5.Create().ComputeHash(Encoding.UTF8.GetBytes(context.Subscription.Key)).Select(b => b.ToString("x2")))',
    'BitConverter.ToString(new HMACSHA256(Encoding.UTF8.GetBytes(context.Subscription.Key)).ComputeHash(Encoding.UTF8.GetBytes(context.Request.Url.QueryString))).Substring(0, 23)',
    'Convert.ToBase64String(new HMACSHA512(Convert.FromBase64String("c2VjcmV0")).ComputeHash(Encoding.UTF8.GetBytes(context.Request.Method))).Length',
    'Uri.EscapeDataString(Convert.ToBase64String(new HMACSHA1(Encoding.UTF8.GetBytes("k")).ComputeHash(Encoding.UTF8.GetBytes(context.Request.IpAddress))))',
  ),
  ...within(
    ['pooled'],
    `@{
    Jwt jwt;
    context.Request.Headers.GetValueOrDefault("Authorization", "scheme param").Split(' ').LastOrDefault().TryParseJwt(out jwt);
    return jwt == null ? "none" : jwt.Claims.GetValueOrDefault("appid", "");
}`,
    `@{
    var jwt = context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt();
    var roles = jwt.Claims.ContainsKey("roles") ? jwt.Claims["roles"] : new string[0];
    return roles.Intersect(new[] { "writer", "owner" }).Any() && jwt.ExpirationTime.HasValue && jwt.NotBefore < jwt.ExpirationTime;
}`,
    `@{
    var parts = context.Request.Headers.GetValueOrDefault("Authorization", "").Split(' ')[1].Split('.');
    var payload = parts[1].Replace('-', '+').Replace('_', '/');
    switch (payload.Length % 4) { case 2: payload += "=="; break; case 3: payload += "="; break; }
    var json = JObject.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(payload)));
    return (string)json["sub"] + "/" + json["roles"].Count() + "/" + DateTimeOffset.FromUnixTimeSeconds((long)json["exp"]).ToString("u");
}`,
    `@{
    string header = Convert.ToBase64String(Encoding.UTF8.GetBytes("{\\"alg\\":\\"HS256\\",\\"typ\\":\\"JWT\\"}")).Split('=')[0];
    string body = Convert.ToBase64String(Encoding.UTF8.GetBytes(new JObject(new JProperty("sub", context.User.Id)).ToString(Formatting.None))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    using (var hmac = new HMACSHA256(Encoding.UTF8.GetBytes("secret")))
    {
        return header + "." + body + "." + Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(header + "." + body))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }
}`,
    `@{
    var date = new DateTime(2026, 1, 15, 10, 20, 30, DateTimeKind.Utc).ToString("r");
    var text = "GET\\n\\n\\n" + date + "\\n/" + context.Deployment.ServiceName + "/table";
    var key = Convert.FromBase64String("MDEyMzQ1Njc4OWFiY2RlZg==");
    return "SharedKey account:" + Convert.ToBase64String(new HMACSHA256(key).ComputeHash(Encoding.UTF8.GetBytes(text)));
}`,
    `@{
    var claims = context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt().Claims;
    var text = new StringBuilder();
    foreach (var claim in claims.OrderBy(c => c.Key, StringComparer.Ordinal)) { text.Append(claim.Key).Append('=').Append(string.Join("|", claim.Value)).Append(';'); }
    return text.ToString();
}`,
    `@{
    var bytes = Encoding.UTF8.GetBytes("hello world");
    var key = Encoding.UTF8.GetBytes("0123456789abcdef");
    var secret = bytes.Encrypt("AES", key, key);
    return Convert.ToBase64String(secret) + "|" + Encoding.UTF8.GetString(secret.Decrypt("AES", key, key));
}`,
    `@{
    var pairs = context.Request.Headers.GetValueOrDefault("Cookie", "").Split(';').Select(c => c.Trim()).Where(c => c.IndexOf('=') > 0);
    var jar = new Dictionary<string, string>();
    foreach (var pair in pairs) { jar[pair.Substring(0, pair.IndexOf('='))] = WebUtility.UrlDecode(pair.Substring(pair.IndexOf('=') + 1)); }
    return JsonConvert.SerializeObject(jar);
}`,
  ),
  ...within(
    ['empty'],
    '"".AsJwt() == null && "a.b.c".AsJwt() == null && ((string)null).AsJwt() == null',
    '"Basic !!!".AsBasic() == null && "Bearer x".AsBasic() == null && "Basic dTpw".AsBasic().Password == "p"',
    '"Basic dXNlcg==".AsBasic() == null',
    '"eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwibiI6MTIzLCJiIjp0cnVlLCJhIjpbMSwiMiJdLCJvIjp7ImsiOjF9LCJkIjoxLjV9.".AsJwt()?.Claims.Select(c => c.Key + "=" + string.Join("|", c.Value))',
    'Convert.FromBase64String("SGVs bG8=").Length',
    'Convert.FromBase64String("SGVsbG8")',
    'Convert.FromBase64String("")',
    'Convert.FromBase64String("SGVsbG8=").SequenceEqual(Encoding.ASCII.GetBytes("Hello"))',
    'Encoding.UTF8.GetString(Convert.FromBase64String("4oKsw7w=")) + Encoding.UTF8.GetBytes("€ü").Length + Encoding.ASCII.GetString(new byte[] { 72, 233 }) + Encoding.Unicode.GetBytes("ab").Length',
    'Encoding.GetEncoding("iso-8859-1").GetString(new byte[] { 233, 65 })',
    'Encoding.UTF8.GetString(new byte[] { 0xC3, 0x28, 0x41 }).Length',
    'BitConverter.ToString(Encoding.UTF8.GetBytes("Az")).Replace("-", ":")',
    'BitConverter.ToString(new byte[] { 1, 171, 255 }, 1) + BitConverter.IsLittleEndian',
    'Convert.ToBase64String(new byte[] { 251, 255, 254 }).Replace("+", "-").Replace("/", "_")',
    'Convert.ToBase64String(Encoding.UTF8.GetBytes("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnop"), Base64FormattingOptions.InsertLineBreaks).Length',
    'new byte[] { 1, 2, 3 }.Aggregate("", (s, b) => s + b.ToString("X2"))',
    "string.Concat(new byte[] { 10, 200 }.Select(b => Convert.ToString(b, 2).PadLeft(8, '0')))",
    'Enumerable.Range(0, 3).Select(i => Convert.ToByte("0aff10".Substring(i * 2, 2), 16)).ToArray()',
    'SHA256.Create().ComputeHash(new byte[0]).Length + SHA512.Create().HashSize + SHA384.Create().ComputeHash(Encoding.UTF8.GetBytes("x"))[0]',
    'new HMACSHA384(new byte[] { 1 }).ComputeHash(new byte[] { 2 }).Take(4).ToArray()',
    'new HMACMD5(Encoding.UTF8.GetBytes("k")).ComputeHash(Encoding.UTF8.GetBytes("v"))',
    'Encoding.UTF8.GetBytes((string)null)',
    'Encoding.UTF8.GetString(null)',
    'new Guid("0f8fad5b-d9cb-469f-a165-70867728950e").ToByteArray()',
    'Convert.ToBase64String(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e").ToByteArray()).Substring(0, 22).Replace("/", "_")',
    'Encoding.UTF8.GetBytes("data").Encrypt("AES", new byte[16], new byte[16])',
    'Encoding.UTF8.GetBytes("data").Encrypt("TripleDES", Encoding.UTF8.GetBytes("0123456789abcdef01234567"), new byte[8])',
    'Encoding.UTF8.GetBytes("data").Encrypt("AES", new byte[5], new byte[16])',
    'Encoding.UTF8.GetBytes("data").Encrypt("Nope", new byte[16], new byte[16])',
  ),
];
