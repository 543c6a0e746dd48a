// Runs every compiled expression in its contexts and writes a JSON line for each: what it gave, in the form of `eval`'s answer.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Xml.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public class Entry
{
    public readonly int Number; public readonly string[] Contexts; public readonly Func<IContext, object> Run;
    public Entry(int number, string contexts, Func<IContext, object> run) { Number = number; Contexts = contexts.Split(','); Run = run; }
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
                    output.WriteLine(JsonConvert.SerializeObject(Answer(entry, id, new PolicyContext((JObject)contexts[id]))));
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
        if (value is IContext || value is IUrl || value is IMessageBody || value is IRequest || value is IResponse || type.Namespace == null)
            return type.Name.Contains("AnonymousType") ? "anonymous type" : "Context." + type.Name;
        if (type.IsArray || type.IsPublic || type.IsNestedPublic) return type.ToString();
        var element = type.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        return element == null ? type.ToString() : element.ToString();
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
        if (value is IEnumerable && !(value is System.Text.RegularExpressions.MatchCollection)) return JsonConvert.SerializeObject(value);
        return value.ToString();
    }
}
