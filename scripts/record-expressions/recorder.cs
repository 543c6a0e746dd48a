// Runs every compiled expression in its contexts and writes a JSON line for each: what it gave, in the form of `eval`'s answer.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Xml.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public class Entry
{
    public readonly int Number; public readonly string[] Contexts; public readonly Func<IContext, object> Run;
    public Entry(int number, string contexts, Func<IContext, object> run) { Number = number; Contexts = contexts.Split(','); Run = run; }
}

// What `compile-unit.ts` puts in the place of the clock: the `now` of the context.
public static class Pinned
{
    public static DateTime UtcNow;
    public static DateTime Now { get { return DateTime.SpecifyKind(UtcNow, DateTimeKind.Local); } }
    public static DateTime Today { get { return Now.Date; } }
    public static DateTimeOffset Offset { get { return new DateTimeOffset(UtcNow); } }
}

static class Recorder
{
    static int Main(string[] args)
    {
        Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = CultureInfo.InvariantCulture;
        var reader = new JsonTextReader(new StringReader(File.ReadAllText(args[0]))) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        var contexts = JObject.Load(reader);
        using (var output = new StreamWriter(args[1]))
        {
            foreach (var entry in Expressions.All)
                foreach (var id in entry.Contexts)
                {
                    Pinned.UtcNow = DateTime.Parse((string)contexts[id]["now"] ?? "2026-01-01T00:00:00Z", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
                    output.WriteLine(JsonConvert.SerializeObject(Answer(entry, id, new PolicyContext((JObject)contexts[id]))));
                }
        }
        return 0;
    }

    static object Answer(Entry entry, string id, IContext context)
    {
        try
        {
            var value = entry.Run(context);
            return new object[] { entry.Number, id, value == null ? null : TypeName(value.GetType(), value), Text(value) };
        }
        catch (Exception exception)
        {
            return new object[] { entry.Number, id, "!" + exception.GetType().FullName, exception.Message };
        }
    }

    // The types of the service are interfaces; what .NET keeps to itself is named after what it is for.
    static string TypeName(Type type, object value)
    {
        if (type.Name.Contains("AnonType")) return "anonymous type";
        if (type.Namespace == null && !type.IsArray)
        {
            var service = type.GetInterfaces().LastOrDefault(i => i.Namespace == null);
            return "Context." + (service ?? type).Name;
        }
        var isNamed = type.IsArray || type.IsPublic || (type.IsNestedPublic && !type.IsGenericType);
        return Anonymous.Replace((isNamed ? type : Known(type)).ToString(), "anonymous type");
    }

    static readonly Regex Anonymous = new Regex(@"<>__AnonType\d+`\d+\[[^\]]*\]");

    static Type Known(Type type)
    {
        foreach (var wanted in new[] { typeof(ICollection<>), typeof(IOrderedEnumerable<>), typeof(IEnumerable<>) })
        {
            var found = type.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == wanted);
            if (found != null && (wanted != typeof(ICollection<>) || type.IsNestedPublic)) return found;
        }
        return type;
    }

    static string Text(object value)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (value == null) return null;
        if (value is string) return (string)value;
        if (value is bool) return (bool)value ? "True" : "False";
        if (value is double) return ((double)value).ToString("R", invariant);
        if (value is float) return ((float)value).ToString("R", invariant);
        if (value is DateTime) return ((DateTime)value).ToString("o", invariant);
        if (value is DateTimeOffset) return ((DateTimeOffset)value).ToString("o", invariant);
        if (value is TimeSpan) return ((TimeSpan)value).ToString("c", invariant);
        if (value is Guid) return ((Guid)value).ToString("D");
        if (value is byte[]) return Convert.ToBase64String((byte[])value);
        if (value is JToken) return ((JToken)value).ToString(Formatting.None);
        if (value is XDocument) return ((XDocument)value).ToString(SaveOptions.DisableFormatting);
        if (value is XNode) return ((XNode)value).ToString(SaveOptions.DisableFormatting);
        if (value is IResponse) return ((IResponse)value).StatusCode.ToString(invariant);
        if (value is IFormattable) return ((IFormattable)value).ToString(null, invariant);
        if (value is IEnumerable && !(value is MatchCollection)) return JsonConvert.SerializeObject(value);
        return value.ToString();
    }
}
