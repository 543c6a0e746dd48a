// The `context` of policy expressions, as far as expressions under test use it, made of the JSON that `eval --context` takes.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public interface IContext
{
    IContextApi Api { get; }
    IDeployment Deployment { get; }
    TimeSpan Elapsed { get; }
    ILastError LastError { get; }
    IOperation Operation { get; }
    IProduct Product { get; }
    IRequest Request { get; }
    Guid RequestId { get; }
    IResponse Response { get; }
    ISubscription Subscription { get; }
    DateTime Timestamp { get; }
    bool Tracing { get; }
    IUser User { get; }
    IReadOnlyDictionary<string, object> Variables { get; }
    void Trace(string message);
}
public interface IContextApi
{
    string Id { get; } string Name { get; } string Path { get; } string Revision { get; } string Version { get; }
    IUrl ServiceUrl { get; }
}
public interface IDeployment { IGateway Gateway { get; } string GatewayId { get; } string Region { get; } string ServiceId { get; } string ServiceName { get; } }
public interface IGateway { string Id { get; } string InstanceId { get; } bool IsManaged { get; } }
public interface ILastError
{
    string Source { get; } string Reason { get; } string Message { get; } string Scope { get; } string Section { get; }
    string Path { get; } string PolicyId { get; }
}
public interface IOperation { string Id { get; } string Method { get; } string Name { get; } string UrlTemplate { get; } }
public interface IGroup { string Id { get; } string Name { get; } }
public interface IProduct { string Id { get; } string Name { get; } bool SubscriptionRequired { get; } bool ApprovalRequired { get; } }
public interface ISubscription { string Id { get; } string Key { get; } string Name { get; } }
public interface IUserIdentity { string Id { get; } string Provider { get; } }
public interface IUser
{
    string Id { get; } string Email { get; } string FirstName { get; } string LastName { get; }
    IEnumerable<IGroup> Groups { get; } IEnumerable<IUserIdentity> Identities { get; }
}
public interface IMessageBody
{
    T As<T>(bool preserveContent = false);
    IDictionary<string, IList<string>> AsFormUrlEncodedContent(bool preserveContent = false);
}
public interface IRequest
{
    IMessageBody Body { get; } IReadOnlyDictionary<string, string[]> Headers { get; } string IpAddress { get; }
    IReadOnlyDictionary<string, string> MatchedParameters { get; } string Method { get; } IUrl OriginalUrl { get; } IUrl Url { get; }
}
public interface IResponse
{
    IMessageBody Body { get; } IReadOnlyDictionary<string, string[]> Headers { get; } int StatusCode { get; } string StatusReason { get; }
}
public interface IUrl
{
    string Host { get; } string Path { get; } int Port { get; } IReadOnlyDictionary<string, string[]> Query { get; }
    string QueryString { get; } string Scheme { get; } Uri ToUri();
}

public class UserGroup : IGroup { public string Id { get; set; } public string Name { get; set; } }
public class Identity : IUserIdentity { public string Id { get; set; } public string Provider { get; set; } }
public class Gateway : IGateway { public string Id { get; set; } public string InstanceId { get; set; } public bool IsManaged { get; set; } }
public class Deployment : IDeployment
{
    public Gateway gateway; public IGateway Gateway { get { return gateway; } }
    public string GatewayId { get { return gateway == null ? null : gateway.Id; } }
    public string Region { get; set; } public string ServiceId { get; set; } public string ServiceName { get; set; }
}
public class LastError : ILastError
{
    public string Source { get; set; } public string Reason { get; set; } public string Message { get; set; }
    public string Scope { get; set; } public string Section { get; set; } public string Path { get; set; } public string PolicyId { get; set; }
}
public class Operation : IOperation { public string Id { get; set; } public string Method { get; set; } public string Name { get; set; } public string UrlTemplate { get; set; } }
public class Product : IProduct { public string Id { get; set; } public string Name { get; set; } public bool SubscriptionRequired { get; set; } public bool ApprovalRequired { get; set; } }
public class Subscription : ISubscription { public string Id { get; set; } public string Key { get; set; } public string Name { get; set; } }
public class User : IUser
{
    public string Id { get; set; } public string Email { get; set; } public string FirstName { get; set; } public string LastName { get; set; }
    public List<UserGroup> groups = new List<UserGroup>(); public List<Identity> identities = new List<Identity>();
    public IEnumerable<IGroup> Groups { get { return groups; } }
    public IEnumerable<IUserIdentity> Identities { get { return identities; } }
}
public class Api : IContextApi
{
    public string Id { get; set; } public string Name { get; set; } public string Path { get; set; } public string Revision { get; set; }
    public string Version { get; set; } public IUrl ServiceUrl { get; set; }
}

public class Url : IUrl
{
    readonly Uri uri;
    public Url(string text) { uri = new Uri(text); }
    public string Host { get { return uri.Host; } }
    public string Path { get { return uri.AbsolutePath; } }
    public int Port { get { return uri.Port; } }
    public string QueryString { get { return uri.Query; } }
    public string Scheme { get { return uri.Scheme; } }
    public Uri ToUri() { return uri; }
    public override string ToString() { return uri.AbsoluteUri; }
    public IReadOnlyDictionary<string, string[]> Query { get { return Form.Read(uri.Query.TrimStart('?')); } }
}

public static class Form
{
    public static Dictionary<string, string[]> Read(string text)
    {
        var result = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in text.Split(new[] { '&' }, StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.IndexOf('=');
            var key = WebUtility.UrlDecode(at < 0 ? part : part.Substring(0, at));
            var value = at < 0 ? "" : WebUtility.UrlDecode(part.Substring(at + 1));
            string[] before;
            result[key] = result.TryGetValue(key, out before) ? before.Concat(new[] { value }).ToArray() : new[] { value };
        }
        return result;
    }
}

public class MessageBody : IMessageBody
{
    string content;
    public MessageBody(string content) { this.content = content; }
    public T As<T>(bool preserveContent = false)
    {
        var text = content;
        if (!preserveContent) content = null;
        return (T)Read(text, typeof(T));
    }
    static object Read(string text, Type type)
    {
        if (text == null) return null;
        if (type == typeof(string) || type == typeof(object)) return text;
        if (type == typeof(byte[])) return Encoding.UTF8.GetBytes(text);
        if (type == typeof(JObject)) return JObject.Parse(text);
        if (type == typeof(JArray)) return JArray.Parse(text);
        if (type == typeof(JToken)) return JToken.Parse(text);
        if (type == typeof(XElement) || type == typeof(XNode)) return XElement.Parse(text);
        if (type == typeof(XDocument)) return XDocument.Parse(text);
        throw new InvalidCastException("body as " + type);
    }
    public IDictionary<string, IList<string>> AsFormUrlEncodedContent(bool preserveContent = false)
    {
        var text = As<string>(preserveContent);
        if (text == null) return null;
        return Form.Read(text).ToDictionary(pair => pair.Key, pair => (IList<string>)pair.Value.ToList());
    }
}

public class Request : IRequest
{
    public IMessageBody Body { get; set; } public IReadOnlyDictionary<string, string[]> Headers { get; set; }
    public string IpAddress { get; set; } public IReadOnlyDictionary<string, string> MatchedParameters { get; set; }
    public string Method { get; set; } public IUrl OriginalUrl { get; set; } public IUrl Url { get; set; }
}
public class Response : IResponse
{
    public IMessageBody Body { get; set; } public IReadOnlyDictionary<string, string[]> Headers { get; set; }
    public int StatusCode { get; set; } public string StatusReason { get; set; }
}

public class BasicAuthCredentials { public string UserId { get; set; } public string Username { get { return UserId; } } public string Password { get; set; } }

public class Jwt
{
    public string Algorithm { get; set; } public string Type { get; set; } public IEnumerable<string> Audiences { get; set; }
    public IReadOnlyDictionary<string, string[]> Claims { get; set; } public DateTime? ExpirationTime { get; set; }
    public string Id { get; set; } public DateTime? IssuedAt { get; set; } public string Issuer { get; set; }
    public DateTime? NotBefore { get; set; } public string Subject { get; set; }

    public static Jwt Read(string text)
    {
        if (text == null) return null;
        if (text.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) text = text.Substring(7).Trim();
        var parts = text.Split('.');
        if (parts.Length != 3) return null;
        try
        {
            var header = Part(parts[0]);
            var payload = Part(parts[1]);
            var claims = payload.Properties().ToDictionary(p => p.Name, p => p.Value is JArray ? p.Value.Select(Text).ToArray() : new[] { Text(p.Value) });
            Func<string, string> claim = name => claims.ContainsKey(name) ? claims[name].FirstOrDefault() : null;
            Func<string, DateTime?> time = name => claim(name) == null ? (DateTime?)null : new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(long.Parse(claim(name)) * 10000000);
            return new Jwt
            {
                Algorithm = (string)header["alg"], Type = (string)header["typ"], Claims = claims, Id = claim("jti"), Issuer = claim("iss"),
                Subject = claim("sub"), Audiences = claims.ContainsKey("aud") ? claims["aud"] : new string[0],
                ExpirationTime = time("exp"), IssuedAt = time("iat"), NotBefore = time("nbf")
            };
        }
        catch (FormatException) { return null; }
        catch (JsonException) { return null; }
    }
    static string Text(JToken token) { return token is JValue ? (token.Type == JTokenType.Boolean ? token.ToString(Formatting.None) : token.ToString()) : token.ToString(Formatting.None); }
    static JObject Part(string text)
    {
        text = text.Replace('-', '+').Replace('_', '/');
        text += new string('=', (4 - text.Length % 4) % 4);
        var reader = new JsonTextReader(new System.IO.StringReader(Encoding.UTF8.GetString(Convert.FromBase64String(text)))) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}

public static class PolicyExtensions
{
    public static string GetValueOrDefault(this IReadOnlyDictionary<string, string[]> dictionary, string name, string defaultValue = null)
    {
        string[] values;
        return dictionary.TryGetValue(name, out values) ? string.Join(",", values) : defaultValue;
    }
    public static T GetValueOrDefault<T>(this IReadOnlyDictionary<string, object> dictionary, string name, T defaultValue = default(T))
    {
        object value;
        return dictionary.TryGetValue(name, out value) ? (T)value : defaultValue;
    }
    public static object GetValueOrDefault(this IReadOnlyDictionary<string, object> dictionary, string name)
    {
        object value;
        return dictionary.TryGetValue(name, out value) ? value : null;
    }
    public static string GetValueOrDefault(this IReadOnlyDictionary<string, string> dictionary, string name, string defaultValue = null)
    {
        string value;
        return dictionary.TryGetValue(name, out value) ? value : defaultValue;
    }
    public static BasicAuthCredentials AsBasic(this string value)
    {
        if (value == null || !value.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase)) return null;
        try
        {
            var text = Encoding.UTF8.GetString(Convert.FromBase64String(value.Substring(6).Trim()));
            var at = text.IndexOf(':');
            return at < 0 ? null : new BasicAuthCredentials { UserId = text.Substring(0, at), Password = text.Substring(at + 1) };
        }
        catch (FormatException) { return null; }
    }
    public static bool TryParseBasic(this string value, out BasicAuthCredentials result) { result = AsBasic(value); return result != null; }
    public static Jwt AsJwt(this string value) { return Jwt.Read(value); }
    public static bool TryParseJwt(this string value, out Jwt result) { result = AsJwt(value); return result != null; }
    public static byte[] Encrypt(this byte[] input, string alg, byte[] key, byte[] iv) { using (var a = SymmetricAlgorithm.Create(alg)) return input.Encrypt(a, key, iv); }
    public static byte[] Encrypt(this byte[] input, SymmetricAlgorithm alg) { return alg.CreateEncryptor().TransformFinalBlock(input, 0, input.Length); }
    public static byte[] Encrypt(this byte[] input, SymmetricAlgorithm alg, byte[] key, byte[] iv) { return alg.CreateEncryptor(key, iv).TransformFinalBlock(input, 0, input.Length); }
    public static byte[] Decrypt(this byte[] input, string alg, byte[] key, byte[] iv) { using (var a = SymmetricAlgorithm.Create(alg)) return input.Decrypt(a, key, iv); }
    public static byte[] Decrypt(this byte[] input, SymmetricAlgorithm alg) { return alg.CreateDecryptor().TransformFinalBlock(input, 0, input.Length); }
    public static byte[] Decrypt(this byte[] input, SymmetricAlgorithm alg, byte[] key, byte[] iv) { return alg.CreateDecryptor(key, iv).TransformFinalBlock(input, 0, input.Length); }
}

public class PolicyContext : IContext
{
    public IContextApi Api { get; private set; }
    public IDeployment Deployment { get; private set; }
    public TimeSpan Elapsed { get; private set; }
    public ILastError LastError { get; private set; }
    public IOperation Operation { get; private set; }
    public IProduct Product { get; private set; }
    public IRequest Request { get; private set; }
    public Guid RequestId { get; private set; }
    public IResponse Response { get; private set; }
    public ISubscription Subscription { get; private set; }
    public DateTime Timestamp { get; private set; }
    public bool Tracing { get { return false; } }
    public IUser User { get; private set; }
    public IReadOnlyDictionary<string, object> Variables { get; private set; }
    public void Trace(string message) { }

    public PolicyContext(JObject json)
    {
        Request = ReadRequest(json["request"] as JObject ?? new JObject());
        Response = ReadResponse(json["response"] as JObject);
        Variables = (json["variables"] as JObject ?? new JObject()).Properties().ToDictionary(p => p.Name, p => Variable((string)p.Value["type"], p.Value["value"]));
        Api = Read(json, "api", api => new Api
        {
            Id = (string)api["id"], Name = (string)api["name"], Path = (string)api["path"], Revision = (string)api["revision"],
            Version = (string)api["version"], ServiceUrl = (string)api["serviceUrl"] == null ? null : new Url((string)api["serviceUrl"])
        });
        Operation = json["operation"] == null ? null : json["operation"].ToObject<Operation>();
        Product = json["product"] == null ? null : json["product"].ToObject<Product>();
        Subscription = json["subscription"] == null ? null : json["subscription"].ToObject<Subscription>();
        User = Read(json, "user", user =>
        {
            var made = user.ToObject<User>();
            made.groups = ((user["groups"] as JArray) ?? new JArray()).Select(g => g.ToObject<UserGroup>()).ToList();
            made.identities = ((user["identities"] as JArray) ?? new JArray()).Select(i => i.ToObject<Identity>()).ToList();
            return made;
        });
        Deployment = Read(json, "deployment", d => new Deployment
        {
            Region = (string)d["region"], ServiceName = (string)d["serviceName"], ServiceId = (string)d["serviceId"],
            gateway = d["gateway"] == null ? null : d["gateway"].ToObject<Gateway>()
        });
        LastError = json["lastError"] == null ? null : json["lastError"].ToObject<LastError>();
        Elapsed = TimeSpan.FromTicks((long)(((decimal?)json["elapsedMs"] ?? 0) * 10000));
        RequestId = Guid.Parse((string)json["requestId"] ?? "00000000-0000-0000-0000-000000000000");
    }
    static T Read<T>(JObject json, string name, Func<JObject, T> make) where T : class { return json[name] is JObject ? make((JObject)json[name]) : null; }
    static Dictionary<string, string[]> Headers(JToken json)
    {
        var result = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in ((json as JObject) ?? new JObject()).Properties()) result[header.Name] = header.Value.Select(v => (string)v).ToArray();
        return result;
    }
    static Request ReadRequest(JObject json)
    {
        var url = (string)json["url"] ?? "https://gateway.example/";
        var matched = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var p in (json["matchedParameters"] as JObject ?? new JObject()).Properties()) matched[p.Name] = (string)p.Value;
        return new Request
        {
            Method = (string)json["method"] ?? "GET", Url = new Url(url), OriginalUrl = new Url((string)json["originalUrl"] ?? url),
            Headers = Headers(json["headers"]), Body = ReadBody(json["body"]), IpAddress = (string)json["ipAddress"] ?? "127.0.0.1",
            MatchedParameters = matched
        };
    }
    static Response ReadResponse(JObject json)
    {
        if (json == null) return null;
        return new Response
        {
            StatusCode = (int?)json["statusCode"] ?? 200, StatusReason = (string)json["statusReason"], Headers = Headers(json["headers"]),
            Body = ReadBody(json["body"])
        };
    }
    // The reference: "null if request doesn't have a body".
    static IMessageBody ReadBody(JToken json) { return (string)json == null ? null : new MessageBody((string)json); }
    static object Variable(string type, JToken value)
    {
        var text = value is JValue ? (string)value : value == null ? null : value.ToString(Formatting.None);
        switch (type)
        {
            case "null": return null;
            case "string": return text;
            case "int": return int.Parse(text, CultureInfo.InvariantCulture);
            case "long": return long.Parse(text, CultureInfo.InvariantCulture);
            case "double": return double.Parse(text, CultureInfo.InvariantCulture);
            case "decimal": return decimal.Parse(text, CultureInfo.InvariantCulture);
            case "bool": return bool.Parse(text);
            case "JObject": return JObject.Parse(text);
            case "JArray": return JArray.Parse(text);
            case "JToken": return JToken.Parse(text);
            case "DateTime": return DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
            case "DateTimeOffset": return DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
            case "TimeSpan": return TimeSpan.Parse(text, CultureInfo.InvariantCulture);
            case "Guid": return Guid.Parse(text);
            case "byte[]": return Convert.FromBase64String(text);
            case "string[]": return value.Select(v => (string)v).ToArray();
            case "Jwt": return Jwt.Read(text);
            case "XElement": return XElement.Parse(text);
            case "XDocument": return XDocument.Parse(text);
            case "IResponse": return ReadResponse((JObject)value);
            default: throw new ArgumentException("unknown variable type " + type);
        }
    }
}
