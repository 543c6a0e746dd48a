// Records what the .NET types that policy expressions may use offer, as compact text that lib/expression/types reads.
//
//   mcs -r:System.Core.dll -r:System.Xml.dll -r:System.Xml.Linq.dll -r:Newtonsoft.Json.dll \
//       -out:record.exe scripts/record-dotnet-types.cs
//   MONO_PATH=<folder of Newtonsoft.Json.dll> mono record.exe > lib/expression/types/recorded.ts
//   npx prettier --check lib/expression/types/recorded.ts
//
// Needs Mono (Debian: mono-mcs, mono-runtime, libmono-system-xml-linq4.0-cil) and a Newtonsoft.Json.dll of version 12
// or later (the npm package jillejr.newtonsoft.json-for-unity holds one). Not part of any build: run it by hand when the
// list of types below changes.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

static class Recorder
{
    // Recorded with all their public members. A star takes every generic arity of the name.
    const string Wanted = @"
Newtonsoft.Json: Formatting JsonConvert NullValueHandling JsonSerializerSettings DateParseHandling
  DateFormatHandling DateTimeZoneHandling DefaultValueHandling FloatFormatHandling FloatParseHandling
  MissingMemberHandling ReferenceLoopHandling StringEscapeHandling TypeNameHandling
Newtonsoft.Json.Linq: Extensions JArray JConstructor JContainer JObject JProperty JRaw JToken JTokenType JValue
  JEnumerable* IJEnumerable* JsonMergeSettings JsonLoadSettings MergeArrayHandling MergeNullValueHandling
  DuplicatePropertyNameHandling CommentHandling LineInfoHandling
System: Object MarshalByRefObject ValueType Array BitConverter Boolean Byte Char Convert DateTime DateTimeKind DateTimeOffset DayOfWeek
  Decimal Double Enum Exception Guid Int16 Int32 Int64 Math MidpointRounding Nullable* Random SByte Single String
  StringComparer StringComparison StringSplitOptions TimeSpan TimeZone TimeZoneInfo TimeZoneInfo+AdjustmentRule
  TimeZoneInfo+TransitionTime Tuple* UInt16 UInt32 UInt64 Uri UriPartial UriKind UriFormat UriComponents
  UriBuilder SystemException ArgumentException ArgumentNullException ArgumentOutOfRangeException ArithmeticException
  DivideByZeroException FormatException IndexOutOfRangeException InvalidCastException InvalidOperationException
  NotSupportedException NotImplementedException NullReferenceException OverflowException ApplicationException
  TimeoutException Func* Action* Predicate* Comparison* Converter* Delegate MulticastDelegate IComparable* IEquatable*
  IFormattable IConvertible IDisposable ICloneable TypeCode Base64FormattingOptions Buffer
System.Collections: IEnumerable IEnumerator ICollection IList IDictionary IComparer IEqualityComparer
System.Collections.Generic: Dictionary* HashSet* SortedDictionary* SortedList* SortedSet* LinkedList* LinkedListNode*
  ICollection* IDictionary* IEnumerable* IEnumerator* IList* IReadOnlyCollection* IReadOnlyDictionary* IReadOnlyList*
  ISet* KeyValuePair* KeyNotFoundException List* Queue* Stack* IComparer* IEqualityComparer* Comparer* EqualityComparer*
System.IO: StringReader StringWriter TextReader TextWriter
System.Linq: Enumerable IGrouping* ILookup* IOrderedEnumerable*
System.Net: IPAddress WebUtility
System.Security.Cryptography: AsnEncodedData AsymmetricAlgorithm CipherMode HashAlgorithm HashAlgorithmName HMAC HMACMD5 HMACSHA1
  HMACSHA256 HMACSHA384 HMACSHA512 KeyedHashAlgorithm MD5 Oid PaddingMode RNGCryptoServiceProvider
  RandomNumberGenerator RSA RSAEncryptionPadding RSASignaturePadding RSACryptoServiceProvider RSAParameters SHA1
  SHA1Managed SHA256 SHA256Managed SHA384 SHA384Managed SHA512 SHA512Managed SymmetricAlgorithm Aes AesManaged
  AesCryptoServiceProvider Rijndael RijndaelManaged TripleDES DES ICryptoTransform
System.Security.Cryptography.X509Certificates: PublicKey RSACertificateExtensions X500DistinguishedName
  X509Certificate X509Certificate2 X509ContentType X509NameType X509KeyStorageFlags
System.Text: Encoding StringBuilder NormalizationForm
System.Text.RegularExpressions: Capture CaptureCollection Group GroupCollection Match MatchCollection Regex RegexOptions
  MatchEvaluator
System.Xml: XmlNodeType
System.Xml.Linq: Extensions XAttribute XCData XComment XContainer XDeclaration XDocument XDocumentType XElement XName
  XNamespace XNode XNodeDocumentOrderComparer XNodeEqualityComparer XObject XProcessingInstruction XText SaveOptions
  LoadOptions
";

    // Recorded by name and bases only: they occur in signatures, or are caught or named, but hold nothing to look up.
    const string NamesOnly = @"
System: IFormatProvider UriFormatException Type Version AggregateException OperationCanceledException
System.Globalization: CultureInfo NumberStyles DateTimeStyles
System.IO: Stream IOException
System.Security.Cryptography: CryptographicException
System.Xml: XmlException XmlDocument XmlNode XmlReader XmlWriter
Newtonsoft.Json: JsonException JsonReaderException JsonSerializationException JsonReader JsonWriter JsonConverter
  JsonTextReader JsonTextWriter JsonSerializer
";

    static readonly Dictionary<Type, string> Keywords = new Dictionary<Type, string>
    {
        { typeof(bool), "bool" }, { typeof(byte), "byte" }, { typeof(sbyte), "sbyte" }, { typeof(short), "short" },
        { typeof(ushort), "ushort" }, { typeof(int), "int" }, { typeof(uint), "uint" }, { typeof(long), "long" },
        { typeof(ulong), "ulong" }, { typeof(float), "float" }, { typeof(double), "double" },
        { typeof(decimal), "decimal" }, { typeof(char), "char" }, { typeof(string), "string" },
        { typeof(object), "object" }, { typeof(void), "void" },
    };

    static readonly HashSet<Type> Known = new HashSet<Type>();

    // What signatures mention beyond the lists: recorded by name and bases, so that nothing else is taken for it.
    static readonly List<Type> Mentioned = new List<Type>();

    static void Main()
    {
        var assemblies = new[] { typeof(object), typeof(Uri), typeof(Enumerable), typeof(System.Xml.XmlDocument),
            typeof(System.Xml.Linq.XElement), typeof(Newtonsoft.Json.Linq.JObject) }.Select(t => t.Assembly).ToArray();
        var exported = assemblies.SelectMany(a => a.GetExportedTypes()).ToLookup(t => t.Namespace + ":" + BareName(t));
        var full = Select(exported, Wanted).ToList();
        var named = Select(exported, NamesOnly).ToList();
        foreach (var type in full.Concat(named)) Known.Add(type);
        var text = new StringBuilder();
        text.Append("/* eslint-disable max-lines -- data */\n\n/**\n * What .NET types offer, recorded by scripts/record-dotnet-types.cs (which says how); signature.ts reads it.\n */\n");
        text.Append("export const recordedTypes: readonly string[] = [\n");
        foreach (var type in full) text.Append(Quoted(Describe(type, true)));
        foreach (var type in named) text.Append(Quoted(Describe(type, false)));
        for (var at = 0; at < Mentioned.Count; at++) text.Append(Quoted(Describe(Mentioned[at], false)));
        text.Append("];\n");
        Console.Out.NewLine = "\n";
        Console.Out.Write(text);
    }

    static string Quoted(string text)
    {
        return "  `" + text.Replace("\\", "\\\\").Replace("`", "\\`") + "`,\n";
    }

    static IEnumerable<Type> Select(ILookup<string, Type> exported, string list)
    {
        string space = null;
        foreach (var word in list.Split(new[] { ' ', '\n', '\r' }, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.EndsWith(":")) { space = word.TrimEnd(':'); continue; }
            var anyArity = word.EndsWith("*");
            var types = exported[space + ":" + word.TrimEnd('*')].Where(t => anyArity || !t.IsGenericType).Distinct().ToList();
            if (types.Count == 0) throw new Exception("no such type: " + space + "." + word);
            foreach (var type in types.OrderBy(t => t.GetGenericArguments().Length)) yield return type;
        }
    }

    static string BareName(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type.IsNested ? BareName(type.DeclaringType) + "+" + name : name;
    }

    // ── one type ─────────────────────────────────────────────────────────────────────────────────────────────────

    static string Describe(Type type, bool members)
    {
        var lines = new List<string> { Header(type, members) };
        if (!members) return lines[0];
        if (type.IsEnum) lines.Add("#" + string.Join(",", Enum.GetNames(type)));
        else if (typeof(Delegate).IsAssignableFrom(type) && type.BaseType == typeof(MulticastDelegate))
            lines.Add(Method(type.GetMethod("Invoke")));
        else lines.AddRange(Members(type));
        return string.Join("\n", lines.Where(line => line != null));
    }

    static string Header(Type type, bool members)
    {
        var bases = new List<string>();
        if (type.BaseType != null && type.BaseType != typeof(object) && !type.IsEnum) bases.Add(Ref(type.BaseType));
        var inherited = type.BaseType == null ? new Type[0] : type.BaseType.GetInterfaces();
        if (!type.IsEnum)
            bases.AddRange(type.GetInterfaces().Where(i => Known.Contains(Open(i)) && !inherited.Contains(i)).Select(Ref));
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
            : type.BaseType == typeof(MulticastDelegate) ? "delegate"
            : type.IsAbstract && type.IsSealed ? "static" : type.IsAbstract ? "abstract" : type.IsSealed ? "sealed" : "class";
        var parameters = type.IsGenericType ? "<" + string.Join(",", type.GetGenericArguments().Select(Variance)) + ">" : "";
        var name = type.Namespace + " " + BareName(type).Replace('+', '.') + parameters;
        return kind + (members ? " " : Mentioned.Contains(type) ? "! " : "- ") + name + (bases.Count > 0 ? ":" + string.Join(",", bases.Distinct()) : "");
    }

    static string Variance(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes & GenericParameterAttributes.VarianceMask;
        return (flags == GenericParameterAttributes.Covariant ? "+" : flags == GenericParameterAttributes.Contravariant ? "-" : "")
            + parameter.Name;
    }

    static Type Open(Type type) { return type.IsGenericType ? type.GetGenericTypeDefinition() : type; }

    static IEnumerable<string> Members(Type type)
    {
        const BindingFlags flags = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).Where(c => Usable(c)).Select(Constructor)
            .Concat(type.GetFields(flags).Where(f => !f.IsSpecialName).Select(Field))
            .Concat(type.GetProperties(flags).Select(Property))
            .Concat(type.GetMethods(flags).Where(IsRecorded).Select(Method))
            .Where(line => line != null).Distinct().OrderBy(line => line.TrimStart('!', '*'), StringComparer.Ordinal);
    }

    // An override adds nothing to what its base already offers.
    static bool IsRecorded(MethodInfo method)
    {
        if (!Usable(method)) return false;
        if (method.IsSpecialName && !method.Name.StartsWith("op_")) return false;
        return method.IsStatic || method.GetBaseDefinition().DeclaringType == method.DeclaringType;
    }

    static bool Usable(MethodBase method)
    {
        var obsolete = (ObsoleteAttribute)Attribute.GetCustomAttribute(method, typeof(ObsoleteAttribute));
        if (obsolete != null && obsolete.IsError) return false;
        return method.GetParameters().All(p => !p.ParameterType.IsPointer && p.ParameterType != typeof(TypedReference))
            && !method.GetParameters().Select(p => p.ParameterType)
                .Concat(method is MethodInfo ? new[] { ((MethodInfo)method).ReturnType } : new Type[0]).Any(IsSpan);
    }

    // Spans cannot be named in policy expressions and would only blur which overload a call means.
    static bool IsSpan(Type type)
    {
        var name = type.Name.Split('`')[0];
        return name == "Span" || name == "ReadOnlySpan" || name == "Memory" || name == "ReadOnlyMemory";
    }

    // ── one member ───────────────────────────────────────────────────────────────────────────────────────────────

    static string Constructor(ConstructorInfo constructor) { return "+" + Parameters(constructor.GetParameters()); }

    static string Field(FieldInfo field)
    {
        var writable = !field.IsInitOnly && !field.IsLiteral;
        return (field.IsStatic ? "!" : "") + field.Name + (writable ? "~" : ":") + Ref(field.FieldType);
    }

    static string Property(PropertyInfo property)
    {
        var getter = property.GetGetMethod();
        var setter = property.GetSetMethod();
        if (getter == null && setter == null) return null;
        var indexes = property.GetIndexParameters();
        if (indexes.Length == 0 && getter != null && getter.GetBaseDefinition().DeclaringType != property.DeclaringType) return null;
        var mark = getter == null ? "^" : setter == null ? ":" : "~";
        if (indexes.Length > 0) return "[" + Parameters(indexes).Trim('(', ')') + "]" + mark + Ref(property.PropertyType);
        return ((getter ?? setter).IsStatic ? "!" : "") + property.Name + mark + Ref(property.PropertyType);
    }

    static string Method(MethodInfo method)
    {
        var extension = method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), false);
        var generic = method.IsGenericMethod ? "<" + string.Join(",", method.GetGenericArguments().Select(t => t.Name)) + ">" : "";
        return (extension ? "*" : method.IsStatic ? "!" : "") + method.Name + generic + Parameters(method.GetParameters())
            + Ref(method.ReturnType);
    }

    static string Parameters(ParameterInfo[] parameters)
    {
        return "(" + string.Join(",", parameters.Select(Parameter)) + ")";
    }

    static string Parameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var mark = type.IsByRef ? (parameter.IsOut ? "out " : "ref ")
            : parameter.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : "";
        return mark + Ref(type.IsByRef ? type.GetElementType() : type) + " " + parameter.Name + (parameter.IsOptional ? "=" : "");
    }

    static bool Mention(Type type)
    {
        if (type.IsGenericType || type.IsNested || type.IsPointer || Known.Any(known => known.Name == type.Name)) return false;
        if (!Mentioned.Any(before => before.Name == type.Name)) Mentioned.Add(type);
        return Mentioned.Contains(type);
    }

    // `?` stands for a type that is not recorded.
    static string Ref(Type type)
    {
        string keyword;
        if (Keywords.TryGetValue(type, out keyword)) return keyword;
        if (type.IsGenericParameter) return type.Name;
        if (type.IsArray) return Ref(type.GetElementType()) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
        var underlying = Nullable.GetUnderlyingType(type);
        if (underlying != null) return Ref(underlying) + "?";
        // The collections of keys and values of a dictionary are types of their own; what counts is what they implement.
        if (type.Name == "KeyCollection") return "ICollection<" + Ref(type.GetGenericArguments()[0]) + ">";
        if (type.Name == "ValueCollection") return "ICollection<" + Ref(type.GetGenericArguments()[1]) + ">";
        if (!Known.Contains(Open(type)) && !Mention(type)) return "?";
        var name = BareName(type).Replace('+', '.');
        return type.IsGenericType ? name + "<" + string.Join(",", type.GetGenericArguments().Select(Ref)) + ">" : name;
    }
}
