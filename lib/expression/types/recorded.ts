/* eslint-disable max-lines -- data */

/**
 * What .NET types offer, recorded by scripts/record-dotnet-types.cs (which says how); signature.ts reads it.
 */
export const recordedTypes: readonly string[] = [
  `enum Newtonsoft.Json Formatting
#None,Indented`,
  `static Newtonsoft.Json JsonConvert
!DefaultSettings~Func<JsonSerializerSettings>
!DeserializeAnonymousType<T>(string value,T anonymousTypeObject)T
!DeserializeAnonymousType<T>(string value,T anonymousTypeObject,JsonSerializerSettings settings)T
!DeserializeObject(string value)object
!DeserializeObject(string value,JsonSerializerSettings settings)object
!DeserializeObject(string value,Type type)object
!DeserializeObject(string value,Type type,JsonSerializerSettings settings)object
!DeserializeObject(string value,Type type,params JsonConverter[] converters)object
!DeserializeObject<T>(string value)T
!DeserializeObject<T>(string value,JsonSerializerSettings settings)T
!DeserializeObject<T>(string value,params JsonConverter[] converters)T
!DeserializeXNode(string value)XDocument
!DeserializeXNode(string value,string deserializeRootElementName)XDocument
!DeserializeXNode(string value,string deserializeRootElementName,bool writeArrayAttribute)XDocument
!DeserializeXNode(string value,string deserializeRootElementName,bool writeArrayAttribute,bool encodeSpecialCharacters)XDocument
!DeserializeXmlNode(string value)XmlDocument
!DeserializeXmlNode(string value,string deserializeRootElementName)XmlDocument
!DeserializeXmlNode(string value,string deserializeRootElementName,bool writeArrayAttribute)XmlDocument
!DeserializeXmlNode(string value,string deserializeRootElementName,bool writeArrayAttribute,bool encodeSpecialCharacters)XmlDocument
!False:string
!NaN:string
!NegativeInfinity:string
!Null:string
!PopulateObject(string value,object target)void
!PopulateObject(string value,object target,JsonSerializerSettings settings)void
!PositiveInfinity:string
!SerializeObject(object value)string
!SerializeObject(object value,Formatting formatting)string
!SerializeObject(object value,Formatting formatting,JsonSerializerSettings settings)string
!SerializeObject(object value,Formatting formatting,params JsonConverter[] converters)string
!SerializeObject(object value,JsonSerializerSettings settings)string
!SerializeObject(object value,Type type,Formatting formatting,JsonSerializerSettings settings)string
!SerializeObject(object value,Type type,JsonSerializerSettings settings)string
!SerializeObject(object value,params JsonConverter[] converters)string
!SerializeXNode(XObject node)string
!SerializeXNode(XObject node,Formatting formatting)string
!SerializeXNode(XObject node,Formatting formatting,bool omitRootObject)string
!SerializeXmlNode(XmlNode node)string
!SerializeXmlNode(XmlNode node,Formatting formatting)string
!SerializeXmlNode(XmlNode node,Formatting formatting,bool omitRootObject)string
!ToString(DateTime value)string
!ToString(DateTime value,DateFormatHandling format,DateTimeZoneHandling timeZoneHandling)string
!ToString(DateTimeOffset value)string
!ToString(DateTimeOffset value,DateFormatHandling format)string
!ToString(Enum value)string
!ToString(Guid value)string
!ToString(TimeSpan value)string
!ToString(Uri value)string
!ToString(bool value)string
!ToString(byte value)string
!ToString(char value)string
!ToString(decimal value)string
!ToString(double value)string
!ToString(float value)string
!ToString(int value)string
!ToString(long value)string
!ToString(object value)string
!ToString(sbyte value)string
!ToString(short value)string
!ToString(string value)string
!ToString(string value,char delimiter)string
!ToString(string value,char delimiter,StringEscapeHandling stringEscapeHandling)string
!ToString(uint value)string
!ToString(ulong value)string
!ToString(ushort value)string
!True:string
!Undefined:string`,
  `enum Newtonsoft.Json NullValueHandling
#Include,Ignore`,
  `class Newtonsoft.Json JsonSerializerSettings
+()
Binder~SerializationBinder
CheckAdditionalContent~bool
ConstructorHandling~ConstructorHandling
Context~StreamingContext
ContractResolver~IContractResolver
Converters~IList<JsonConverter>
Culture~CultureInfo
DateFormatHandling~DateFormatHandling
DateFormatString~string
DateParseHandling~DateParseHandling
DateTimeZoneHandling~DateTimeZoneHandling
DefaultValueHandling~DefaultValueHandling
EqualityComparer~IEqualityComparer
Error~?
FloatFormatHandling~FloatFormatHandling
FloatParseHandling~FloatParseHandling
Formatting~Formatting
MaxDepth~int?
MetadataPropertyHandling~MetadataPropertyHandling
MissingMemberHandling~MissingMemberHandling
NullValueHandling~NullValueHandling
ObjectCreationHandling~ObjectCreationHandling
PreserveReferencesHandling~PreserveReferencesHandling
ReferenceLoopHandling~ReferenceLoopHandling
ReferenceResolverProvider~Func<IReferenceResolver>
ReferenceResolver~IReferenceResolver
SerializationBinder~ISerializationBinder
StringEscapeHandling~StringEscapeHandling
TraceWriter~ITraceWriter
TypeNameAssemblyFormatHandling~TypeNameAssemblyFormatHandling
TypeNameAssemblyFormat~FormatterAssemblyStyle
TypeNameHandling~TypeNameHandling`,
  `enum Newtonsoft.Json DateParseHandling
#None,DateTime,DateTimeOffset`,
  `enum Newtonsoft.Json DateFormatHandling
#IsoDateFormat,MicrosoftDateFormat`,
  `enum Newtonsoft.Json DateTimeZoneHandling
#Local,Utc,Unspecified,RoundtripKind`,
  `enum Newtonsoft.Json DefaultValueHandling
#Include,Ignore,Populate,IgnoreAndPopulate`,
  `enum Newtonsoft.Json FloatFormatHandling
#String,Symbol,DefaultValue`,
  `enum Newtonsoft.Json FloatParseHandling
#Double,Decimal`,
  `enum Newtonsoft.Json MissingMemberHandling
#Ignore,Error`,
  `enum Newtonsoft.Json ReferenceLoopHandling
#Error,Ignore,Serialize`,
  `enum Newtonsoft.Json StringEscapeHandling
#Default,EscapeNonAscii,EscapeHtml`,
  `enum Newtonsoft.Json TypeNameHandling
#None,Objects,Arrays,All,Auto`,
  `static Newtonsoft.Json.Linq Extensions
*Ancestors<T>(IEnumerable<T> source)IJEnumerable<JToken>
*AncestorsAndSelf<T>(IEnumerable<T> source)IJEnumerable<JToken>
*AsJEnumerable(IEnumerable<JToken> source)IJEnumerable<JToken>
*AsJEnumerable<T>(IEnumerable<T> source)IJEnumerable<T>
*Children<T,U>(IEnumerable<T> source)IEnumerable<U>
*Children<T>(IEnumerable<T> source)IJEnumerable<JToken>
*Descendants<T>(IEnumerable<T> source)IJEnumerable<JToken>
*DescendantsAndSelf<T>(IEnumerable<T> source)IJEnumerable<JToken>
*Properties(IEnumerable<JObject> source)IJEnumerable<JProperty>
*Value<T,U>(IEnumerable<T> value)U
*Value<U>(IEnumerable<JToken> value)U
*Values(IEnumerable<JToken> source)IJEnumerable<JToken>
*Values(IEnumerable<JToken> source,object key)IJEnumerable<JToken>
*Values<U>(IEnumerable<JToken> source)IEnumerable<U>
*Values<U>(IEnumerable<JToken> source,object key)IEnumerable<U>`,
  `class Newtonsoft.Json.Linq JArray:JContainer
+()
+(JArray other)
+(object content)
+(params object[] content)
Add(JToken item)void
Clear()void
Contains(JToken item)bool
CopyTo(JToken[] array,int arrayIndex)void
!FromObject(object o)JArray
!FromObject(object o,JsonSerializer jsonSerializer)JArray
GetEnumerator()IEnumerator<JToken>
IndexOf(JToken item)int
Insert(int index,JToken item)void
IsReadOnly:bool
!Load(JsonReader reader)JArray
!Load(JsonReader reader,JsonLoadSettings settings)JArray
!LoadAsync(JsonReader reader,CancellationToken cancellationToken=)?
!LoadAsync(JsonReader reader,JsonLoadSettings settings,CancellationToken cancellationToken=)?
!Parse(string json)JArray
!Parse(string json,JsonLoadSettings settings)JArray
Remove(JToken item)bool
RemoveAt(int index)void
[int index]~JToken
[object key]~JToken`,
  `class Newtonsoft.Json.Linq JConstructor:JContainer
+()
+(JConstructor other)
+(string name)
+(string name,object content)
+(string name,params object[] content)
!Load(JsonReader reader)JConstructor
!Load(JsonReader reader,JsonLoadSettings settings)JConstructor
!LoadAsync(JsonReader reader,CancellationToken cancellationToken=)?
!LoadAsync(JsonReader reader,JsonLoadSettings settings,CancellationToken cancellationToken=)?
Name~string
[object key]~JToken`,
  `abstract Newtonsoft.Json.Linq JContainer:JToken,IList,ICollection,IList<JToken>,ICollection<JToken>
Add(object content)void
AddFirst(object content)void
Count:int
CreateWriter()JsonWriter
Descendants()IEnumerable<JToken>
DescendantsAndSelf()IEnumerable<JToken>
Merge(object content)void
Merge(object content,JsonMergeSettings settings)void
RemoveAll()void
ReplaceAll(object content)void`,
  `class Newtonsoft.Json.Linq JObject:JContainer,IDictionary<string,JToken>,IEnumerable<KeyValuePair<string,JToken>>,ICollection<KeyValuePair<string,JToken>>
+()
+(JObject other)
+(object content)
+(params object[] content)
Add(string propertyName,JToken value)void
ContainsKey(string propertyName)bool
!FromObject(object o)JObject
!FromObject(object o,JsonSerializer jsonSerializer)JObject
GetEnumerator()IEnumerator<KeyValuePair<string,JToken>>
GetValue(string propertyName)JToken
GetValue(string propertyName,StringComparison comparison)JToken
!Load(JsonReader reader)JObject
!Load(JsonReader reader,JsonLoadSettings settings)JObject
!LoadAsync(JsonReader reader,CancellationToken cancellationToken=)?
!LoadAsync(JsonReader reader,JsonLoadSettings settings,CancellationToken cancellationToken=)?
!Parse(string json)JObject
!Parse(string json,JsonLoadSettings settings)JObject
Properties()IEnumerable<JProperty>
Property(string name)JProperty
Property(string name,StringComparison comparison)JProperty
PropertyValues()JEnumerable<JToken>
Remove(string propertyName)bool
TryGetValue(string propertyName,StringComparison comparison,out JToken value)bool
TryGetValue(string propertyName,out JToken value)bool
[object key]~JToken
[string propertyName]~JToken`,
  `class Newtonsoft.Json.Linq JProperty:JContainer
+(JProperty other)
+(string name,object content)
+(string name,params object[] content)
!Load(JsonReader reader)JProperty
!Load(JsonReader reader,JsonLoadSettings settings)JProperty
!LoadAsync(JsonReader reader,CancellationToken cancellationToken=)?
!LoadAsync(JsonReader reader,JsonLoadSettings settings,CancellationToken cancellationToken=)?
Name:string
Value~JToken`,
  `class Newtonsoft.Json.Linq JRaw:JValue
+(JRaw other)
+(object rawJson)
!Create(JsonReader reader)JRaw
!CreateAsync(JsonReader reader,CancellationToken cancellationToken=)?`,
  `abstract Newtonsoft.Json.Linq JToken:IJEnumerable<JToken>,IEnumerable,IEnumerable<JToken>,ICloneable
AddAfterSelf(object content)void
AddAnnotation(object annotation)void
AddBeforeSelf(object content)void
AfterSelf()IEnumerable<JToken>
Ancestors()IEnumerable<JToken>
AncestorsAndSelf()IEnumerable<JToken>
Annotation(Type type)object
Annotation<T>()T
Annotations(Type type)IEnumerable<object>
Annotations<T>()IEnumerable<T>
BeforeSelf()IEnumerable<JToken>
Children()JEnumerable<JToken>
Children<T>()JEnumerable<T>
CreateReader()JsonReader
DeepClone()JToken
!DeepEquals(JToken t1,JToken t2)bool
!EqualityComparer:JTokenEqualityComparer
First:JToken
!FromObject(object o)JToken
!FromObject(object o,JsonSerializer jsonSerializer)JToken
HasValues:bool
Last:JToken
!Load(JsonReader reader)JToken
!Load(JsonReader reader,JsonLoadSettings settings)JToken
!LoadAsync(JsonReader reader,CancellationToken cancellationToken=)?
!LoadAsync(JsonReader reader,JsonLoadSettings settings,CancellationToken cancellationToken=)?
Next:JToken
Parent:JContainer
!Parse(string json)JToken
!Parse(string json,JsonLoadSettings settings)JToken
Path:string
Previous:JToken
!ReadFrom(JsonReader reader)JToken
!ReadFrom(JsonReader reader,JsonLoadSettings settings)JToken
!ReadFromAsync(JsonReader reader,CancellationToken cancellationToken=)?
!ReadFromAsync(JsonReader reader,JsonLoadSettings settings,CancellationToken cancellationToken=)?
Remove()void
RemoveAnnotations(Type type)void
RemoveAnnotations<T>()void
Replace(JToken value)void
Root:JToken
SelectToken(string path)JToken
SelectToken(string path,bool errorWhenNoMatch)JToken
SelectTokens(string path)IEnumerable<JToken>
SelectTokens(string path,bool errorWhenNoMatch)IEnumerable<JToken>
ToObject(Type objectType)object
ToObject(Type objectType,JsonSerializer jsonSerializer)object
ToObject<T>()T
ToObject<T>(JsonSerializer jsonSerializer)T
ToString(Formatting formatting,params JsonConverter[] converters)string
Type:JTokenType
Value<T>(object key)T
Values<T>()IEnumerable<T>
WriteTo(JsonWriter writer,params JsonConverter[] converters)void
WriteToAsync(JsonWriter writer,CancellationToken cancellationToken,params JsonConverter[] converters)Task
WriteToAsync(JsonWriter writer,params JsonConverter[] converters)Task
[object key]~JToken
!op_Explicit(JToken value)DateTime
!op_Explicit(JToken value)DateTime?
!op_Explicit(JToken value)DateTimeOffset
!op_Explicit(JToken value)DateTimeOffset?
!op_Explicit(JToken value)Guid
!op_Explicit(JToken value)Guid?
!op_Explicit(JToken value)TimeSpan
!op_Explicit(JToken value)TimeSpan?
!op_Explicit(JToken value)Uri
!op_Explicit(JToken value)bool
!op_Explicit(JToken value)bool?
!op_Explicit(JToken value)byte
!op_Explicit(JToken value)byte?
!op_Explicit(JToken value)byte[]
!op_Explicit(JToken value)char
!op_Explicit(JToken value)char?
!op_Explicit(JToken value)decimal
!op_Explicit(JToken value)decimal?
!op_Explicit(JToken value)double
!op_Explicit(JToken value)double?
!op_Explicit(JToken value)float
!op_Explicit(JToken value)float?
!op_Explicit(JToken value)int
!op_Explicit(JToken value)int?
!op_Explicit(JToken value)long
!op_Explicit(JToken value)long?
!op_Explicit(JToken value)sbyte
!op_Explicit(JToken value)sbyte?
!op_Explicit(JToken value)short
!op_Explicit(JToken value)short?
!op_Explicit(JToken value)string
!op_Explicit(JToken value)uint
!op_Explicit(JToken value)uint?
!op_Explicit(JToken value)ulong
!op_Explicit(JToken value)ulong?
!op_Explicit(JToken value)ushort
!op_Explicit(JToken value)ushort?
!op_Implicit(DateTime value)JToken
!op_Implicit(DateTime? value)JToken
!op_Implicit(DateTimeOffset value)JToken
!op_Implicit(DateTimeOffset? value)JToken
!op_Implicit(Guid value)JToken
!op_Implicit(Guid? value)JToken
!op_Implicit(TimeSpan value)JToken
!op_Implicit(TimeSpan? value)JToken
!op_Implicit(Uri value)JToken
!op_Implicit(bool value)JToken
!op_Implicit(bool? value)JToken
!op_Implicit(byte value)JToken
!op_Implicit(byte? value)JToken
!op_Implicit(byte[] value)JToken
!op_Implicit(decimal value)JToken
!op_Implicit(decimal? value)JToken
!op_Implicit(double value)JToken
!op_Implicit(double? value)JToken
!op_Implicit(float value)JToken
!op_Implicit(float? value)JToken
!op_Implicit(int value)JToken
!op_Implicit(int? value)JToken
!op_Implicit(long value)JToken
!op_Implicit(long? value)JToken
!op_Implicit(sbyte value)JToken
!op_Implicit(sbyte? value)JToken
!op_Implicit(short value)JToken
!op_Implicit(short? value)JToken
!op_Implicit(string value)JToken
!op_Implicit(uint value)JToken
!op_Implicit(uint? value)JToken
!op_Implicit(ulong value)JToken
!op_Implicit(ulong? value)JToken
!op_Implicit(ushort value)JToken
!op_Implicit(ushort? value)JToken`,
  `enum Newtonsoft.Json.Linq JTokenType
#None,Object,Array,Constructor,Property,Comment,Integer,Float,String,Boolean,Null,Undefined,Date,Raw,Bytes,Guid,Uri,TimeSpan`,
  `class Newtonsoft.Json.Linq JValue:JToken,IComparable,IComparable<JValue>,IConvertible,IEquatable<JValue>,IFormattable
+(DateTime value)
+(DateTimeOffset value)
+(Guid value)
+(JValue other)
+(TimeSpan value)
+(Uri value)
+(bool value)
+(char value)
+(decimal value)
+(double value)
+(float value)
+(long value)
+(object value)
+(string value)
+(ulong value)
CompareTo(JValue obj)int
!CreateComment(string value)JValue
!CreateNull()JValue
!CreateString(string value)JValue
!CreateUndefined()JValue
Equals(JValue other)bool
ToString(IFormatProvider formatProvider)string
ToString(string format)string
ToString(string format,IFormatProvider formatProvider)string
Value~object`,
  `struct Newtonsoft.Json.Linq JEnumerable<T>:ValueType,IJEnumerable<T>,IEnumerable,IEquatable<JEnumerable<T>>,IEnumerable<T>
+(IEnumerable<T> enumerable)
!Empty:JEnumerable<T>
Equals(JEnumerable<T> other)bool
GetEnumerator()IEnumerator<T>
[object key]:IJEnumerable<JToken>`,
  `interface Newtonsoft.Json.Linq IJEnumerable<+T>:IEnumerable,IEnumerable<T>
[object key]:IJEnumerable<JToken>`,
  `class Newtonsoft.Json.Linq JsonMergeSettings
+()
MergeArrayHandling~MergeArrayHandling
MergeNullValueHandling~MergeNullValueHandling
PropertyNameComparison~StringComparison`,
  `class Newtonsoft.Json.Linq JsonLoadSettings
+()
CommentHandling~CommentHandling
DuplicatePropertyNameHandling~DuplicatePropertyNameHandling
LineInfoHandling~LineInfoHandling`,
  `enum Newtonsoft.Json.Linq MergeArrayHandling
#Concat,Union,Replace,Merge`,
  `enum Newtonsoft.Json.Linq MergeNullValueHandling
#Ignore,Merge`,
  `enum Newtonsoft.Json.Linq DuplicatePropertyNameHandling
#Replace,Ignore,Error`,
  `enum Newtonsoft.Json.Linq CommentHandling
#Ignore,Load`,
  `enum Newtonsoft.Json.Linq LineInfoHandling
#Ignore,Load`,
  `class System Object
+()
Equals(object obj)bool
!Equals(object objA,object objB)bool
GetHashCode()int
GetType()Type
!ReferenceEquals(object objA,object objB)bool
ToString()string`,
  `abstract System MarshalByRefObject
CreateObjRef(Type requestedType)ObjRef
GetLifetimeService()object
InitializeLifetimeService()object`,
  `abstract System ValueType`,
  `abstract System Array:IEnumerable,IList,ICollection,ICloneable
!AsReadOnly<T>(T[] array)?
!BinarySearch(Array array,int index,int length,object value)int
!BinarySearch(Array array,int index,int length,object value,IComparer comparer)int
!BinarySearch(Array array,object value)int
!BinarySearch(Array array,object value,IComparer comparer)int
!BinarySearch<T>(T[] array,T value)int
!BinarySearch<T>(T[] array,T value,IComparer<T> comparer)int
!BinarySearch<T>(T[] array,int index,int length,T value)int
!BinarySearch<T>(T[] array,int index,int length,T value,IComparer<T> comparer)int
!Clear(Array array,int index,int length)void
Clone()object
!ConstrainedCopy(Array sourceArray,int sourceIndex,Array destinationArray,int destinationIndex,int length)void
!ConvertAll<TInput,TOutput>(TInput[] array,Converter<TInput,TOutput> converter)TOutput[]
!Copy(Array sourceArray,Array destinationArray,int length)void
!Copy(Array sourceArray,Array destinationArray,long length)void
!Copy(Array sourceArray,int sourceIndex,Array destinationArray,int destinationIndex,int length)void
!Copy(Array sourceArray,long sourceIndex,Array destinationArray,long destinationIndex,long length)void
CopyTo(Array array,int index)void
CopyTo(Array array,long index)void
!CreateInstance(Type elementType,int length)Array
!CreateInstance(Type elementType,int length1,int length2)Array
!CreateInstance(Type elementType,int length1,int length2,int length3)Array
!CreateInstance(Type elementType,int[] lengths,int[] lowerBounds)Array
!CreateInstance(Type elementType,params int[] lengths)Array
!CreateInstance(Type elementType,params long[] lengths)Array
!Empty<T>()T[]
!Exists<T>(T[] array,Predicate<T> match)bool
!Fill<T>(T[] array,T value)void
!Fill<T>(T[] array,T value,int startIndex,int count)void
!Find<T>(T[] array,Predicate<T> match)T
!FindAll<T>(T[] array,Predicate<T> match)T[]
!FindIndex<T>(T[] array,Predicate<T> match)int
!FindIndex<T>(T[] array,int startIndex,Predicate<T> match)int
!FindIndex<T>(T[] array,int startIndex,int count,Predicate<T> match)int
!FindLast<T>(T[] array,Predicate<T> match)T
!FindLastIndex<T>(T[] array,Predicate<T> match)int
!FindLastIndex<T>(T[] array,int startIndex,Predicate<T> match)int
!FindLastIndex<T>(T[] array,int startIndex,int count,Predicate<T> match)int
!ForEach<T>(T[] array,Action<T> action)void
GetEnumerator()IEnumerator
GetLength(int dimension)int
GetLongLength(int dimension)long
GetLowerBound(int dimension)int
GetUpperBound(int dimension)int
GetValue(int index)object
GetValue(int index1,int index2)object
GetValue(int index1,int index2,int index3)object
GetValue(long index)object
GetValue(long index1,long index2)object
GetValue(long index1,long index2,long index3)object
GetValue(params int[] indices)object
GetValue(params long[] indices)object
!IndexOf(Array array,object value)int
!IndexOf(Array array,object value,int startIndex)int
!IndexOf(Array array,object value,int startIndex,int count)int
!IndexOf<T>(T[] array,T value)int
!IndexOf<T>(T[] array,T value,int startIndex)int
!IndexOf<T>(T[] array,T value,int startIndex,int count)int
Initialize()void
IsFixedSize:bool
IsReadOnly:bool
IsSynchronized:bool
!LastIndexOf(Array array,object value)int
!LastIndexOf(Array array,object value,int startIndex)int
!LastIndexOf(Array array,object value,int startIndex,int count)int
!LastIndexOf<T>(T[] array,T value)int
!LastIndexOf<T>(T[] array,T value,int startIndex)int
!LastIndexOf<T>(T[] array,T value,int startIndex,int count)int
Length:int
LongLength:long
Rank:int
!Resize<T>(ref T[] array,int newSize)void
!Reverse(Array array)void
!Reverse(Array array,int index,int length)void
!Reverse<T>(T[] array)void
!Reverse<T>(T[] array,int index,int length)void
SetValue(object value,int index)void
SetValue(object value,int index1,int index2)void
SetValue(object value,int index1,int index2,int index3)void
SetValue(object value,long index)void
SetValue(object value,long index1,long index2)void
SetValue(object value,long index1,long index2,long index3)void
SetValue(object value,params int[] indices)void
SetValue(object value,params long[] indices)void
!Sort(Array array)void
!Sort(Array array,IComparer comparer)void
!Sort(Array array,int index,int length)void
!Sort(Array array,int index,int length,IComparer comparer)void
!Sort(Array keys,Array items)void
!Sort(Array keys,Array items,IComparer comparer)void
!Sort(Array keys,Array items,int index,int length)void
!Sort(Array keys,Array items,int index,int length,IComparer comparer)void
!Sort<T>(T[] array)void
!Sort<T>(T[] array,Comparison<T> comparison)void
!Sort<T>(T[] array,IComparer<T> comparer)void
!Sort<T>(T[] array,int index,int length)void
!Sort<T>(T[] array,int index,int length,IComparer<T> comparer)void
!Sort<TKey,TValue>(TKey[] keys,TValue[] items)void
!Sort<TKey,TValue>(TKey[] keys,TValue[] items,IComparer<TKey> comparer)void
!Sort<TKey,TValue>(TKey[] keys,TValue[] items,int index,int length)void
!Sort<TKey,TValue>(TKey[] keys,TValue[] items,int index,int length,IComparer<TKey> comparer)void
SyncRoot:object
!TrueForAll<T>(T[] array,Predicate<T> match)bool`,
  `static System BitConverter
!DoubleToInt64Bits(double value)long
!GetBytes(bool value)byte[]
!GetBytes(char value)byte[]
!GetBytes(double value)byte[]
!GetBytes(float value)byte[]
!GetBytes(int value)byte[]
!GetBytes(long value)byte[]
!GetBytes(short value)byte[]
!GetBytes(uint value)byte[]
!GetBytes(ulong value)byte[]
!GetBytes(ushort value)byte[]
!Int32BitsToSingle(int value)float
!Int64BitsToDouble(long value)double
!IsLittleEndian:bool
!SingleToInt32Bits(float value)int
!ToBoolean(byte[] value,int startIndex)bool
!ToChar(byte[] value,int startIndex)char
!ToDouble(byte[] value,int startIndex)double
!ToInt16(byte[] value,int startIndex)short
!ToInt32(byte[] value,int startIndex)int
!ToInt64(byte[] value,int startIndex)long
!ToSingle(byte[] value,int startIndex)float
!ToString(byte[] value)string
!ToString(byte[] value,int startIndex)string
!ToString(byte[] value,int startIndex,int length)string
!ToUInt16(byte[] value,int startIndex)ushort
!ToUInt32(byte[] value,int startIndex)uint
!ToUInt64(byte[] value,int startIndex)ulong`,
  `struct System Boolean:ValueType,IComparable,IComparable<bool>,IConvertible,IEquatable<bool>
CompareTo(bool value)int
CompareTo(object obj)int
Equals(bool obj)bool
!FalseString:string
GetTypeCode()TypeCode
!Parse(string value)bool
ToString(IFormatProvider provider)string
!TrueString:string
!TryParse(string value,out bool result)bool`,
  `struct System Byte:ValueType,IComparable,IComparable<byte>,IConvertible,IEquatable<byte>,IFormattable
CompareTo(byte value)int
CompareTo(object value)int
Equals(byte obj)bool
GetTypeCode()TypeCode
!MaxValue:byte
!MinValue:byte
!Parse(string s)byte
!Parse(string s,IFormatProvider provider)byte
!Parse(string s,NumberStyles style)byte
!Parse(string s,NumberStyles style,IFormatProvider provider)byte
ToString(IFormatProvider provider)string
ToString(string format)string
ToString(string format,IFormatProvider provider)string
!TryParse(string s,NumberStyles style,IFormatProvider provider,out byte result)bool
!TryParse(string s,out byte result)bool`,
  `struct System Char:ValueType,IComparable,IComparable<char>,IConvertible,IEquatable<char>
CompareTo(char value)int
CompareTo(object value)int
!ConvertFromUtf32(int utf32)string
!ConvertToUtf32(char highSurrogate,char lowSurrogate)int
!ConvertToUtf32(string s,int index)int
Equals(char obj)bool
!GetNumericValue(char c)double
!GetNumericValue(string s,int index)double
GetTypeCode()TypeCode
!GetUnicodeCategory(char c)UnicodeCategory
!GetUnicodeCategory(string s,int index)UnicodeCategory
!IsControl(char c)bool
!IsControl(string s,int index)bool
!IsDigit(char c)bool
!IsDigit(string s,int index)bool
!IsHighSurrogate(char c)bool
!IsHighSurrogate(string s,int index)bool
!IsLetter(char c)bool
!IsLetter(string s,int index)bool
!IsLetterOrDigit(char c)bool
!IsLetterOrDigit(string s,int index)bool
!IsLowSurrogate(char c)bool
!IsLowSurrogate(string s,int index)bool
!IsLower(char c)bool
!IsLower(string s,int index)bool
!IsNumber(char c)bool
!IsNumber(string s,int index)bool
!IsPunctuation(char c)bool
!IsPunctuation(string s,int index)bool
!IsSeparator(char c)bool
!IsSeparator(string s,int index)bool
!IsSurrogate(char c)bool
!IsSurrogate(string s,int index)bool
!IsSurrogatePair(char highSurrogate,char lowSurrogate)bool
!IsSurrogatePair(string s,int index)bool
!IsSymbol(char c)bool
!IsSymbol(string s,int index)bool
!IsUpper(char c)bool
!IsUpper(string s,int index)bool
!IsWhiteSpace(char c)bool
!IsWhiteSpace(string s,int index)bool
!MaxValue:char
!MinValue:char
!Parse(string s)char
!ToLower(char c)char
!ToLower(char c,CultureInfo culture)char
!ToLowerInvariant(char c)char
ToString(IFormatProvider provider)string
!ToString(char c)string
!ToUpper(char c)char
!ToUpper(char c,CultureInfo culture)char
!ToUpperInvariant(char c)char
!TryParse(string s,out char result)bool`,
  `static System Convert
!ChangeType(object value,Type conversionType)object
!ChangeType(object value,Type conversionType,IFormatProvider provider)object
!ChangeType(object value,TypeCode typeCode)object
!ChangeType(object value,TypeCode typeCode,IFormatProvider provider)object
!DBNull:object
!FromBase64CharArray(char[] inArray,int offset,int length)byte[]
!FromBase64String(string s)byte[]
!GetTypeCode(object value)TypeCode
!IsDBNull(object value)bool
!ToBase64CharArray(byte[] inArray,int offsetIn,int length,char[] outArray,int offsetOut)int
!ToBase64CharArray(byte[] inArray,int offsetIn,int length,char[] outArray,int offsetOut,Base64FormattingOptions options)int
!ToBase64String(byte[] inArray)string
!ToBase64String(byte[] inArray,Base64FormattingOptions options)string
!ToBase64String(byte[] inArray,int offset,int length)string
!ToBase64String(byte[] inArray,int offset,int length,Base64FormattingOptions options)string
!ToBoolean(DateTime value)bool
!ToBoolean(bool value)bool
!ToBoolean(byte value)bool
!ToBoolean(char value)bool
!ToBoolean(decimal value)bool
!ToBoolean(double value)bool
!ToBoolean(float value)bool
!ToBoolean(int value)bool
!ToBoolean(long value)bool
!ToBoolean(object value)bool
!ToBoolean(object value,IFormatProvider provider)bool
!ToBoolean(sbyte value)bool
!ToBoolean(short value)bool
!ToBoolean(string value)bool
!ToBoolean(string value,IFormatProvider provider)bool
!ToBoolean(uint value)bool
!ToBoolean(ulong value)bool
!ToBoolean(ushort value)bool
!ToByte(DateTime value)byte
!ToByte(bool value)byte
!ToByte(byte value)byte
!ToByte(char value)byte
!ToByte(decimal value)byte
!ToByte(double value)byte
!ToByte(float value)byte
!ToByte(int value)byte
!ToByte(long value)byte
!ToByte(object value)byte
!ToByte(object value,IFormatProvider provider)byte
!ToByte(sbyte value)byte
!ToByte(short value)byte
!ToByte(string value)byte
!ToByte(string value,IFormatProvider provider)byte
!ToByte(string value,int fromBase)byte
!ToByte(uint value)byte
!ToByte(ulong value)byte
!ToByte(ushort value)byte
!ToChar(DateTime value)char
!ToChar(bool value)char
!ToChar(byte value)char
!ToChar(char value)char
!ToChar(decimal value)char
!ToChar(double value)char
!ToChar(float value)char
!ToChar(int value)char
!ToChar(long value)char
!ToChar(object value)char
!ToChar(object value,IFormatProvider provider)char
!ToChar(sbyte value)char
!ToChar(short value)char
!ToChar(string value)char
!ToChar(string value,IFormatProvider provider)char
!ToChar(uint value)char
!ToChar(ulong value)char
!ToChar(ushort value)char
!ToDateTime(DateTime value)DateTime
!ToDateTime(bool value)DateTime
!ToDateTime(byte value)DateTime
!ToDateTime(char value)DateTime
!ToDateTime(decimal value)DateTime
!ToDateTime(double value)DateTime
!ToDateTime(float value)DateTime
!ToDateTime(int value)DateTime
!ToDateTime(long value)DateTime
!ToDateTime(object value)DateTime
!ToDateTime(object value,IFormatProvider provider)DateTime
!ToDateTime(sbyte value)DateTime
!ToDateTime(short value)DateTime
!ToDateTime(string value)DateTime
!ToDateTime(string value,IFormatProvider provider)DateTime
!ToDateTime(uint value)DateTime
!ToDateTime(ulong value)DateTime
!ToDateTime(ushort value)DateTime
!ToDecimal(DateTime value)decimal
!ToDecimal(bool value)decimal
!ToDecimal(byte value)decimal
!ToDecimal(char value)decimal
!ToDecimal(decimal value)decimal
!ToDecimal(double value)decimal
!ToDecimal(float value)decimal
!ToDecimal(int value)decimal
!ToDecimal(long value)decimal
!ToDecimal(object value)decimal
!ToDecimal(object value,IFormatProvider provider)decimal
!ToDecimal(sbyte value)decimal
!ToDecimal(short value)decimal
!ToDecimal(string value)decimal
!ToDecimal(string value,IFormatProvider provider)decimal
!ToDecimal(uint value)decimal
!ToDecimal(ulong value)decimal
!ToDecimal(ushort value)decimal
!ToDouble(DateTime value)double
!ToDouble(bool value)double
!ToDouble(byte value)double
!ToDouble(char value)double
!ToDouble(decimal value)double
!ToDouble(double value)double
!ToDouble(float value)double
!ToDouble(int value)double
!ToDouble(long value)double
!ToDouble(object value)double
!ToDouble(object value,IFormatProvider provider)double
!ToDouble(sbyte value)double
!ToDouble(short value)double
!ToDouble(string value)double
!ToDouble(string value,IFormatProvider provider)double
!ToDouble(uint value)double
!ToDouble(ulong value)double
!ToDouble(ushort value)double
!ToInt16(DateTime value)short
!ToInt16(bool value)short
!ToInt16(byte value)short
!ToInt16(char value)short
!ToInt16(decimal value)short
!ToInt16(double value)short
!ToInt16(float value)short
!ToInt16(int value)short
!ToInt16(long value)short
!ToInt16(object value)short
!ToInt16(object value,IFormatProvider provider)short
!ToInt16(sbyte value)short
!ToInt16(short value)short
!ToInt16(string value)short
!ToInt16(string value,IFormatProvider provider)short
!ToInt16(string value,int fromBase)short
!ToInt16(uint value)short
!ToInt16(ulong value)short
!ToInt16(ushort value)short
!ToInt32(DateTime value)int
!ToInt32(bool value)int
!ToInt32(byte value)int
!ToInt32(char value)int
!ToInt32(decimal value)int
!ToInt32(double value)int
!ToInt32(float value)int
!ToInt32(int value)int
!ToInt32(long value)int
!ToInt32(object value)int
!ToInt32(object value,IFormatProvider provider)int
!ToInt32(sbyte value)int
!ToInt32(short value)int
!ToInt32(string value)int
!ToInt32(string value,IFormatProvider provider)int
!ToInt32(string value,int fromBase)int
!ToInt32(uint value)int
!ToInt32(ulong value)int
!ToInt32(ushort value)int
!ToInt64(DateTime value)long
!ToInt64(bool value)long
!ToInt64(byte value)long
!ToInt64(char value)long
!ToInt64(decimal value)long
!ToInt64(double value)long
!ToInt64(float value)long
!ToInt64(int value)long
!ToInt64(long value)long
!ToInt64(object value)long
!ToInt64(object value,IFormatProvider provider)long
!ToInt64(sbyte value)long
!ToInt64(short value)long
!ToInt64(string value)long
!ToInt64(string value,IFormatProvider provider)long
!ToInt64(string value,int fromBase)long
!ToInt64(uint value)long
!ToInt64(ulong value)long
!ToInt64(ushort value)long
!ToSByte(DateTime value)sbyte
!ToSByte(bool value)sbyte
!ToSByte(byte value)sbyte
!ToSByte(char value)sbyte
!ToSByte(decimal value)sbyte
!ToSByte(double value)sbyte
!ToSByte(float value)sbyte
!ToSByte(int value)sbyte
!ToSByte(long value)sbyte
!ToSByte(object value)sbyte
!ToSByte(object value,IFormatProvider provider)sbyte
!ToSByte(sbyte value)sbyte
!ToSByte(short value)sbyte
!ToSByte(string value)sbyte
!ToSByte(string value,IFormatProvider provider)sbyte
!ToSByte(string value,int fromBase)sbyte
!ToSByte(uint value)sbyte
!ToSByte(ulong value)sbyte
!ToSByte(ushort value)sbyte
!ToSingle(DateTime value)float
!ToSingle(bool value)float
!ToSingle(byte value)float
!ToSingle(char value)float
!ToSingle(decimal value)float
!ToSingle(double value)float
!ToSingle(float value)float
!ToSingle(int value)float
!ToSingle(long value)float
!ToSingle(object value)float
!ToSingle(object value,IFormatProvider provider)float
!ToSingle(sbyte value)float
!ToSingle(short value)float
!ToSingle(string value)float
!ToSingle(string value,IFormatProvider provider)float
!ToSingle(uint value)float
!ToSingle(ulong value)float
!ToSingle(ushort value)float
!ToString(DateTime value)string
!ToString(DateTime value,IFormatProvider provider)string
!ToString(bool value)string
!ToString(bool value,IFormatProvider provider)string
!ToString(byte value)string
!ToString(byte value,IFormatProvider provider)string
!ToString(byte value,int toBase)string
!ToString(char value)string
!ToString(char value,IFormatProvider provider)string
!ToString(decimal value)string
!ToString(decimal value,IFormatProvider provider)string
!ToString(double value)string
!ToString(double value,IFormatProvider provider)string
!ToString(float value)string
!ToString(float value,IFormatProvider provider)string
!ToString(int value)string
!ToString(int value,IFormatProvider provider)string
!ToString(int value,int toBase)string
!ToString(long value)string
!ToString(long value,IFormatProvider provider)string
!ToString(long value,int toBase)string
!ToString(object value)string
!ToString(object value,IFormatProvider provider)string
!ToString(sbyte value)string
!ToString(sbyte value,IFormatProvider provider)string
!ToString(short value)string
!ToString(short value,IFormatProvider provider)string
!ToString(short value,int toBase)string
!ToString(string value)string
!ToString(string value,IFormatProvider provider)string
!ToString(uint value)string
!ToString(uint value,IFormatProvider provider)string
!ToString(ulong value)string
!ToString(ulong value,IFormatProvider provider)string
!ToString(ushort value)string
!ToString(ushort value,IFormatProvider provider)string
!ToUInt16(DateTime value)ushort
!ToUInt16(bool value)ushort
!ToUInt16(byte value)ushort
!ToUInt16(char value)ushort
!ToUInt16(decimal value)ushort
!ToUInt16(double value)ushort
!ToUInt16(float value)ushort
!ToUInt16(int value)ushort
!ToUInt16(long value)ushort
!ToUInt16(object value)ushort
!ToUInt16(object value,IFormatProvider provider)ushort
!ToUInt16(sbyte value)ushort
!ToUInt16(short value)ushort
!ToUInt16(string value)ushort
!ToUInt16(string value,IFormatProvider provider)ushort
!ToUInt16(string value,int fromBase)ushort
!ToUInt16(uint value)ushort
!ToUInt16(ulong value)ushort
!ToUInt16(ushort value)ushort
!ToUInt32(DateTime value)uint
!ToUInt32(bool value)uint
!ToUInt32(byte value)uint
!ToUInt32(char value)uint
!ToUInt32(decimal value)uint
!ToUInt32(double value)uint
!ToUInt32(float value)uint
!ToUInt32(int value)uint
!ToUInt32(long value)uint
!ToUInt32(object value)uint
!ToUInt32(object value,IFormatProvider provider)uint
!ToUInt32(sbyte value)uint
!ToUInt32(short value)uint
!ToUInt32(string value)uint
!ToUInt32(string value,IFormatProvider provider)uint
!ToUInt32(string value,int fromBase)uint
!ToUInt32(uint value)uint
!ToUInt32(ulong value)uint
!ToUInt32(ushort value)uint
!ToUInt64(DateTime value)ulong
!ToUInt64(bool value)ulong
!ToUInt64(byte value)ulong
!ToUInt64(char value)ulong
!ToUInt64(decimal value)ulong
!ToUInt64(double value)ulong
!ToUInt64(float value)ulong
!ToUInt64(int value)ulong
!ToUInt64(long value)ulong
!ToUInt64(object value)ulong
!ToUInt64(object value,IFormatProvider provider)ulong
!ToUInt64(sbyte value)ulong
!ToUInt64(short value)ulong
!ToUInt64(string value)ulong
!ToUInt64(string value,IFormatProvider provider)ulong
!ToUInt64(string value,int fromBase)ulong
!ToUInt64(uint value)ulong
!ToUInt64(ulong value)ulong
!ToUInt64(ushort value)ulong`,
  `struct System DateTime:ValueType,IComparable,IComparable<DateTime>,IConvertible,IEquatable<DateTime>,IFormattable
+(int year,int month,int day)
+(int year,int month,int day,Calendar calendar)
+(int year,int month,int day,int hour,int minute,int second)
+(int year,int month,int day,int hour,int minute,int second,Calendar calendar)
+(int year,int month,int day,int hour,int minute,int second,DateTimeKind kind)
+(int year,int month,int day,int hour,int minute,int second,int millisecond)
+(int year,int month,int day,int hour,int minute,int second,int millisecond,Calendar calendar)
+(int year,int month,int day,int hour,int minute,int second,int millisecond,Calendar calendar,DateTimeKind kind)
+(int year,int month,int day,int hour,int minute,int second,int millisecond,DateTimeKind kind)
+(long ticks)
+(long ticks,DateTimeKind kind)
Add(TimeSpan value)DateTime
AddDays(double value)DateTime
AddHours(double value)DateTime
AddMilliseconds(double value)DateTime
AddMinutes(double value)DateTime
AddMonths(int months)DateTime
AddSeconds(double value)DateTime
AddTicks(long value)DateTime
AddYears(int value)DateTime
!Compare(DateTime t1,DateTime t2)int
CompareTo(DateTime value)int
CompareTo(object value)int
Date:DateTime
Day:int
DayOfWeek:DayOfWeek
DayOfYear:int
!DaysInMonth(int year,int month)int
!Equals(DateTime t1,DateTime t2)bool
Equals(DateTime value)bool
!FromBinary(long dateData)DateTime
!FromFileTime(long fileTime)DateTime
!FromFileTimeUtc(long fileTime)DateTime
!FromOADate(double d)DateTime
GetDateTimeFormats()string[]
GetDateTimeFormats(IFormatProvider provider)string[]
GetDateTimeFormats(char format)string[]
GetDateTimeFormats(char format,IFormatProvider provider)string[]
GetTypeCode()TypeCode
Hour:int
IsDaylightSavingTime()bool
!IsLeapYear(int year)bool
Kind:DateTimeKind
!MaxValue:DateTime
Millisecond:int
!MinValue:DateTime
Minute:int
Month:int
!Now:DateTime
!Parse(string s)DateTime
!Parse(string s,IFormatProvider provider)DateTime
!Parse(string s,IFormatProvider provider,DateTimeStyles styles)DateTime
!ParseExact(string s,string format,IFormatProvider provider)DateTime
!ParseExact(string s,string format,IFormatProvider provider,DateTimeStyles style)DateTime
!ParseExact(string s,string[] formats,IFormatProvider provider,DateTimeStyles style)DateTime
Second:int
!SpecifyKind(DateTime value,DateTimeKind kind)DateTime
Subtract(DateTime value)TimeSpan
Subtract(TimeSpan value)DateTime
Ticks:long
TimeOfDay:TimeSpan
ToBinary()long
ToFileTime()long
ToFileTimeUtc()long
ToLocalTime()DateTime
ToLongDateString()string
ToLongTimeString()string
ToOADate()double
ToShortDateString()string
ToShortTimeString()string
ToString(IFormatProvider provider)string
ToString(string format)string
ToString(string format,IFormatProvider provider)string
ToUniversalTime()DateTime
!Today:DateTime
!TryParse(string s,IFormatProvider provider,DateTimeStyles styles,out DateTime result)bool
!TryParse(string s,out DateTime result)bool
!TryParseExact(string s,string format,IFormatProvider provider,DateTimeStyles style,out DateTime result)bool
!TryParseExact(string s,string[] formats,IFormatProvider provider,DateTimeStyles style,out DateTime result)bool
!UnixEpoch:DateTime
!UtcNow:DateTime
Year:int
!op_Addition(DateTime d,TimeSpan t)DateTime
!op_Equality(DateTime d1,DateTime d2)bool
!op_GreaterThan(DateTime t1,DateTime t2)bool
!op_GreaterThanOrEqual(DateTime t1,DateTime t2)bool
!op_Inequality(DateTime d1,DateTime d2)bool
!op_LessThan(DateTime t1,DateTime t2)bool
!op_LessThanOrEqual(DateTime t1,DateTime t2)bool
!op_Subtraction(DateTime d,TimeSpan t)DateTime
!op_Subtraction(DateTime d1,DateTime d2)TimeSpan`,
  `enum System DateTimeKind
#Unspecified,Utc,Local`,
  `struct System DateTimeOffset:ValueType,IComparable,IComparable<DateTimeOffset>,IEquatable<DateTimeOffset>,IFormattable
+(DateTime dateTime)
+(DateTime dateTime,TimeSpan offset)
+(int year,int month,int day,int hour,int minute,int second,TimeSpan offset)
+(int year,int month,int day,int hour,int minute,int second,int millisecond,Calendar calendar,TimeSpan offset)
+(int year,int month,int day,int hour,int minute,int second,int millisecond,TimeSpan offset)
+(long ticks,TimeSpan offset)
Add(TimeSpan timeSpan)DateTimeOffset
AddDays(double days)DateTimeOffset
AddHours(double hours)DateTimeOffset
AddMilliseconds(double milliseconds)DateTimeOffset
AddMinutes(double minutes)DateTimeOffset
AddMonths(int months)DateTimeOffset
AddSeconds(double seconds)DateTimeOffset
AddTicks(long ticks)DateTimeOffset
AddYears(int years)DateTimeOffset
!Compare(DateTimeOffset first,DateTimeOffset second)int
CompareTo(DateTimeOffset other)int
Date:DateTime
DateTime:DateTime
Day:int
DayOfWeek:DayOfWeek
DayOfYear:int
!Equals(DateTimeOffset first,DateTimeOffset second)bool
Equals(DateTimeOffset other)bool
EqualsExact(DateTimeOffset other)bool
!FromFileTime(long fileTime)DateTimeOffset
!FromUnixTimeMilliseconds(long milliseconds)DateTimeOffset
!FromUnixTimeSeconds(long seconds)DateTimeOffset
Hour:int
LocalDateTime:DateTime
!MaxValue:DateTimeOffset
Millisecond:int
!MinValue:DateTimeOffset
Minute:int
Month:int
!Now:DateTimeOffset
Offset:TimeSpan
!Parse(string input)DateTimeOffset
!Parse(string input,IFormatProvider formatProvider)DateTimeOffset
!Parse(string input,IFormatProvider formatProvider,DateTimeStyles styles)DateTimeOffset
!ParseExact(string input,string format,IFormatProvider formatProvider)DateTimeOffset
!ParseExact(string input,string format,IFormatProvider formatProvider,DateTimeStyles styles)DateTimeOffset
!ParseExact(string input,string[] formats,IFormatProvider formatProvider,DateTimeStyles styles)DateTimeOffset
Second:int
Subtract(DateTimeOffset value)TimeSpan
Subtract(TimeSpan value)DateTimeOffset
Ticks:long
TimeOfDay:TimeSpan
ToFileTime()long
ToLocalTime()DateTimeOffset
ToOffset(TimeSpan offset)DateTimeOffset
ToString(IFormatProvider formatProvider)string
ToString(string format)string
ToString(string format,IFormatProvider formatProvider)string
ToUniversalTime()DateTimeOffset
ToUnixTimeMilliseconds()long
ToUnixTimeSeconds()long
!TryParse(string input,IFormatProvider formatProvider,DateTimeStyles styles,out DateTimeOffset result)bool
!TryParse(string input,out DateTimeOffset result)bool
!TryParseExact(string input,string format,IFormatProvider formatProvider,DateTimeStyles styles,out DateTimeOffset result)bool
!TryParseExact(string input,string[] formats,IFormatProvider formatProvider,DateTimeStyles styles,out DateTimeOffset result)bool
!UnixEpoch:DateTimeOffset
UtcDateTime:DateTime
!UtcNow:DateTimeOffset
UtcTicks:long
Year:int
!op_Addition(DateTimeOffset dateTimeOffset,TimeSpan timeSpan)DateTimeOffset
!op_Equality(DateTimeOffset left,DateTimeOffset right)bool
!op_GreaterThan(DateTimeOffset left,DateTimeOffset right)bool
!op_GreaterThanOrEqual(DateTimeOffset left,DateTimeOffset right)bool
!op_Implicit(DateTime dateTime)DateTimeOffset
!op_Inequality(DateTimeOffset left,DateTimeOffset right)bool
!op_LessThan(DateTimeOffset left,DateTimeOffset right)bool
!op_LessThanOrEqual(DateTimeOffset left,DateTimeOffset right)bool
!op_Subtraction(DateTimeOffset dateTimeOffset,TimeSpan timeSpan)DateTimeOffset
!op_Subtraction(DateTimeOffset left,DateTimeOffset right)TimeSpan`,
  `enum System DayOfWeek
#Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday`,
  `struct System Decimal:ValueType,IComparable,IComparable<decimal>,IConvertible,IEquatable<decimal>,IFormattable
+(double value)
+(float value)
+(int lo,int mid,int hi,bool isNegative,byte scale)
+(int value)
+(int[] bits)
+(long value)
+(uint value)
+(ulong value)
!Add(decimal d1,decimal d2)decimal
!Ceiling(decimal d)decimal
!Compare(decimal d1,decimal d2)int
CompareTo(decimal value)int
CompareTo(object value)int
!Divide(decimal d1,decimal d2)decimal
!Equals(decimal d1,decimal d2)bool
Equals(decimal value)bool
!Floor(decimal d)decimal
!FromOACurrency(long cy)decimal
!GetBits(decimal d)int[]
GetTypeCode()TypeCode
!MaxValue:decimal
!MinValue:decimal
!MinusOne:decimal
!Multiply(decimal d1,decimal d2)decimal
!Negate(decimal d)decimal
!One:decimal
!Parse(string s)decimal
!Parse(string s,IFormatProvider provider)decimal
!Parse(string s,NumberStyles style)decimal
!Parse(string s,NumberStyles style,IFormatProvider provider)decimal
!Remainder(decimal d1,decimal d2)decimal
!Round(decimal d)decimal
!Round(decimal d,MidpointRounding mode)decimal
!Round(decimal d,int decimals)decimal
!Round(decimal d,int decimals,MidpointRounding mode)decimal
!Subtract(decimal d1,decimal d2)decimal
!ToByte(decimal value)byte
!ToDouble(decimal d)double
!ToInt16(decimal value)short
!ToInt32(decimal d)int
!ToInt64(decimal d)long
!ToOACurrency(decimal value)long
!ToSByte(decimal value)sbyte
!ToSingle(decimal d)float
ToString(IFormatProvider provider)string
ToString(string format)string
ToString(string format,IFormatProvider provider)string
!ToUInt16(decimal value)ushort
!ToUInt32(decimal d)uint
!ToUInt64(decimal d)ulong
!Truncate(decimal d)decimal
!TryParse(string s,NumberStyles style,IFormatProvider provider,out decimal result)bool
!TryParse(string s,out decimal result)bool
!Zero:decimal
!op_Addition(decimal d1,decimal d2)decimal
!op_Decrement(decimal d)decimal
!op_Division(decimal d1,decimal d2)decimal
!op_Equality(decimal d1,decimal d2)bool
!op_Explicit(decimal value)byte
!op_Explicit(decimal value)char
!op_Explicit(decimal value)double
!op_Explicit(decimal value)float
!op_Explicit(decimal value)int
!op_Explicit(decimal value)long
!op_Explicit(decimal value)sbyte
!op_Explicit(decimal value)short
!op_Explicit(decimal value)uint
!op_Explicit(decimal value)ulong
!op_Explicit(decimal value)ushort
!op_Explicit(double value)decimal
!op_Explicit(float value)decimal
!op_GreaterThan(decimal d1,decimal d2)bool
!op_GreaterThanOrEqual(decimal d1,decimal d2)bool
!op_Implicit(byte value)decimal
!op_Implicit(char value)decimal
!op_Implicit(int value)decimal
!op_Implicit(long value)decimal
!op_Implicit(sbyte value)decimal
!op_Implicit(short value)decimal
!op_Implicit(uint value)decimal
!op_Implicit(ulong value)decimal
!op_Implicit(ushort value)decimal
!op_Increment(decimal d)decimal
!op_Inequality(decimal d1,decimal d2)bool
!op_LessThan(decimal d1,decimal d2)bool
!op_LessThanOrEqual(decimal d1,decimal d2)bool
!op_Modulus(decimal d1,decimal d2)decimal
!op_Multiply(decimal d1,decimal d2)decimal
!op_Subtraction(decimal d1,decimal d2)decimal
!op_UnaryNegation(decimal d)decimal
!op_UnaryPlus(decimal d)decimal`,
  `struct System Double:ValueType,IComparable,IComparable<double>,IConvertible,IEquatable<double>,IFormattable
CompareTo(double value)int
CompareTo(object value)int
!Epsilon:double
Equals(double obj)bool
GetTypeCode()TypeCode
!IsFinite(double d)bool
!IsInfinity(double d)bool
!IsNaN(double d)bool
!IsNegative(double d)bool
!IsNegativeInfinity(double d)bool
!IsNormal(double d)bool
!IsPositiveInfinity(double d)bool
!IsSubnormal(double d)bool
!MaxValue:double
!MinValue:double
!NaN:double
!NegativeInfinity:double
!Parse(string s)double
!Parse(string s,IFormatProvider provider)double
!Parse(string s,NumberStyles style)double
!Parse(string s,NumberStyles style,IFormatProvider provider)double
!PositiveInfinity:double
ToString(IFormatProvider provider)string
ToString(string format)string
ToString(string format,IFormatProvider provider)string
!TryParse(string s,NumberStyles style,IFormatProvider provider,out double result)bool
!TryParse(string s,out double result)bool
!op_Equality(double left,double right)bool
!op_GreaterThan(double left,double right)bool
!op_GreaterThanOrEqual(double left,double right)bool
!op_Inequality(double left,double right)bool
!op_LessThan(double left,double right)bool
!op_LessThanOrEqual(double left,double right)bool`,
  `abstract System Enum:ValueType,IComparable,IConvertible,IFormattable
CompareTo(object target)int
!Format(Type enumType,object value,string format)string
!GetName(Type enumType,object value)string
!GetNames(Type enumType)string[]
GetTypeCode()TypeCode
!GetUnderlyingType(Type enumType)Type
!GetValues(Type enumType)Array
HasFlag(Enum flag)bool
!IsDefined(Type enumType,object value)bool
!Parse(Type enumType,string value)object
!Parse(Type enumType,string value,bool ignoreCase)object
!Parse<TEnum>(string value)TEnum
!Parse<TEnum>(string value,bool ignoreCase)TEnum
!ToObject(Type enumType,byte value)object
!ToObject(Type enumType,int value)object
!ToObject(Type enumType,long value)object
!ToObject(Type enumType,object value)object
!ToObject(Type enumType,sbyte value)object
!ToObject(Type enumType,short value)object
!ToObject(Type enumType,uint value)object
!ToObject(Type enumType,ulong value)object
!ToObject(Type enumType,ushort value)object
ToString(IFormatProvider provider)string
ToString(string format)string
ToString(string format,IFormatProvider provider)string
!TryParse(Type enumType,string value,bool ignoreCase,out object result)bool
!TryParse(Type enumType,string value,out object result)bool
!TryParse<TEnum>(string value,bool ignoreCase,out TEnum result)bool
!TryParse<TEnum>(string value,out TEnum result)bool`,
  `class System Exception
+()
+(string message)
+(string message,Exception innerException)
Data:IDictionary
GetBaseException()Exception
GetObjectData(SerializationInfo info,StreamingContext context)void
GetType()Type
HResult:int
HelpLink~string
InnerException:Exception
Message:string
Source~string
StackTrace:string
TargetSite:MethodBase`,
  `struct System Guid:ValueType,IComparable,IComparable<Guid>,IEquatable<Guid>,IFormattable
+(byte[] b)
+(int a,short b,short c,byte d,byte e,byte f,byte g,byte h,byte i,byte j,byte k)
+(int a,short b,short c,byte[] d)
+(string g)
+(uint a,ushort b,ushort c,byte d,byte e,byte f,byte g,byte h,byte i,byte j,byte k)
CompareTo(Guid value)int
CompareTo(object value)int
!Empty:Guid
Equals(Guid g)bool
!NewGuid()Guid
!Parse(string input)Guid
!ParseExact(string input,string format)Guid
ToByteArray()byte[]
ToString(string format)string
ToString(string format,IFormatProvider provider)string
!TryParse(string input,out Guid result)bool
!TryParseExact(string input,string format,out Guid result)bool
!op_Equality(Guid a,Guid b)bool
!op_Inequality(Guid a,Guid b)bool`,
  `struct System Int16:ValueType,IComparable,IComparable<short>,IConvertible,IEquatable<short>,IFormattable
CompareTo(object value)int
CompareTo(short value)int
Equals(short obj)bool
GetTypeCode()TypeCode
!MaxValue:short
!MinValue:short
!Parse(string s)short
!Parse(string s,IFormatProvider provider)short
!Parse(string s,NumberStyles style)short
!Parse(string s,NumberStyles style,IFormatProvider provider)short
ToString(IFormatProvider provider)string
ToString(string format)string
ToString(string format,IFormatProvider provider)string
!TryParse(string s,NumberStyles style,IFormatProvider provider,out short result)bool
!TryParse(string s,out short result)bool`,
  `struct System Int32:ValueType,IComparable,IComparable<int>,IConvertible,IEquatable<int>,IFormattable
CompareTo(int value)int
CompareTo(object value)int
Equals(int obj)bool
GetTypeCode()TypeCode
!MaxValue:int
!MinValue:int
!Parse(string s)int
!Parse(string s,IFormatProvider provider)int
!Parse(string s,NumberStyles style)int
!Parse(string s,NumberStyles style,IFormatProvider provider)int
ToString(IFormatProvider provider)string
ToString(string format)string
ToString(string format,IFormatProvider provider)string
!TryParse(string s,NumberStyles style,IFormatProvider provider,out int result)bool
!TryParse(string s,out int result)bool`,
  `struct System Int64:ValueType,IComparable,IComparable<long>,IConvertible,IEquatable<long>,IFormattable
CompareTo(long value)int
CompareTo(object value)int
Equals(long obj)bool
GetTypeCode()TypeCode
!MaxValue:long
!MinValue:long
!Parse(string s)long
!Parse(string s,IFormatProvider provider)long
!Parse(string s,NumberStyles style)long
!Parse(string s,NumberStyles style,IFormatProvider provider)long
ToString(IFormatProvider provider)string
ToString(string format)string
ToString(string format,IFormatProvider provider)string
!TryParse(string s,NumberStyles style,IFormatProvider provider,out long result)bool
!TryParse(string s,out long result)bool`,
  `static System Math
!Abs(decimal value)decimal
!Abs(double value)double
!Abs(float value)float
!Abs(int value)int
!Abs(long value)long
!Abs(sbyte value)sbyte
!Abs(short value)short
!Acos(double d)double
!Acosh(double d)double
!Asin(double d)double
!Asinh(double d)double
!Atan(double d)double
!Atan2(double y,double x)double
!Atanh(double d)double
!BigMul(int a,int b)long
!Cbrt(double d)double
!Ceiling(decimal d)decimal
!Ceiling(double a)double
!Clamp(byte value,byte min,byte max)byte
!Clamp(decimal value,decimal min,decimal max)decimal
!Clamp(double value,double min,double max)double
!Clamp(float value,float min,float max)float
!Clamp(int value,int min,int max)int
!Clamp(long value,long min,long max)long
!Clamp(sbyte value,sbyte min,sbyte max)sbyte
!Clamp(short value,short min,short max)short
!Clamp(uint value,uint min,uint max)uint
!Clamp(ulong value,ulong min,ulong max)ulong
!Clamp(ushort value,ushort min,ushort max)ushort
!Cos(double d)double
!Cosh(double value)double
!DivRem(int a,int b,out int result)int
!DivRem(long a,long b,out long result)long
!E:double
!Exp(double d)double
!Floor(decimal d)decimal
!Floor(double d)double
!IEEERemainder(double x,double y)double
!Log(double a,double newBase)double
!Log(double d)double
!Log10(double d)double
!Max(byte val1,byte val2)byte
!Max(decimal val1,decimal val2)decimal
!Max(double val1,double val2)double
!Max(float val1,float val2)float
!Max(int val1,int val2)int
!Max(long val1,long val2)long
!Max(sbyte val1,sbyte val2)sbyte
!Max(short val1,short val2)short
!Max(uint val1,uint val2)uint
!Max(ulong val1,ulong val2)ulong
!Max(ushort val1,ushort val2)ushort
!Min(byte val1,byte val2)byte
!Min(decimal val1,decimal val2)decimal
!Min(double val1,double val2)double
!Min(float val1,float val2)float
!Min(int val1,int val2)int
!Min(long val1,long val2)long
!Min(sbyte val1,sbyte val2)sbyte
!Min(short val1,short val2)short
!Min(uint val1,uint val2)uint
!Min(ulong val1,ulong val2)ulong
!Min(ushort val1,ushort val2)ushort
!PI:double
!Pow(double x,double y)double
!Round(decimal d)decimal
!Round(decimal d,MidpointRounding mode)decimal
!Round(decimal d,int decimals)decimal
!Round(decimal d,int decimals,MidpointRounding mode)decimal
!Round(double a)double
!Round(double value,MidpointRounding mode)double
!Round(double value,int digits)double
!Round(double value,int digits,MidpointRounding mode)double
!Sign(decimal value)int
!Sign(double value)int
!Sign(float value)int
!Sign(int value)int
!Sign(long value)int
!Sign(sbyte value)int
!Sign(short value)int
!Sin(double a)double
!Sinh(double value)double
!Sqrt(double d)double
!Tan(double a)double
!Tanh(double value)double
!Truncate(decimal d)decimal
!Truncate(double d)double`,
  `enum System MidpointRounding
#ToEven,AwayFromZero`,
  `static System Nullable
!Compare<T>(T? n1,T? n2)int
!Equals<T>(T? n1,T? n2)bool
!GetUnderlyingType(Type nullableType)Type`,
  `struct System Nullable<T>:ValueType
+(T value)
GetValueOrDefault()T
GetValueOrDefault(T defaultValue)T
HasValue:bool
Value:T
!op_Explicit(Nullable<T> value)T
!op_Implicit(T value)Nullable<T>`,
  `class System Random
+()
+(int Seed)
Next()int
Next(int maxValue)int
Next(int minValue,int maxValue)int
NextBytes(byte[] buffer)void
NextDouble()double`,
  `struct System SByte:ValueType,IComparable,IComparable<sbyte>,IConvertible,IEquatable<sbyte>,IFormattable
CompareTo(object obj)int
CompareTo(sbyte value)int
Equals(sbyte obj)bool
GetTypeCode()TypeCode
!MaxValue:sbyte
!MinValue:sbyte
!Parse(string s)sbyte
!Parse(string s,IFormatProvider provider)sbyte
!Parse(string s,NumberStyles style)sbyte
!Parse(string s,NumberStyles style,IFormatProvider provider)sbyte
ToString(IFormatProvider provider)string
ToString(string format)string
ToString(string format,IFormatProvider provider)string
!TryParse(string s,NumberStyles style,IFormatProvider provider,out sbyte result)bool
!TryParse(string s,out sbyte result)bool`,
  `struct System Single:ValueType,IComparable,IComparable<float>,IConvertible,IEquatable<float>,IFormattable
CompareTo(float value)int
CompareTo(object value)int
!Epsilon:float
Equals(float obj)bool
GetTypeCode()TypeCode
!IsFinite(float f)bool
!IsInfinity(float f)bool
!IsNaN(float f)bool
!IsNegative(float f)bool
!IsNegativeInfinity(float f)bool
!IsNormal(float f)bool
!IsPositiveInfinity(float f)bool
!IsSubnormal(float f)bool
!MaxValue:float
!MinValue:float
!NaN:float
!NegativeInfinity:float
!Parse(string s)float
!Parse(string s,IFormatProvider provider)float
!Parse(string s,NumberStyles style)float
!Parse(string s,NumberStyles style,IFormatProvider provider)float
!PositiveInfinity:float
ToString(IFormatProvider provider)string
ToString(string format)string
ToString(string format,IFormatProvider provider)string
!TryParse(string s,NumberStyles style,IFormatProvider provider,out float result)bool
!TryParse(string s,out float result)bool
!op_Equality(float left,float right)bool
!op_GreaterThan(float left,float right)bool
!op_GreaterThanOrEqual(float left,float right)bool
!op_Inequality(float left,float right)bool
!op_LessThan(float left,float right)bool
!op_LessThanOrEqual(float left,float right)bool`,
  `sealed System String:IComparable,IComparable<string>,IConvertible,IEnumerable,IEquatable<string>,IEnumerable<char>,ICloneable
+(char c,int count)
+(char[] value)
+(char[] value,int startIndex,int length)
Clone()object
!Compare(string strA,int indexA,string strB,int indexB,int length)int
!Compare(string strA,int indexA,string strB,int indexB,int length,CultureInfo culture,CompareOptions options)int
!Compare(string strA,int indexA,string strB,int indexB,int length,StringComparison comparisonType)int
!Compare(string strA,int indexA,string strB,int indexB,int length,bool ignoreCase)int
!Compare(string strA,int indexA,string strB,int indexB,int length,bool ignoreCase,CultureInfo culture)int
!Compare(string strA,string strB)int
!Compare(string strA,string strB,CultureInfo culture,CompareOptions options)int
!Compare(string strA,string strB,StringComparison comparisonType)int
!Compare(string strA,string strB,bool ignoreCase)int
!Compare(string strA,string strB,bool ignoreCase,CultureInfo culture)int
!CompareOrdinal(string strA,int indexA,string strB,int indexB,int length)int
!CompareOrdinal(string strA,string strB)int
CompareTo(object value)int
CompareTo(string strB)int
!Concat(IEnumerable<string> values)string
!Concat(object arg0)string
!Concat(object arg0,object arg1)string
!Concat(object arg0,object arg1,object arg2)string
!Concat(object arg0,object arg1,object arg2,object arg3)string
!Concat(params object[] args)string
!Concat(params string[] values)string
!Concat(string str0,string str1)string
!Concat(string str0,string str1,string str2)string
!Concat(string str0,string str1,string str2,string str3)string
!Concat<T>(IEnumerable<T> values)string
Contains(char value)bool
Contains(char value,StringComparison comparisonType)bool
Contains(string value)bool
Contains(string value,StringComparison comparisonType)bool
!Copy(string str)string
CopyTo(int sourceIndex,char[] destination,int destinationIndex,int count)void
!Create<TState>(int length,TState state,? action)string
!Empty:string
EndsWith(char value)bool
EndsWith(string value)bool
EndsWith(string value,StringComparison comparisonType)bool
EndsWith(string value,bool ignoreCase,CultureInfo culture)bool
!Equals(string a,string b)bool
!Equals(string a,string b,StringComparison comparisonType)bool
Equals(string value)bool
Equals(string value,StringComparison comparisonType)bool
!Format(IFormatProvider provider,string format,object arg0)string
!Format(IFormatProvider provider,string format,object arg0,object arg1)string
!Format(IFormatProvider provider,string format,object arg0,object arg1,object arg2)string
!Format(IFormatProvider provider,string format,params object[] args)string
!Format(string format,object arg0)string
!Format(string format,object arg0,object arg1)string
!Format(string format,object arg0,object arg1,object arg2)string
!Format(string format,params object[] args)string
GetEnumerator()CharEnumerator
GetHashCode(StringComparison comparisonType)int
GetTypeCode()TypeCode
IndexOf(char value)int
IndexOf(char value,StringComparison comparisonType)int
IndexOf(char value,int startIndex)int
IndexOf(char value,int startIndex,int count)int
IndexOf(string value)int
IndexOf(string value,StringComparison comparisonType)int
IndexOf(string value,int startIndex)int
IndexOf(string value,int startIndex,StringComparison comparisonType)int
IndexOf(string value,int startIndex,int count)int
IndexOf(string value,int startIndex,int count,StringComparison comparisonType)int
IndexOfAny(char[] anyOf)int
IndexOfAny(char[] anyOf,int startIndex)int
IndexOfAny(char[] anyOf,int startIndex,int count)int
Insert(int startIndex,string value)string
!Intern(string str)string
!IsInterned(string str)string
IsNormalized()bool
IsNormalized(NormalizationForm normalizationForm)bool
!IsNullOrEmpty(string value)bool
!IsNullOrWhiteSpace(string value)bool
!Join(char separator,params object[] values)string
!Join(char separator,params string[] value)string
!Join(char separator,string[] value,int startIndex,int count)string
!Join(string separator,IEnumerable<string> values)string
!Join(string separator,params object[] values)string
!Join(string separator,params string[] value)string
!Join(string separator,string[] value,int startIndex,int count)string
!Join<T>(char separator,IEnumerable<T> values)string
!Join<T>(string separator,IEnumerable<T> values)string
LastIndexOf(char value)int
LastIndexOf(char value,int startIndex)int
LastIndexOf(char value,int startIndex,int count)int
LastIndexOf(string value)int
LastIndexOf(string value,StringComparison comparisonType)int
LastIndexOf(string value,int startIndex)int
LastIndexOf(string value,int startIndex,StringComparison comparisonType)int
LastIndexOf(string value,int startIndex,int count)int
LastIndexOf(string value,int startIndex,int count,StringComparison comparisonType)int
LastIndexOfAny(char[] anyOf)int
LastIndexOfAny(char[] anyOf,int startIndex)int
LastIndexOfAny(char[] anyOf,int startIndex,int count)int
Length:int
Normalize()string
Normalize(NormalizationForm normalizationForm)string
PadLeft(int totalWidth)string
PadLeft(int totalWidth,char paddingChar)string
PadRight(int totalWidth)string
PadRight(int totalWidth,char paddingChar)string
Remove(int startIndex)string
Remove(int startIndex,int count)string
Replace(char oldChar,char newChar)string
Replace(string oldValue,string newValue)string
Replace(string oldValue,string newValue,StringComparison comparisonType)string
Replace(string oldValue,string newValue,bool ignoreCase,CultureInfo culture)string
Split(char separator,StringSplitOptions options=)string[]
Split(char separator,int count,StringSplitOptions options=)string[]
Split(char[] separator,StringSplitOptions options)string[]
Split(char[] separator,int count)string[]
Split(char[] separator,int count,StringSplitOptions options)string[]
Split(params char[] separator)string[]
Split(string separator,StringSplitOptions options=)string[]
Split(string separator,int count,StringSplitOptions options=)string[]
Split(string[] separator,StringSplitOptions options)string[]
Split(string[] separator,int count,StringSplitOptions options)string[]
StartsWith(char value)bool
StartsWith(string value)bool
StartsWith(string value,StringComparison comparisonType)bool
StartsWith(string value,bool ignoreCase,CultureInfo culture)bool
Substring(int startIndex)string
Substring(int startIndex,int length)string
ToCharArray()char[]
ToCharArray(int startIndex,int length)char[]
ToLower()string
ToLower(CultureInfo culture)string
ToLowerInvariant()string
ToString(IFormatProvider provider)string
ToUpper()string
ToUpper(CultureInfo culture)string
ToUpperInvariant()string
Trim()string
Trim(char trimChar)string
Trim(params char[] trimChars)string
TrimEnd()string
TrimEnd(char trimChar)string
TrimEnd(params char[] trimChars)string
TrimStart()string
TrimStart(char trimChar)string
TrimStart(params char[] trimChars)string
[int index]:char
!op_Equality(string a,string b)bool
!op_Inequality(string a,string b)bool`,
  `abstract System StringComparer:IComparer<string>,IEqualityComparer,IEqualityComparer<string>,IComparer
Compare(object x,object y)int
Compare(string x,string y)int
!Create(CultureInfo culture,CompareOptions options)StringComparer
!Create(CultureInfo culture,bool ignoreCase)StringComparer
!CurrentCulture:StringComparer
!CurrentCultureIgnoreCase:StringComparer
Equals(object x,object y)bool
Equals(string x,string y)bool
!FromComparison(StringComparison comparisonType)StringComparer
GetHashCode(object obj)int
GetHashCode(string obj)int
!InvariantCulture:StringComparer
!InvariantCultureIgnoreCase:StringComparer
!Ordinal:StringComparer
!OrdinalIgnoreCase:StringComparer`,
  `enum System StringComparison
#CurrentCulture,CurrentCultureIgnoreCase,InvariantCulture,InvariantCultureIgnoreCase,Ordinal,OrdinalIgnoreCase`,
  `enum System StringSplitOptions
#None,RemoveEmptyEntries`,
  `struct System TimeSpan:ValueType,IComparable,IComparable<TimeSpan>,IEquatable<TimeSpan>,IFormattable
+(int days,int hours,int minutes,int seconds)
+(int days,int hours,int minutes,int seconds,int milliseconds)
+(int hours,int minutes,int seconds)
+(long ticks)
Add(TimeSpan ts)TimeSpan
!Compare(TimeSpan t1,TimeSpan t2)int
CompareTo(TimeSpan value)int
CompareTo(object value)int
Days:int
Divide(TimeSpan ts)double
Divide(double divisor)TimeSpan
Duration()TimeSpan
Equals(TimeSpan obj)bool
!Equals(TimeSpan t1,TimeSpan t2)bool
!FromDays(double value)TimeSpan
!FromHours(double value)TimeSpan
!FromMilliseconds(double value)TimeSpan
!FromMinutes(double value)TimeSpan
!FromSeconds(double value)TimeSpan
!FromTicks(long value)TimeSpan
Hours:int
!MaxValue:TimeSpan
Milliseconds:int
!MinValue:TimeSpan
Minutes:int
Multiply(double factor)TimeSpan
Negate()TimeSpan
!Parse(string input,IFormatProvider formatProvider)TimeSpan
!Parse(string s)TimeSpan
!ParseExact(string input,string format,IFormatProvider formatProvider)TimeSpan
!ParseExact(string input,string format,IFormatProvider formatProvider,TimeSpanStyles styles)TimeSpan
!ParseExact(string input,string[] formats,IFormatProvider formatProvider)TimeSpan
!ParseExact(string input,string[] formats,IFormatProvider formatProvider,TimeSpanStyles styles)TimeSpan
Seconds:int
Subtract(TimeSpan ts)TimeSpan
Ticks:long
!TicksPerDay:long
!TicksPerHour:long
!TicksPerMillisecond:long
!TicksPerMinute:long
!TicksPerSecond:long
ToString(string format)string
ToString(string format,IFormatProvider formatProvider)string
TotalDays:double
TotalHours:double
TotalMilliseconds:double
TotalMinutes:double
TotalSeconds:double
!TryParse(string input,IFormatProvider formatProvider,out TimeSpan result)bool
!TryParse(string s,out TimeSpan result)bool
!TryParseExact(string input,string format,IFormatProvider formatProvider,TimeSpanStyles styles,out TimeSpan result)bool
!TryParseExact(string input,string format,IFormatProvider formatProvider,out TimeSpan result)bool
!TryParseExact(string input,string[] formats,IFormatProvider formatProvider,TimeSpanStyles styles,out TimeSpan result)bool
!TryParseExact(string input,string[] formats,IFormatProvider formatProvider,out TimeSpan result)bool
!Zero:TimeSpan
!op_Addition(TimeSpan t1,TimeSpan t2)TimeSpan
!op_Division(TimeSpan t1,TimeSpan t2)double
!op_Division(TimeSpan timeSpan,double divisor)TimeSpan
!op_Equality(TimeSpan t1,TimeSpan t2)bool
!op_GreaterThan(TimeSpan t1,TimeSpan t2)bool
!op_GreaterThanOrEqual(TimeSpan t1,TimeSpan t2)bool
!op_Inequality(TimeSpan t1,TimeSpan t2)bool
!op_LessThan(TimeSpan t1,TimeSpan t2)bool
!op_LessThanOrEqual(TimeSpan t1,TimeSpan t2)bool
!op_Multiply(TimeSpan timeSpan,double factor)TimeSpan
!op_Multiply(double factor,TimeSpan timeSpan)TimeSpan
!op_Subtraction(TimeSpan t1,TimeSpan t2)TimeSpan
!op_UnaryNegation(TimeSpan t)TimeSpan
!op_UnaryPlus(TimeSpan t)TimeSpan`,
  `abstract System TimeZone
!CurrentTimeZone:TimeZone
DaylightName:string
GetDaylightChanges(int year)DaylightTime
GetUtcOffset(DateTime time)TimeSpan
IsDaylightSavingTime(DateTime time)bool
!IsDaylightSavingTime(DateTime time,DaylightTime daylightTimes)bool
StandardName:string
ToLocalTime(DateTime time)DateTime
ToUniversalTime(DateTime time)DateTime`,
  `sealed System TimeZoneInfo:IEquatable<TimeZoneInfo>
BaseUtcOffset:TimeSpan
!ClearCachedData()void
!ConvertTime(DateTime dateTime,TimeZoneInfo destinationTimeZone)DateTime
!ConvertTime(DateTime dateTime,TimeZoneInfo sourceTimeZone,TimeZoneInfo destinationTimeZone)DateTime
!ConvertTime(DateTimeOffset dateTimeOffset,TimeZoneInfo destinationTimeZone)DateTimeOffset
!ConvertTimeBySystemTimeZoneId(DateTime dateTime,string destinationTimeZoneId)DateTime
!ConvertTimeBySystemTimeZoneId(DateTime dateTime,string sourceTimeZoneId,string destinationTimeZoneId)DateTime
!ConvertTimeBySystemTimeZoneId(DateTimeOffset dateTimeOffset,string destinationTimeZoneId)DateTimeOffset
!ConvertTimeFromUtc(DateTime dateTime,TimeZoneInfo destinationTimeZone)DateTime
!ConvertTimeToUtc(DateTime dateTime)DateTime
!ConvertTimeToUtc(DateTime dateTime,TimeZoneInfo sourceTimeZone)DateTime
!CreateCustomTimeZone(string id,TimeSpan baseUtcOffset,string displayName,string standardDisplayName)TimeZoneInfo
!CreateCustomTimeZone(string id,TimeSpan baseUtcOffset,string displayName,string standardDisplayName,string daylightDisplayName,TimeZoneInfo.AdjustmentRule[] adjustmentRules)TimeZoneInfo
!CreateCustomTimeZone(string id,TimeSpan baseUtcOffset,string displayName,string standardDisplayName,string daylightDisplayName,TimeZoneInfo.AdjustmentRule[] adjustmentRules,bool disableDaylightSavingTime)TimeZoneInfo
DaylightName:string
DisplayName:string
Equals(TimeZoneInfo other)bool
!FindSystemTimeZoneById(string id)TimeZoneInfo
!FromSerializedString(string source)TimeZoneInfo
GetAdjustmentRules()TimeZoneInfo.AdjustmentRule[]
GetAmbiguousTimeOffsets(DateTime dateTime)TimeSpan[]
GetAmbiguousTimeOffsets(DateTimeOffset dateTimeOffset)TimeSpan[]
!GetSystemTimeZones()?
GetUtcOffset(DateTime dateTime)TimeSpan
GetUtcOffset(DateTimeOffset dateTimeOffset)TimeSpan
HasSameRules(TimeZoneInfo other)bool
Id:string
IsAmbiguousTime(DateTime dateTime)bool
IsAmbiguousTime(DateTimeOffset dateTimeOffset)bool
IsDaylightSavingTime(DateTime dateTime)bool
IsDaylightSavingTime(DateTimeOffset dateTimeOffset)bool
IsInvalidTime(DateTime dateTime)bool
!Local:TimeZoneInfo
StandardName:string
SupportsDaylightSavingTime:bool
ToSerializedString()string
!Utc:TimeZoneInfo`,
  `sealed System TimeZoneInfo.AdjustmentRule:IEquatable<TimeZoneInfo.AdjustmentRule>
!CreateAdjustmentRule(DateTime dateStart,DateTime dateEnd,TimeSpan daylightDelta,TimeZoneInfo.TransitionTime daylightTransitionStart,TimeZoneInfo.TransitionTime daylightTransitionEnd)TimeZoneInfo.AdjustmentRule
DateEnd:DateTime
DateStart:DateTime
DaylightDelta:TimeSpan
DaylightTransitionEnd:TimeZoneInfo.TransitionTime
DaylightTransitionStart:TimeZoneInfo.TransitionTime
Equals(TimeZoneInfo.AdjustmentRule other)bool`,
  `struct System TimeZoneInfo.TransitionTime:ValueType,IEquatable<TimeZoneInfo.TransitionTime>
!CreateFixedDateRule(DateTime timeOfDay,int month,int day)TimeZoneInfo.TransitionTime
!CreateFloatingDateRule(DateTime timeOfDay,int month,int week,DayOfWeek dayOfWeek)TimeZoneInfo.TransitionTime
Day:int
DayOfWeek:DayOfWeek
Equals(TimeZoneInfo.TransitionTime other)bool
IsFixedDateRule:bool
Month:int
TimeOfDay:DateTime
Week:int
!op_Equality(TimeZoneInfo.TransitionTime t1,TimeZoneInfo.TransitionTime t2)bool
!op_Inequality(TimeZoneInfo.TransitionTime t1,TimeZoneInfo.TransitionTime t2)bool`,
  `static System Tuple
!Create<T1,T2,T3,T4,T5,T6,T7,T8>(T1 item1,T2 item2,T3 item3,T4 item4,T5 item5,T6 item6,T7 item7,T8 item8)Tuple<T1,T2,T3,T4,T5,T6,T7,Tuple<T8>>
!Create<T1,T2,T3,T4,T5,T6,T7>(T1 item1,T2 item2,T3 item3,T4 item4,T5 item5,T6 item6,T7 item7)Tuple<T1,T2,T3,T4,T5,T6,T7>
!Create<T1,T2,T3,T4,T5,T6>(T1 item1,T2 item2,T3 item3,T4 item4,T5 item5,T6 item6)Tuple<T1,T2,T3,T4,T5,T6>
!Create<T1,T2,T3,T4,T5>(T1 item1,T2 item2,T3 item3,T4 item4,T5 item5)Tuple<T1,T2,T3,T4,T5>
!Create<T1,T2,T3,T4>(T1 item1,T2 item2,T3 item3,T4 item4)Tuple<T1,T2,T3,T4>
!Create<T1,T2,T3>(T1 item1,T2 item2,T3 item3)Tuple<T1,T2,T3>
!Create<T1,T2>(T1 item1,T2 item2)Tuple<T1,T2>
!Create<T1>(T1 item1)Tuple<T1>`,
  `class System Tuple<T1>:IComparable
+(T1 item1)
Item1:T1`,
  `class System Tuple<T1,T2>:IComparable
+(T1 item1,T2 item2)
Item1:T1
Item2:T2`,
  `class System Tuple<T1,T2,T3>:IComparable
+(T1 item1,T2 item2,T3 item3)
Item1:T1
Item2:T2
Item3:T3`,
  `class System Tuple<T1,T2,T3,T4>:IComparable
+(T1 item1,T2 item2,T3 item3,T4 item4)
Item1:T1
Item2:T2
Item3:T3
Item4:T4`,
  `class System Tuple<T1,T2,T3,T4,T5>:IComparable
+(T1 item1,T2 item2,T3 item3,T4 item4,T5 item5)
Item1:T1
Item2:T2
Item3:T3
Item4:T4
Item5:T5`,
  `class System Tuple<T1,T2,T3,T4,T5,T6>:IComparable
+(T1 item1,T2 item2,T3 item3,T4 item4,T5 item5,T6 item6)
Item1:T1
Item2:T2
Item3:T3
Item4:T4
Item5:T5
Item6:T6`,
  `class System Tuple<T1,T2,T3,T4,T5,T6,T7>:IComparable
+(T1 item1,T2 item2,T3 item3,T4 item4,T5 item5,T6 item6,T7 item7)
Item1:T1
Item2:T2
Item3:T3
Item4:T4
Item5:T5
Item6:T6
Item7:T7`,
  `class System Tuple<T1,T2,T3,T4,T5,T6,T7,TRest>:IComparable
+(T1 item1,T2 item2,T3 item3,T4 item4,T5 item5,T6 item6,T7 item7,TRest rest)
Item1:T1
Item2:T2
Item3:T3
Item4:T4
Item5:T5
Item6:T6
Item7:T7
Rest:TRest`,
  `struct System UInt16:ValueType,IComparable,IComparable<ushort>,IConvertible,IEquatable<ushort>,IFormattable
CompareTo(object value)int
CompareTo(ushort value)int
Equals(ushort obj)bool
GetTypeCode()TypeCode
!MaxValue:ushort
!MinValue:ushort
!Parse(string s)ushort
!Parse(string s,IFormatProvider provider)ushort
!Parse(string s,NumberStyles style)ushort
!Parse(string s,NumberStyles style,IFormatProvider provider)ushort
ToString(IFormatProvider provider)string
ToString(string format)string
ToString(string format,IFormatProvider provider)string
!TryParse(string s,NumberStyles style,IFormatProvider provider,out ushort result)bool
!TryParse(string s,out ushort result)bool`,
  `struct System UInt32:ValueType,IComparable,IComparable<uint>,IConvertible,IEquatable<uint>,IFormattable
CompareTo(object value)int
CompareTo(uint value)int
Equals(uint obj)bool
GetTypeCode()TypeCode
!MaxValue:uint
!MinValue:uint
!Parse(string s)uint
!Parse(string s,IFormatProvider provider)uint
!Parse(string s,NumberStyles style)uint
!Parse(string s,NumberStyles style,IFormatProvider provider)uint
ToString(IFormatProvider provider)string
ToString(string format)string
ToString(string format,IFormatProvider provider)string
!TryParse(string s,NumberStyles style,IFormatProvider provider,out uint result)bool
!TryParse(string s,out uint result)bool`,
  `struct System UInt64:ValueType,IComparable,IComparable<ulong>,IConvertible,IEquatable<ulong>,IFormattable
CompareTo(object value)int
CompareTo(ulong value)int
Equals(ulong obj)bool
GetTypeCode()TypeCode
!MaxValue:ulong
!MinValue:ulong
!Parse(string s)ulong
!Parse(string s,IFormatProvider provider)ulong
!Parse(string s,NumberStyles style)ulong
!Parse(string s,NumberStyles style,IFormatProvider provider)ulong
ToString(IFormatProvider provider)string
ToString(string format)string
ToString(string format,IFormatProvider provider)string
!TryParse(string s,NumberStyles style,IFormatProvider provider,out ulong result)bool
!TryParse(string s,out ulong result)bool`,
  `class System Uri
+(Uri baseUri,Uri relativeUri)
+(Uri baseUri,string relativeUri)
+(Uri baseUri,string relativeUri,bool dontEscape)
+(string uriString)
+(string uriString,UriKind uriKind)
+(string uriString,bool dontEscape)
AbsolutePath:string
AbsoluteUri:string
Authority:string
!CheckHostName(string name)UriHostNameType
!CheckSchemeName(string schemeName)bool
!Compare(Uri uri1,Uri uri2,UriComponents partsToCompare,UriFormat compareFormat,StringComparison comparisonType)int
DnsSafeHost:string
!EscapeDataString(string stringToEscape)string
!EscapeUriString(string stringToEscape)string
Fragment:string
!FromHex(char digit)int
GetComponents(UriComponents components,UriFormat format)string
GetLeftPart(UriPartial part)string
!HexEscape(char character)string
!HexUnescape(string pattern,ref int index)char
Host:string
HostNameType:UriHostNameType
IdnHost:string
IsAbsoluteUri:bool
IsBaseOf(Uri uri)bool
IsDefaultPort:bool
IsFile:bool
!IsHexDigit(char character)bool
!IsHexEncoding(string pattern,int index)bool
IsLoopback:bool
IsUnc:bool
IsWellFormedOriginalString()bool
!IsWellFormedUriString(string uriString,UriKind uriKind)bool
LocalPath:string
MakeRelative(Uri toUri)string
MakeRelativeUri(Uri uri)Uri
OriginalString:string
PathAndQuery:string
Port:int
Query:string
Scheme:string
!SchemeDelimiter:string
Segments:string[]
!TryCreate(Uri baseUri,Uri relativeUri,out Uri result)bool
!TryCreate(Uri baseUri,string relativeUri,out Uri result)bool
!TryCreate(string uriString,UriKind uriKind,out Uri result)bool
!UnescapeDataString(string stringToUnescape)string
!UriSchemeFile:string
!UriSchemeFtp:string
!UriSchemeGopher:string
!UriSchemeHttp:string
!UriSchemeHttps:string
!UriSchemeMailto:string
!UriSchemeNetPipe:string
!UriSchemeNetTcp:string
!UriSchemeNews:string
!UriSchemeNntp:string
UserEscaped:bool
UserInfo:string
!op_Equality(Uri uri1,Uri uri2)bool
!op_Inequality(Uri uri1,Uri uri2)bool`,
  `enum System UriPartial
#Scheme,Authority,Path,Query`,
  `enum System UriKind
#RelativeOrAbsolute,Absolute,Relative`,
  `enum System UriFormat
#UriEscaped,Unescaped,SafeUnescaped`,
  `enum System UriComponents
#Scheme,UserInfo,Host,Port,SchemeAndServer,Path,Query,PathAndQuery,HttpRequestUrl,Fragment,AbsoluteUri,StrongPort,HostAndPort,StrongAuthority,NormalizedHost,KeepDelimiter,SerializationInfoString`,
  `class System UriBuilder
+()
+(Uri uri)
+(string scheme,string host,int port,string path,string extraValue)
+(string scheme,string host,int port,string pathValue)
+(string scheme,string host,int portNumber)
+(string schemeName,string hostName)
+(string uri)
Fragment~string
Host~string
Password~string
Path~string
Port~int
Query~string
Scheme~string
Uri:Uri
UserName~string`,
  `class System SystemException:Exception
+()
+(string message)
+(string message,Exception innerException)`,
  `class System ArgumentException:SystemException
+()
+(string message)
+(string message,Exception innerException)
+(string message,string paramName)
+(string message,string paramName,Exception innerException)
ParamName:string`,
  `class System ArgumentNullException:ArgumentException
+()
+(string message,Exception innerException)
+(string paramName)
+(string paramName,string message)`,
  `class System ArgumentOutOfRangeException:ArgumentException
+()
+(string message,Exception innerException)
+(string paramName)
+(string paramName,object actualValue,string message)
+(string paramName,string message)
ActualValue:object`,
  `class System ArithmeticException:SystemException
+()
+(string message)
+(string message,Exception innerException)`,
  `class System DivideByZeroException:ArithmeticException
+()
+(string message)
+(string message,Exception innerException)`,
  `class System FormatException:SystemException
+()
+(string message)
+(string message,Exception innerException)`,
  `sealed System IndexOutOfRangeException:SystemException
+()
+(string message)
+(string message,Exception innerException)`,
  `class System InvalidCastException:SystemException
+()
+(string message)
+(string message,Exception innerException)
+(string message,int errorCode)`,
  `class System InvalidOperationException:SystemException
+()
+(string message)
+(string message,Exception innerException)`,
  `class System NotSupportedException:SystemException
+()
+(string message)
+(string message,Exception innerException)`,
  `class System NotImplementedException:SystemException
+()
+(string message)
+(string message,Exception inner)`,
  `class System NullReferenceException:SystemException
+()
+(string message)
+(string message,Exception innerException)`,
  `class System OverflowException:ArithmeticException
+()
+(string message)
+(string message,Exception innerException)`,
  `class System ApplicationException:Exception
+()
+(string message)
+(string message,Exception innerException)`,
  `class System TimeoutException:SystemException
+()
+(string message)
+(string message,Exception innerException)`,
  `delegate System Func<+TResult>:MulticastDelegate
Invoke()TResult`,
  `delegate System Func<-T,+TResult>:MulticastDelegate
Invoke(T arg)TResult`,
  `delegate System Func<-T1,-T2,+TResult>:MulticastDelegate
Invoke(T1 arg1,T2 arg2)TResult`,
  `delegate System Func<-T1,-T2,-T3,+TResult>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3)TResult`,
  `delegate System Func<-T1,-T2,-T3,-T4,+TResult>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4)TResult`,
  `delegate System Func<-T1,-T2,-T3,-T4,-T5,+TResult>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5)TResult`,
  `delegate System Func<-T1,-T2,-T3,-T4,-T5,-T6,+TResult>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6)TResult`,
  `delegate System Func<-T1,-T2,-T3,-T4,-T5,-T6,-T7,+TResult>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7)TResult`,
  `delegate System Func<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,+TResult>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8)TResult`,
  `delegate System Func<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9,+TResult>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9)TResult`,
  `delegate System Func<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9,-T10,+TResult>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9,T10 arg10)TResult`,
  `delegate System Func<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9,-T10,-T11,+TResult>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9,T10 arg10,T11 arg11)TResult`,
  `delegate System Func<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9,-T10,-T11,-T12,+TResult>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9,T10 arg10,T11 arg11,T12 arg12)TResult`,
  `delegate System Func<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9,-T10,-T11,-T12,-T13,+TResult>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9,T10 arg10,T11 arg11,T12 arg12,T13 arg13)TResult`,
  `delegate System Func<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9,-T10,-T11,-T12,-T13,-T14,+TResult>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9,T10 arg10,T11 arg11,T12 arg12,T13 arg13,T14 arg14)TResult`,
  `delegate System Func<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9,-T10,-T11,-T12,-T13,-T14,-T15,+TResult>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9,T10 arg10,T11 arg11,T12 arg12,T13 arg13,T14 arg14,T15 arg15)TResult`,
  `delegate System Func<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9,-T10,-T11,-T12,-T13,-T14,-T15,-T16,+TResult>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9,T10 arg10,T11 arg11,T12 arg12,T13 arg13,T14 arg14,T15 arg15,T16 arg16)TResult`,
  `delegate System Action:MulticastDelegate
Invoke()void`,
  `delegate System Action<-T>:MulticastDelegate
Invoke(T obj)void`,
  `delegate System Action<-T1,-T2>:MulticastDelegate
Invoke(T1 arg1,T2 arg2)void`,
  `delegate System Action<-T1,-T2,-T3>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3)void`,
  `delegate System Action<-T1,-T2,-T3,-T4>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4)void`,
  `delegate System Action<-T1,-T2,-T3,-T4,-T5>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5)void`,
  `delegate System Action<-T1,-T2,-T3,-T4,-T5,-T6>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6)void`,
  `delegate System Action<-T1,-T2,-T3,-T4,-T5,-T6,-T7>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7)void`,
  `delegate System Action<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8)void`,
  `delegate System Action<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9)void`,
  `delegate System Action<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9,-T10>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9,T10 arg10)void`,
  `delegate System Action<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9,-T10,-T11>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9,T10 arg10,T11 arg11)void`,
  `delegate System Action<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9,-T10,-T11,-T12>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9,T10 arg10,T11 arg11,T12 arg12)void`,
  `delegate System Action<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9,-T10,-T11,-T12,-T13>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9,T10 arg10,T11 arg11,T12 arg12,T13 arg13)void`,
  `delegate System Action<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9,-T10,-T11,-T12,-T13,-T14>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9,T10 arg10,T11 arg11,T12 arg12,T13 arg13,T14 arg14)void`,
  `delegate System Action<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9,-T10,-T11,-T12,-T13,-T14,-T15>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9,T10 arg10,T11 arg11,T12 arg12,T13 arg13,T14 arg14,T15 arg15)void`,
  `delegate System Action<-T1,-T2,-T3,-T4,-T5,-T6,-T7,-T8,-T9,-T10,-T11,-T12,-T13,-T14,-T15,-T16>:MulticastDelegate
Invoke(T1 arg1,T2 arg2,T3 arg3,T4 arg4,T5 arg5,T6 arg6,T7 arg7,T8 arg8,T9 arg9,T10 arg10,T11 arg11,T12 arg12,T13 arg13,T14 arg14,T15 arg15,T16 arg16)void`,
  `delegate System Predicate<-T>:MulticastDelegate
Invoke(T obj)bool`,
  `delegate System Comparison<-T>:MulticastDelegate
Invoke(T x,T y)int`,
  `delegate System Converter<-TInput,+TOutput>:MulticastDelegate
Invoke(TInput input)TOutput`,
  `abstract System Delegate:ICloneable
Clone()object
!Combine(Delegate a,Delegate b)Delegate
!Combine(params Delegate[] delegates)Delegate
!CreateDelegate(Type type,MethodInfo method)Delegate
!CreateDelegate(Type type,MethodInfo method,bool throwOnBindFailure)Delegate
!CreateDelegate(Type type,Type target,string method)Delegate
!CreateDelegate(Type type,Type target,string method,bool ignoreCase)Delegate
!CreateDelegate(Type type,Type target,string method,bool ignoreCase,bool throwOnBindFailure)Delegate
!CreateDelegate(Type type,object firstArgument,MethodInfo method)Delegate
!CreateDelegate(Type type,object firstArgument,MethodInfo method,bool throwOnBindFailure)Delegate
!CreateDelegate(Type type,object target,string method)Delegate
!CreateDelegate(Type type,object target,string method,bool ignoreCase)Delegate
!CreateDelegate(Type type,object target,string method,bool ignoreCase,bool throwOnBindFailure)Delegate
DynamicInvoke(params object[] args)object
GetInvocationList()Delegate[]
GetObjectData(SerializationInfo info,StreamingContext context)void
Method:MethodInfo
!Remove(Delegate source,Delegate value)Delegate
!RemoveAll(Delegate source,Delegate value)Delegate
Target:object
!op_Equality(Delegate d1,Delegate d2)bool
!op_Inequality(Delegate d1,Delegate d2)bool`,
  `abstract System MulticastDelegate:Delegate
!op_Equality(MulticastDelegate d1,MulticastDelegate d2)bool
!op_Inequality(MulticastDelegate d1,MulticastDelegate d2)bool`,
  `interface System IComparable
CompareTo(object obj)int`,
  `interface System IComparable<-T>
CompareTo(T other)int`,
  `interface System IEquatable<T>
Equals(T other)bool`,
  `interface System IFormattable
ToString(string format,IFormatProvider formatProvider)string`,
  `interface System IConvertible
GetTypeCode()TypeCode
ToBoolean(IFormatProvider provider)bool
ToByte(IFormatProvider provider)byte
ToChar(IFormatProvider provider)char
ToDateTime(IFormatProvider provider)DateTime
ToDecimal(IFormatProvider provider)decimal
ToDouble(IFormatProvider provider)double
ToInt16(IFormatProvider provider)short
ToInt32(IFormatProvider provider)int
ToInt64(IFormatProvider provider)long
ToSByte(IFormatProvider provider)sbyte
ToSingle(IFormatProvider provider)float
ToString(IFormatProvider provider)string
ToType(Type conversionType,IFormatProvider provider)object
ToUInt16(IFormatProvider provider)ushort
ToUInt32(IFormatProvider provider)uint
ToUInt64(IFormatProvider provider)ulong`,
  `interface System IDisposable
Dispose()void`,
  `interface System ICloneable
Clone()object`,
  `enum System TypeCode
#Empty,Object,DBNull,Boolean,Char,SByte,Byte,Int16,UInt16,Int32,UInt32,Int64,UInt64,Single,Double,Decimal,DateTime,String`,
  `enum System Base64FormattingOptions
#None,InsertLineBreaks`,
  `static System Buffer
!BlockCopy(Array src,int srcOffset,Array dst,int dstOffset,int count)void
!ByteLength(Array array)int
!GetByte(Array array,int index)byte
!SetByte(Array array,int index,byte value)void`,
  `interface System.Collections IEnumerable
GetEnumerator()IEnumerator`,
  `interface System.Collections IEnumerator
Current:object
MoveNext()bool
Reset()void`,
  `interface System.Collections ICollection:IEnumerable
CopyTo(Array array,int index)void
Count:int
IsSynchronized:bool
SyncRoot:object`,
  `interface System.Collections IList:IEnumerable,ICollection
Add(object value)int
Clear()void
Contains(object value)bool
IndexOf(object value)int
Insert(int index,object value)void
IsFixedSize:bool
IsReadOnly:bool
Remove(object value)void
RemoveAt(int index)void
[int index]~object`,
  `interface System.Collections IDictionary:IEnumerable,ICollection
Add(object key,object value)void
Clear()void
Contains(object key)bool
GetEnumerator()IDictionaryEnumerator
IsFixedSize:bool
IsReadOnly:bool
Keys:ICollection
Remove(object key)void
Values:ICollection
[object key]~object`,
  `interface System.Collections IComparer
Compare(object x,object y)int`,
  `interface System.Collections IEqualityComparer
Equals(object x,object y)bool
GetHashCode(object obj)int`,
  `class System.Collections.Generic Dictionary<TKey,TValue>:IReadOnlyDictionary<TKey,TValue>,IDictionary,IEnumerable,IDictionary<TKey,TValue>,IEnumerable<KeyValuePair<TKey,TValue>>,ICollection,IReadOnlyCollection<KeyValuePair<TKey,TValue>>,ICollection<KeyValuePair<TKey,TValue>>
+()
+(IDictionary<TKey,TValue> dictionary)
+(IDictionary<TKey,TValue> dictionary,IEqualityComparer<TKey> comparer)
+(IEnumerable<KeyValuePair<TKey,TValue>> collection)
+(IEnumerable<KeyValuePair<TKey,TValue>> collection,IEqualityComparer<TKey> comparer)
+(IEqualityComparer<TKey> comparer)
+(int capacity)
+(int capacity,IEqualityComparer<TKey> comparer)
Add(TKey key,TValue value)void
Clear()void
Comparer:IEqualityComparer<TKey>
ContainsKey(TKey key)bool
ContainsValue(TValue value)bool
Count:int
EnsureCapacity(int capacity)int
GetEnumerator()?
GetObjectData(SerializationInfo info,StreamingContext context)void
Keys:ICollection<TKey>
OnDeserialization(object sender)void
Remove(TKey key)bool
Remove(TKey key,out TValue value)bool
TrimExcess()void
TrimExcess(int capacity)void
TryAdd(TKey key,TValue value)bool
TryGetValue(TKey key,out TValue value)bool
Values:ICollection<TValue>
[TKey key]~TValue`,
  `class System.Collections.Generic HashSet<T>:ISet<T>,IEnumerable,IEnumerable<T>,IReadOnlyCollection<T>,ICollection<T>
+()
+(IEnumerable<T> collection)
+(IEnumerable<T> collection,IEqualityComparer<T> comparer)
+(IEqualityComparer<T> comparer)
+(int capacity)
+(int capacity,IEqualityComparer<T> comparer)
Add(T item)bool
Clear()void
Comparer:IEqualityComparer<T>
Contains(T item)bool
CopyTo(T[] array)void
CopyTo(T[] array,int arrayIndex)void
CopyTo(T[] array,int arrayIndex,int count)void
Count:int
!CreateSetComparer()IEqualityComparer<HashSet<T>>
EnsureCapacity(int capacity)int
ExceptWith(IEnumerable<T> other)void
GetEnumerator()?
GetObjectData(SerializationInfo info,StreamingContext context)void
IntersectWith(IEnumerable<T> other)void
IsProperSubsetOf(IEnumerable<T> other)bool
IsProperSupersetOf(IEnumerable<T> other)bool
IsSubsetOf(IEnumerable<T> other)bool
IsSupersetOf(IEnumerable<T> other)bool
OnDeserialization(object sender)void
Overlaps(IEnumerable<T> other)bool
Remove(T item)bool
RemoveWhere(Predicate<T> match)int
SetEquals(IEnumerable<T> other)bool
SymmetricExceptWith(IEnumerable<T> other)void
TrimExcess()void
TryGetValue(T equalValue,out T actualValue)bool
UnionWith(IEnumerable<T> other)void`,
  `class System.Collections.Generic SortedDictionary<TKey,TValue>:IReadOnlyDictionary<TKey,TValue>,IDictionary,IEnumerable,IDictionary<TKey,TValue>,IEnumerable<KeyValuePair<TKey,TValue>>,ICollection,IReadOnlyCollection<KeyValuePair<TKey,TValue>>,ICollection<KeyValuePair<TKey,TValue>>
+()
+(IComparer<TKey> comparer)
+(IDictionary<TKey,TValue> dictionary)
+(IDictionary<TKey,TValue> dictionary,IComparer<TKey> comparer)
Add(TKey key,TValue value)void
Clear()void
Comparer:IComparer<TKey>
ContainsKey(TKey key)bool
ContainsValue(TValue value)bool
CopyTo(KeyValuePair<TKey,TValue>[] array,int index)void
Count:int
GetEnumerator()?
Keys:ICollection<TKey>
Remove(TKey key)bool
TryGetValue(TKey key,out TValue value)bool
Values:ICollection<TValue>
[TKey key]~TValue`,
  `class System.Collections.Generic SortedList<TKey,TValue>:IReadOnlyDictionary<TKey,TValue>,IDictionary,IEnumerable,IDictionary<TKey,TValue>,IEnumerable<KeyValuePair<TKey,TValue>>,ICollection,IReadOnlyCollection<KeyValuePair<TKey,TValue>>,ICollection<KeyValuePair<TKey,TValue>>
+()
+(IComparer<TKey> comparer)
+(IDictionary<TKey,TValue> dictionary)
+(IDictionary<TKey,TValue> dictionary,IComparer<TKey> comparer)
+(int capacity)
+(int capacity,IComparer<TKey> comparer)
Add(TKey key,TValue value)void
Capacity~int
Clear()void
Comparer:IComparer<TKey>
ContainsKey(TKey key)bool
ContainsValue(TValue value)bool
Count:int
GetEnumerator()IEnumerator<KeyValuePair<TKey,TValue>>
IndexOfKey(TKey key)int
IndexOfValue(TValue value)int
Keys:IList<TKey>
Remove(TKey key)bool
RemoveAt(int index)void
TrimExcess()void
TryGetValue(TKey key,out TValue value)bool
Values:IList<TValue>
[TKey key]~TValue`,
  `class System.Collections.Generic SortedSet<T>:ISet<T>,IEnumerable,IEnumerable<T>,ICollection,IReadOnlyCollection<T>,ICollection<T>
+()
+(IComparer<T> comparer)
+(IEnumerable<T> collection)
+(IEnumerable<T> collection,IComparer<T> comparer)
Add(T item)bool
Clear()void
Comparer:IComparer<T>
Contains(T item)bool
CopyTo(T[] array)void
CopyTo(T[] array,int index)void
CopyTo(T[] array,int index,int count)void
Count:int
!CreateSetComparer()IEqualityComparer<SortedSet<T>>
!CreateSetComparer(IEqualityComparer<T> memberEqualityComparer)IEqualityComparer<SortedSet<T>>
ExceptWith(IEnumerable<T> other)void
GetEnumerator()?
GetViewBetween(T lowerValue,T upperValue)SortedSet<T>
IntersectWith(IEnumerable<T> other)void
IsProperSubsetOf(IEnumerable<T> other)bool
IsProperSupersetOf(IEnumerable<T> other)bool
IsSubsetOf(IEnumerable<T> other)bool
IsSupersetOf(IEnumerable<T> other)bool
Max:T
Min:T
Overlaps(IEnumerable<T> other)bool
Remove(T item)bool
RemoveWhere(Predicate<T> match)int
Reverse()IEnumerable<T>
SetEquals(IEnumerable<T> other)bool
SymmetricExceptWith(IEnumerable<T> other)void
TryGetValue(T equalValue,out T actualValue)bool
UnionWith(IEnumerable<T> other)void`,
  `class System.Collections.Generic LinkedList<T>:IEnumerable,IEnumerable<T>,ICollection,IReadOnlyCollection<T>,ICollection<T>
+()
+(IEnumerable<T> collection)
AddAfter(LinkedListNode<T> node,LinkedListNode<T> newNode)void
AddAfter(LinkedListNode<T> node,T value)LinkedListNode<T>
AddBefore(LinkedListNode<T> node,LinkedListNode<T> newNode)void
AddBefore(LinkedListNode<T> node,T value)LinkedListNode<T>
AddFirst(LinkedListNode<T> node)void
AddFirst(T value)LinkedListNode<T>
AddLast(LinkedListNode<T> node)void
AddLast(T value)LinkedListNode<T>
Clear()void
Contains(T value)bool
CopyTo(T[] array,int index)void
Count:int
Find(T value)LinkedListNode<T>
FindLast(T value)LinkedListNode<T>
First:LinkedListNode<T>
GetEnumerator()?
GetObjectData(SerializationInfo info,StreamingContext context)void
Last:LinkedListNode<T>
OnDeserialization(object sender)void
Remove(LinkedListNode<T> node)void
Remove(T value)bool
RemoveFirst()void
RemoveLast()void`,
  `sealed System.Collections.Generic LinkedListNode<T>
+(T value)
List:LinkedList<T>
Next:LinkedListNode<T>
Previous:LinkedListNode<T>
Value~T`,
  `interface System.Collections.Generic ICollection<T>:IEnumerable,IEnumerable<T>
Add(T item)void
Clear()void
Contains(T item)bool
CopyTo(T[] array,int arrayIndex)void
Count:int
IsReadOnly:bool
Remove(T item)bool`,
  `interface System.Collections.Generic IDictionary<TKey,TValue>:IEnumerable,IEnumerable<KeyValuePair<TKey,TValue>>,ICollection<KeyValuePair<TKey,TValue>>
Add(TKey key,TValue value)void
ContainsKey(TKey key)bool
Keys:ICollection<TKey>
Remove(TKey key)bool
TryGetValue(TKey key,out TValue value)bool
Values:ICollection<TValue>
[TKey key]~TValue`,
  `interface System.Collections.Generic IEnumerable<+T>:IEnumerable
GetEnumerator()IEnumerator<T>`,
  `interface System.Collections.Generic IEnumerator<+T>:IEnumerator,IDisposable
Current:T`,
  `interface System.Collections.Generic IList<T>:IEnumerable,IEnumerable<T>,ICollection<T>
IndexOf(T item)int
Insert(int index,T item)void
RemoveAt(int index)void
[int index]~T`,
  `interface System.Collections.Generic IReadOnlyCollection<+T>:IEnumerable,IEnumerable<T>
Count:int`,
  `interface System.Collections.Generic IReadOnlyDictionary<TKey,TValue>:IEnumerable,IEnumerable<KeyValuePair<TKey,TValue>>,IReadOnlyCollection<KeyValuePair<TKey,TValue>>
ContainsKey(TKey key)bool
Keys:IEnumerable<TKey>
TryGetValue(TKey key,out TValue value)bool
Values:IEnumerable<TValue>
[TKey key]:TValue`,
  `interface System.Collections.Generic IReadOnlyList<+T>:IEnumerable,IEnumerable<T>,IReadOnlyCollection<T>
[int index]:T`,
  `interface System.Collections.Generic ISet<T>:IEnumerable,IEnumerable<T>,ICollection<T>
Add(T item)bool
ExceptWith(IEnumerable<T> other)void
IntersectWith(IEnumerable<T> other)void
IsProperSubsetOf(IEnumerable<T> other)bool
IsProperSupersetOf(IEnumerable<T> other)bool
IsSubsetOf(IEnumerable<T> other)bool
IsSupersetOf(IEnumerable<T> other)bool
Overlaps(IEnumerable<T> other)bool
SetEquals(IEnumerable<T> other)bool
SymmetricExceptWith(IEnumerable<T> other)void
UnionWith(IEnumerable<T> other)void`,
  `static System.Collections.Generic KeyValuePair
!Create<TKey,TValue>(TKey key,TValue value)KeyValuePair<TKey,TValue>`,
  `struct System.Collections.Generic KeyValuePair<TKey,TValue>:ValueType
+(TKey key,TValue value)
Deconstruct(out TKey key,out TValue value)void
Key:TKey
Value:TValue`,
  `class System.Collections.Generic KeyNotFoundException:SystemException
+()
+(string message)
+(string message,Exception innerException)`,
  `class System.Collections.Generic List<T>:IReadOnlyList<T>,IEnumerable,IList,IEnumerable<T>,ICollection,IList<T>,IReadOnlyCollection<T>,ICollection<T>
+()
+(IEnumerable<T> collection)
+(int capacity)
Add(T item)void
AddRange(IEnumerable<T> collection)void
AsReadOnly()?
BinarySearch(T item)int
BinarySearch(T item,IComparer<T> comparer)int
BinarySearch(int index,int count,T item,IComparer<T> comparer)int
Capacity~int
Clear()void
Contains(T item)bool
ConvertAll<TOutput>(Converter<T,TOutput> converter)List<TOutput>
CopyTo(T[] array)void
CopyTo(T[] array,int arrayIndex)void
CopyTo(int index,T[] array,int arrayIndex,int count)void
Count:int
Exists(Predicate<T> match)bool
Find(Predicate<T> match)T
FindAll(Predicate<T> match)List<T>
FindIndex(Predicate<T> match)int
FindIndex(int startIndex,Predicate<T> match)int
FindIndex(int startIndex,int count,Predicate<T> match)int
FindLast(Predicate<T> match)T
FindLastIndex(Predicate<T> match)int
FindLastIndex(int startIndex,Predicate<T> match)int
FindLastIndex(int startIndex,int count,Predicate<T> match)int
ForEach(Action<T> action)void
GetEnumerator()?
GetRange(int index,int count)List<T>
IndexOf(T item)int
IndexOf(T item,int index)int
IndexOf(T item,int index,int count)int
Insert(int index,T item)void
InsertRange(int index,IEnumerable<T> collection)void
LastIndexOf(T item)int
LastIndexOf(T item,int index)int
LastIndexOf(T item,int index,int count)int
Remove(T item)bool
RemoveAll(Predicate<T> match)int
RemoveAt(int index)void
RemoveRange(int index,int count)void
Reverse()void
Reverse(int index,int count)void
Sort()void
Sort(Comparison<T> comparison)void
Sort(IComparer<T> comparer)void
Sort(int index,int count,IComparer<T> comparer)void
ToArray()T[]
TrimExcess()void
TrueForAll(Predicate<T> match)bool
[int index]~T`,
  `class System.Collections.Generic Queue<T>:IEnumerable,IEnumerable<T>,ICollection,IReadOnlyCollection<T>
+()
+(IEnumerable<T> collection)
+(int capacity)
Clear()void
Contains(T item)bool
CopyTo(T[] array,int arrayIndex)void
Count:int
Dequeue()T
Enqueue(T item)void
GetEnumerator()?
Peek()T
ToArray()T[]
TrimExcess()void
TryDequeue(out T result)bool
TryPeek(out T result)bool`,
  `class System.Collections.Generic Stack<T>:IEnumerable,IEnumerable<T>,ICollection,IReadOnlyCollection<T>
+()
+(IEnumerable<T> collection)
+(int capacity)
Clear()void
Contains(T item)bool
CopyTo(T[] array,int arrayIndex)void
Count:int
GetEnumerator()?
Peek()T
Pop()T
Push(T item)void
ToArray()T[]
TrimExcess()void
TryPeek(out T result)bool
TryPop(out T result)bool`,
  `interface System.Collections.Generic IComparer<-T>
Compare(T x,T y)int`,
  `interface System.Collections.Generic IEqualityComparer<-T>
Equals(T x,T y)bool
GetHashCode(T obj)int`,
  `abstract System.Collections.Generic Comparer<T>:IComparer<T>,IComparer
Compare(T x,T y)int
!Create(Comparison<T> comparison)Comparer<T>
!Default:Comparer<T>`,
  `abstract System.Collections.Generic EqualityComparer<T>:IEqualityComparer,IEqualityComparer<T>
!Default:EqualityComparer<T>
Equals(T x,T y)bool
GetHashCode(T obj)int`,
  `class System.IO StringReader:TextReader
+(string s)`,
  `class System.IO StringWriter:TextWriter
+()
+(IFormatProvider formatProvider)
+(StringBuilder sb)
+(StringBuilder sb,IFormatProvider formatProvider)
GetStringBuilder()StringBuilder`,
  `abstract System.IO TextReader:MarshalByRefObject,IDisposable
Close()void
Dispose()void
!Null:TextReader
Peek()int
Read()int
Read(char[] buffer,int index,int count)int
ReadAsync(char[] buffer,int index,int count)?
ReadBlock(char[] buffer,int index,int count)int
ReadBlockAsync(char[] buffer,int index,int count)?
ReadLine()string
ReadLineAsync()?
ReadToEnd()string
ReadToEndAsync()?
!Synchronized(TextReader reader)TextReader`,
  `abstract System.IO TextWriter:MarshalByRefObject,IDisposable
Close()void
Dispose()void
DisposeAsync()ValueTask
Encoding:Encoding
Flush()void
FlushAsync()Task
FormatProvider:IFormatProvider
NewLine~string
!Null:TextWriter
!Synchronized(TextWriter writer)TextWriter
Write(bool value)void
Write(char value)void
Write(char[] buffer)void
Write(char[] buffer,int index,int count)void
Write(decimal value)void
Write(double value)void
Write(float value)void
Write(int value)void
Write(long value)void
Write(object value)void
Write(string format,object arg0)void
Write(string format,object arg0,object arg1)void
Write(string format,object arg0,object arg1,object arg2)void
Write(string format,params object[] arg)void
Write(string value)void
Write(uint value)void
Write(ulong value)void
WriteAsync(char value)Task
WriteAsync(char[] buffer)Task
WriteAsync(char[] buffer,int index,int count)Task
WriteAsync(string value)Task
WriteLine()void
WriteLine(bool value)void
WriteLine(char value)void
WriteLine(char[] buffer)void
WriteLine(char[] buffer,int index,int count)void
WriteLine(decimal value)void
WriteLine(double value)void
WriteLine(float value)void
WriteLine(int value)void
WriteLine(long value)void
WriteLine(object value)void
WriteLine(string format,object arg0)void
WriteLine(string format,object arg0,object arg1)void
WriteLine(string format,object arg0,object arg1,object arg2)void
WriteLine(string format,params object[] arg)void
WriteLine(string value)void
WriteLine(uint value)void
WriteLine(ulong value)void
WriteLineAsync()Task
WriteLineAsync(char value)Task
WriteLineAsync(char[] buffer)Task
WriteLineAsync(char[] buffer,int index,int count)Task
WriteLineAsync(string value)Task`,
  `static System.Linq Enumerable
*Aggregate<TSource,TAccumulate,TResult>(IEnumerable<TSource> source,TAccumulate seed,Func<TAccumulate,TSource,TAccumulate> func,Func<TAccumulate,TResult> resultSelector)TResult
*Aggregate<TSource,TAccumulate>(IEnumerable<TSource> source,TAccumulate seed,Func<TAccumulate,TSource,TAccumulate> func)TAccumulate
*Aggregate<TSource>(IEnumerable<TSource> source,Func<TSource,TSource,TSource> func)TSource
*All<TSource>(IEnumerable<TSource> source,Func<TSource,bool> predicate)bool
*Any<TSource>(IEnumerable<TSource> source)bool
*Any<TSource>(IEnumerable<TSource> source,Func<TSource,bool> predicate)bool
*Append<TSource>(IEnumerable<TSource> source,TSource element)IEnumerable<TSource>
*AsEnumerable<TSource>(IEnumerable<TSource> source)IEnumerable<TSource>
*Average(IEnumerable<decimal> source)decimal
*Average(IEnumerable<decimal?> source)decimal?
*Average(IEnumerable<double> source)double
*Average(IEnumerable<double?> source)double?
*Average(IEnumerable<float> source)float
*Average(IEnumerable<float?> source)float?
*Average(IEnumerable<int> source)double
*Average(IEnumerable<int?> source)double?
*Average(IEnumerable<long> source)double
*Average(IEnumerable<long?> source)double?
*Average<TSource>(IEnumerable<TSource> source,Func<TSource,decimal> selector)decimal
*Average<TSource>(IEnumerable<TSource> source,Func<TSource,decimal?> selector)decimal?
*Average<TSource>(IEnumerable<TSource> source,Func<TSource,double> selector)double
*Average<TSource>(IEnumerable<TSource> source,Func<TSource,double?> selector)double?
*Average<TSource>(IEnumerable<TSource> source,Func<TSource,float> selector)float
*Average<TSource>(IEnumerable<TSource> source,Func<TSource,float?> selector)float?
*Average<TSource>(IEnumerable<TSource> source,Func<TSource,int> selector)double
*Average<TSource>(IEnumerable<TSource> source,Func<TSource,int?> selector)double?
*Average<TSource>(IEnumerable<TSource> source,Func<TSource,long> selector)double
*Average<TSource>(IEnumerable<TSource> source,Func<TSource,long?> selector)double?
*Cast<TResult>(IEnumerable source)IEnumerable<TResult>
*Concat<TSource>(IEnumerable<TSource> first,IEnumerable<TSource> second)IEnumerable<TSource>
*Contains<TSource>(IEnumerable<TSource> source,TSource value)bool
*Contains<TSource>(IEnumerable<TSource> source,TSource value,IEqualityComparer<TSource> comparer)bool
*Count<TSource>(IEnumerable<TSource> source)int
*Count<TSource>(IEnumerable<TSource> source,Func<TSource,bool> predicate)int
*DefaultIfEmpty<TSource>(IEnumerable<TSource> source)IEnumerable<TSource>
*DefaultIfEmpty<TSource>(IEnumerable<TSource> source,TSource defaultValue)IEnumerable<TSource>
*Distinct<TSource>(IEnumerable<TSource> source)IEnumerable<TSource>
*Distinct<TSource>(IEnumerable<TSource> source,IEqualityComparer<TSource> comparer)IEnumerable<TSource>
*ElementAt<TSource>(IEnumerable<TSource> source,int index)TSource
*ElementAtOrDefault<TSource>(IEnumerable<TSource> source,int index)TSource
!Empty<TResult>()IEnumerable<TResult>
*Except<TSource>(IEnumerable<TSource> first,IEnumerable<TSource> second)IEnumerable<TSource>
*Except<TSource>(IEnumerable<TSource> first,IEnumerable<TSource> second,IEqualityComparer<TSource> comparer)IEnumerable<TSource>
*First<TSource>(IEnumerable<TSource> source)TSource
*First<TSource>(IEnumerable<TSource> source,Func<TSource,bool> predicate)TSource
*FirstOrDefault<TSource>(IEnumerable<TSource> source)TSource
*FirstOrDefault<TSource>(IEnumerable<TSource> source,Func<TSource,bool> predicate)TSource
*GroupBy<TSource,TKey,TElement,TResult>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector,Func<TSource,TElement> elementSelector,Func<TKey,IEnumerable<TElement>,TResult> resultSelector)IEnumerable<TResult>
*GroupBy<TSource,TKey,TElement,TResult>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector,Func<TSource,TElement> elementSelector,Func<TKey,IEnumerable<TElement>,TResult> resultSelector,IEqualityComparer<TKey> comparer)IEnumerable<TResult>
*GroupBy<TSource,TKey,TElement>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector,Func<TSource,TElement> elementSelector)IEnumerable<IGrouping<TKey,TElement>>
*GroupBy<TSource,TKey,TElement>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector,Func<TSource,TElement> elementSelector,IEqualityComparer<TKey> comparer)IEnumerable<IGrouping<TKey,TElement>>
*GroupBy<TSource,TKey,TResult>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector,Func<TKey,IEnumerable<TSource>,TResult> resultSelector)IEnumerable<TResult>
*GroupBy<TSource,TKey,TResult>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector,Func<TKey,IEnumerable<TSource>,TResult> resultSelector,IEqualityComparer<TKey> comparer)IEnumerable<TResult>
*GroupBy<TSource,TKey>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector)IEnumerable<IGrouping<TKey,TSource>>
*GroupBy<TSource,TKey>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector,IEqualityComparer<TKey> comparer)IEnumerable<IGrouping<TKey,TSource>>
*GroupJoin<TOuter,TInner,TKey,TResult>(IEnumerable<TOuter> outer,IEnumerable<TInner> inner,Func<TOuter,TKey> outerKeySelector,Func<TInner,TKey> innerKeySelector,Func<TOuter,IEnumerable<TInner>,TResult> resultSelector)IEnumerable<TResult>
*GroupJoin<TOuter,TInner,TKey,TResult>(IEnumerable<TOuter> outer,IEnumerable<TInner> inner,Func<TOuter,TKey> outerKeySelector,Func<TInner,TKey> innerKeySelector,Func<TOuter,IEnumerable<TInner>,TResult> resultSelector,IEqualityComparer<TKey> comparer)IEnumerable<TResult>
*Intersect<TSource>(IEnumerable<TSource> first,IEnumerable<TSource> second)IEnumerable<TSource>
*Intersect<TSource>(IEnumerable<TSource> first,IEnumerable<TSource> second,IEqualityComparer<TSource> comparer)IEnumerable<TSource>
*Join<TOuter,TInner,TKey,TResult>(IEnumerable<TOuter> outer,IEnumerable<TInner> inner,Func<TOuter,TKey> outerKeySelector,Func<TInner,TKey> innerKeySelector,Func<TOuter,TInner,TResult> resultSelector)IEnumerable<TResult>
*Join<TOuter,TInner,TKey,TResult>(IEnumerable<TOuter> outer,IEnumerable<TInner> inner,Func<TOuter,TKey> outerKeySelector,Func<TInner,TKey> innerKeySelector,Func<TOuter,TInner,TResult> resultSelector,IEqualityComparer<TKey> comparer)IEnumerable<TResult>
*Last<TSource>(IEnumerable<TSource> source)TSource
*Last<TSource>(IEnumerable<TSource> source,Func<TSource,bool> predicate)TSource
*LastOrDefault<TSource>(IEnumerable<TSource> source)TSource
*LastOrDefault<TSource>(IEnumerable<TSource> source,Func<TSource,bool> predicate)TSource
*LongCount<TSource>(IEnumerable<TSource> source)long
*LongCount<TSource>(IEnumerable<TSource> source,Func<TSource,bool> predicate)long
*Max(IEnumerable<decimal> source)decimal
*Max(IEnumerable<decimal?> source)decimal?
*Max(IEnumerable<double> source)double
*Max(IEnumerable<double?> source)double?
*Max(IEnumerable<float> source)float
*Max(IEnumerable<float?> source)float?
*Max(IEnumerable<int> source)int
*Max(IEnumerable<int?> source)int?
*Max(IEnumerable<long> source)long
*Max(IEnumerable<long?> source)long?
*Max<TSource,TResult>(IEnumerable<TSource> source,Func<TSource,TResult> selector)TResult
*Max<TSource>(IEnumerable<TSource> source)TSource
*Max<TSource>(IEnumerable<TSource> source,Func<TSource,decimal> selector)decimal
*Max<TSource>(IEnumerable<TSource> source,Func<TSource,decimal?> selector)decimal?
*Max<TSource>(IEnumerable<TSource> source,Func<TSource,double> selector)double
*Max<TSource>(IEnumerable<TSource> source,Func<TSource,double?> selector)double?
*Max<TSource>(IEnumerable<TSource> source,Func<TSource,float> selector)float
*Max<TSource>(IEnumerable<TSource> source,Func<TSource,float?> selector)float?
*Max<TSource>(IEnumerable<TSource> source,Func<TSource,int> selector)int
*Max<TSource>(IEnumerable<TSource> source,Func<TSource,int?> selector)int?
*Max<TSource>(IEnumerable<TSource> source,Func<TSource,long> selector)long
*Max<TSource>(IEnumerable<TSource> source,Func<TSource,long?> selector)long?
*Min(IEnumerable<decimal> source)decimal
*Min(IEnumerable<decimal?> source)decimal?
*Min(IEnumerable<double> source)double
*Min(IEnumerable<double?> source)double?
*Min(IEnumerable<float> source)float
*Min(IEnumerable<float?> source)float?
*Min(IEnumerable<int> source)int
*Min(IEnumerable<int?> source)int?
*Min(IEnumerable<long> source)long
*Min(IEnumerable<long?> source)long?
*Min<TSource,TResult>(IEnumerable<TSource> source,Func<TSource,TResult> selector)TResult
*Min<TSource>(IEnumerable<TSource> source)TSource
*Min<TSource>(IEnumerable<TSource> source,Func<TSource,decimal> selector)decimal
*Min<TSource>(IEnumerable<TSource> source,Func<TSource,decimal?> selector)decimal?
*Min<TSource>(IEnumerable<TSource> source,Func<TSource,double> selector)double
*Min<TSource>(IEnumerable<TSource> source,Func<TSource,double?> selector)double?
*Min<TSource>(IEnumerable<TSource> source,Func<TSource,float> selector)float
*Min<TSource>(IEnumerable<TSource> source,Func<TSource,float?> selector)float?
*Min<TSource>(IEnumerable<TSource> source,Func<TSource,int> selector)int
*Min<TSource>(IEnumerable<TSource> source,Func<TSource,int?> selector)int?
*Min<TSource>(IEnumerable<TSource> source,Func<TSource,long> selector)long
*Min<TSource>(IEnumerable<TSource> source,Func<TSource,long?> selector)long?
*OfType<TResult>(IEnumerable source)IEnumerable<TResult>
*OrderBy<TSource,TKey>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector)IOrderedEnumerable<TSource>
*OrderBy<TSource,TKey>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector,IComparer<TKey> comparer)IOrderedEnumerable<TSource>
*OrderByDescending<TSource,TKey>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector)IOrderedEnumerable<TSource>
*OrderByDescending<TSource,TKey>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector,IComparer<TKey> comparer)IOrderedEnumerable<TSource>
*Prepend<TSource>(IEnumerable<TSource> source,TSource element)IEnumerable<TSource>
!Range(int start,int count)IEnumerable<int>
!Repeat<TResult>(TResult element,int count)IEnumerable<TResult>
*Reverse<TSource>(IEnumerable<TSource> source)IEnumerable<TSource>
*Select<TSource,TResult>(IEnumerable<TSource> source,Func<TSource,TResult> selector)IEnumerable<TResult>
*Select<TSource,TResult>(IEnumerable<TSource> source,Func<TSource,int,TResult> selector)IEnumerable<TResult>
*SelectMany<TSource,TCollection,TResult>(IEnumerable<TSource> source,Func<TSource,IEnumerable<TCollection>> collectionSelector,Func<TSource,TCollection,TResult> resultSelector)IEnumerable<TResult>
*SelectMany<TSource,TCollection,TResult>(IEnumerable<TSource> source,Func<TSource,int,IEnumerable<TCollection>> collectionSelector,Func<TSource,TCollection,TResult> resultSelector)IEnumerable<TResult>
*SelectMany<TSource,TResult>(IEnumerable<TSource> source,Func<TSource,IEnumerable<TResult>> selector)IEnumerable<TResult>
*SelectMany<TSource,TResult>(IEnumerable<TSource> source,Func<TSource,int,IEnumerable<TResult>> selector)IEnumerable<TResult>
*SequenceEqual<TSource>(IEnumerable<TSource> first,IEnumerable<TSource> second)bool
*SequenceEqual<TSource>(IEnumerable<TSource> first,IEnumerable<TSource> second,IEqualityComparer<TSource> comparer)bool
*Single<TSource>(IEnumerable<TSource> source)TSource
*Single<TSource>(IEnumerable<TSource> source,Func<TSource,bool> predicate)TSource
*SingleOrDefault<TSource>(IEnumerable<TSource> source)TSource
*SingleOrDefault<TSource>(IEnumerable<TSource> source,Func<TSource,bool> predicate)TSource
*Skip<TSource>(IEnumerable<TSource> source,int count)IEnumerable<TSource>
*SkipLast<TSource>(IEnumerable<TSource> source,int count)IEnumerable<TSource>
*SkipWhile<TSource>(IEnumerable<TSource> source,Func<TSource,bool> predicate)IEnumerable<TSource>
*SkipWhile<TSource>(IEnumerable<TSource> source,Func<TSource,int,bool> predicate)IEnumerable<TSource>
*Sum(IEnumerable<decimal> source)decimal
*Sum(IEnumerable<decimal?> source)decimal?
*Sum(IEnumerable<double> source)double
*Sum(IEnumerable<double?> source)double?
*Sum(IEnumerable<float> source)float
*Sum(IEnumerable<float?> source)float?
*Sum(IEnumerable<int> source)int
*Sum(IEnumerable<int?> source)int?
*Sum(IEnumerable<long> source)long
*Sum(IEnumerable<long?> source)long?
*Sum<TSource>(IEnumerable<TSource> source,Func<TSource,decimal> selector)decimal
*Sum<TSource>(IEnumerable<TSource> source,Func<TSource,decimal?> selector)decimal?
*Sum<TSource>(IEnumerable<TSource> source,Func<TSource,double> selector)double
*Sum<TSource>(IEnumerable<TSource> source,Func<TSource,double?> selector)double?
*Sum<TSource>(IEnumerable<TSource> source,Func<TSource,float> selector)float
*Sum<TSource>(IEnumerable<TSource> source,Func<TSource,float?> selector)float?
*Sum<TSource>(IEnumerable<TSource> source,Func<TSource,int> selector)int
*Sum<TSource>(IEnumerable<TSource> source,Func<TSource,int?> selector)int?
*Sum<TSource>(IEnumerable<TSource> source,Func<TSource,long> selector)long
*Sum<TSource>(IEnumerable<TSource> source,Func<TSource,long?> selector)long?
*Take<TSource>(IEnumerable<TSource> source,int count)IEnumerable<TSource>
*TakeLast<TSource>(IEnumerable<TSource> source,int count)IEnumerable<TSource>
*TakeWhile<TSource>(IEnumerable<TSource> source,Func<TSource,bool> predicate)IEnumerable<TSource>
*TakeWhile<TSource>(IEnumerable<TSource> source,Func<TSource,int,bool> predicate)IEnumerable<TSource>
*ThenBy<TSource,TKey>(IOrderedEnumerable<TSource> source,Func<TSource,TKey> keySelector)IOrderedEnumerable<TSource>
*ThenBy<TSource,TKey>(IOrderedEnumerable<TSource> source,Func<TSource,TKey> keySelector,IComparer<TKey> comparer)IOrderedEnumerable<TSource>
*ThenByDescending<TSource,TKey>(IOrderedEnumerable<TSource> source,Func<TSource,TKey> keySelector)IOrderedEnumerable<TSource>
*ThenByDescending<TSource,TKey>(IOrderedEnumerable<TSource> source,Func<TSource,TKey> keySelector,IComparer<TKey> comparer)IOrderedEnumerable<TSource>
*ToArray<TSource>(IEnumerable<TSource> source)TSource[]
*ToDictionary<TSource,TKey,TElement>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector,Func<TSource,TElement> elementSelector)Dictionary<TKey,TElement>
*ToDictionary<TSource,TKey,TElement>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector,Func<TSource,TElement> elementSelector,IEqualityComparer<TKey> comparer)Dictionary<TKey,TElement>
*ToDictionary<TSource,TKey>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector)Dictionary<TKey,TSource>
*ToDictionary<TSource,TKey>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector,IEqualityComparer<TKey> comparer)Dictionary<TKey,TSource>
*ToHashSet<TSource>(IEnumerable<TSource> source)HashSet<TSource>
*ToHashSet<TSource>(IEnumerable<TSource> source,IEqualityComparer<TSource> comparer)HashSet<TSource>
*ToList<TSource>(IEnumerable<TSource> source)List<TSource>
*ToLookup<TSource,TKey,TElement>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector,Func<TSource,TElement> elementSelector)ILookup<TKey,TElement>
*ToLookup<TSource,TKey,TElement>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector,Func<TSource,TElement> elementSelector,IEqualityComparer<TKey> comparer)ILookup<TKey,TElement>
*ToLookup<TSource,TKey>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector)ILookup<TKey,TSource>
*ToLookup<TSource,TKey>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector,IEqualityComparer<TKey> comparer)ILookup<TKey,TSource>
*Union<TSource>(IEnumerable<TSource> first,IEnumerable<TSource> second)IEnumerable<TSource>
*Union<TSource>(IEnumerable<TSource> first,IEnumerable<TSource> second,IEqualityComparer<TSource> comparer)IEnumerable<TSource>
*Where<TSource>(IEnumerable<TSource> source,Func<TSource,bool> predicate)IEnumerable<TSource>
*Where<TSource>(IEnumerable<TSource> source,Func<TSource,int,bool> predicate)IEnumerable<TSource>
*Zip<TFirst,TSecond,TResult>(IEnumerable<TFirst> first,IEnumerable<TSecond> second,Func<TFirst,TSecond,TResult> resultSelector)IEnumerable<TResult>`,
  `interface System.Linq IGrouping<+TKey,+TElement>:IEnumerable,IEnumerable<TElement>
Key:TKey`,
  `interface System.Linq ILookup<TKey,TElement>:IEnumerable,IEnumerable<IGrouping<TKey,TElement>>
Contains(TKey key)bool
Count:int
[TKey key]:IEnumerable<TElement>`,
  `interface System.Linq IOrderedEnumerable<+TElement>:IEnumerable,IEnumerable<TElement>
CreateOrderedEnumerable<TKey>(Func<TElement,TKey> keySelector,IComparer<TKey> comparer,bool descending)IOrderedEnumerable<TElement>`,
  `class System.Net IPAddress
+(byte[] address)
+(byte[] address,long scopeid)
+(long newAddress)
AddressFamily:AddressFamily
Address~long
!Any:IPAddress
!Broadcast:IPAddress
GetAddressBytes()byte[]
!HostToNetworkOrder(int host)int
!HostToNetworkOrder(long host)long
!HostToNetworkOrder(short host)short
!IPv6Any:IPAddress
!IPv6Loopback:IPAddress
!IPv6None:IPAddress
IsIPv4MappedToIPv6:bool
IsIPv6LinkLocal:bool
IsIPv6Multicast:bool
IsIPv6SiteLocal:bool
IsIPv6Teredo:bool
!IsLoopback(IPAddress address)bool
!Loopback:IPAddress
MapToIPv4()IPAddress
MapToIPv6()IPAddress
!NetworkToHostOrder(int network)int
!NetworkToHostOrder(long network)long
!NetworkToHostOrder(short network)short
!None:IPAddress
!Parse(string ipString)IPAddress
ScopeId~long
!TryParse(string ipString,out IPAddress address)bool`,
  `static System.Net WebUtility
!HtmlDecode(string value)string
!HtmlDecode(string value,TextWriter output)void
!HtmlEncode(string value)string
!HtmlEncode(string value,TextWriter output)void
!UrlDecode(string encodedValue)string
!UrlDecodeToBytes(byte[] encodedValue,int offset,int count)byte[]
!UrlEncode(string value)string
!UrlEncodeToBytes(byte[] value,int offset,int count)byte[]`,
  `class System.Security.Cryptography AsnEncodedData
+(AsnEncodedData asnEncodedData)
+(Oid oid,byte[] rawData)
+(byte[] rawData)
+(string oid,byte[] rawData)
CopyFrom(AsnEncodedData asnEncodedData)void
Format(bool multiLine)string
Oid~Oid
RawData~byte[]`,
  `abstract System.Security.Cryptography AsymmetricAlgorithm:IDisposable
Clear()void
!Create()AsymmetricAlgorithm
!Create(string algName)AsymmetricAlgorithm
Dispose()void
ExportPkcs8PrivateKey()byte[]
ExportSubjectPublicKeyInfo()byte[]
FromXmlString(string xmlString)void
KeyExchangeAlgorithm:string
KeySize~int
LegalKeySizes:KeySizes[]
SignatureAlgorithm:string
ToXmlString(bool includePrivateParameters)string`,
  `enum System.Security.Cryptography CipherMode
#CBC,ECB,OFB,CFB,CTS`,
  `abstract System.Security.Cryptography HashAlgorithm:ICryptoTransform,IDisposable
CanReuseTransform:bool
CanTransformMultipleBlocks:bool
Clear()void
ComputeHash(Stream inputStream)byte[]
ComputeHash(byte[] buffer)byte[]
ComputeHash(byte[] buffer,int offset,int count)byte[]
!Create()HashAlgorithm
!Create(string hashName)HashAlgorithm
Dispose()void
Hash:byte[]
HashSize:int
Initialize()void
InputBlockSize:int
OutputBlockSize:int
TransformBlock(byte[] inputBuffer,int inputOffset,int inputCount,byte[] outputBuffer,int outputOffset)int
TransformFinalBlock(byte[] inputBuffer,int inputOffset,int inputCount)byte[]`,
  `struct System.Security.Cryptography HashAlgorithmName:ValueType,IEquatable<HashAlgorithmName>
+(string name)
Equals(HashAlgorithmName other)bool
!MD5:HashAlgorithmName
Name:string
!SHA1:HashAlgorithmName
!SHA256:HashAlgorithmName
!SHA384:HashAlgorithmName
!SHA512:HashAlgorithmName
!op_Equality(HashAlgorithmName left,HashAlgorithmName right)bool
!op_Inequality(HashAlgorithmName left,HashAlgorithmName right)bool`,
  `abstract System.Security.Cryptography HMAC:KeyedHashAlgorithm
!Create()HMAC
!Create(string algorithmName)HMAC
HashName~string`,
  `class System.Security.Cryptography HMACMD5:HMAC
+()
+(byte[] key)`,
  `class System.Security.Cryptography HMACSHA1:HMAC
+()
+(byte[] key)
+(byte[] key,bool useManagedSha1)`,
  `class System.Security.Cryptography HMACSHA256:HMAC
+()
+(byte[] key)`,
  `class System.Security.Cryptography HMACSHA384:HMAC
+()
+(byte[] key)
ProduceLegacyHmacValues~bool`,
  `class System.Security.Cryptography HMACSHA512:HMAC
+()
+(byte[] key)
ProduceLegacyHmacValues~bool`,
  `abstract System.Security.Cryptography KeyedHashAlgorithm:HashAlgorithm
!Create()KeyedHashAlgorithm
!Create(string algName)KeyedHashAlgorithm
Key~byte[]`,
  `abstract System.Security.Cryptography MD5:HashAlgorithm
!Create()MD5
!Create(string algName)MD5`,
  `sealed System.Security.Cryptography Oid
+()
+(Oid oid)
+(string oid)
+(string value,string friendlyName)
FriendlyName~string
!FromFriendlyName(string friendlyName,OidGroup group)Oid
!FromOidValue(string oidValue,OidGroup group)Oid
Value~string`,
  `enum System.Security.Cryptography PaddingMode
#None,PKCS7,Zeros,ANSIX923,ISO10126`,
  `sealed System.Security.Cryptography RNGCryptoServiceProvider:RandomNumberGenerator
+()
+(CspParameters cspParams)
+(byte[] rgb)
+(string str)`,
  `abstract System.Security.Cryptography RandomNumberGenerator:IDisposable
!Create()RandomNumberGenerator
!Create(string rngName)RandomNumberGenerator
Dispose()void
GetBytes(byte[] data)void
GetBytes(byte[] data,int offset,int count)void
!GetInt32(int fromInclusive,int toExclusive)int
!GetInt32(int toExclusive)int
GetNonZeroBytes(byte[] data)void`,
  `abstract System.Security.Cryptography RSA:AsymmetricAlgorithm
!Create()RSA
!Create(RSAParameters parameters)RSA
!Create(int keySizeInBits)RSA
!Create(string algName)RSA
Decrypt(byte[] data,RSAEncryptionPadding padding)byte[]
DecryptValue(byte[] rgb)byte[]
Encrypt(byte[] data,RSAEncryptionPadding padding)byte[]
EncryptValue(byte[] rgb)byte[]
ExportParameters(bool includePrivateParameters)RSAParameters
ExportRSAPrivateKey()byte[]
ExportRSAPublicKey()byte[]
ImportParameters(RSAParameters parameters)void
SignData(Stream data,HashAlgorithmName hashAlgorithm,RSASignaturePadding padding)byte[]
SignData(byte[] data,HashAlgorithmName hashAlgorithm,RSASignaturePadding padding)byte[]
SignData(byte[] data,int offset,int count,HashAlgorithmName hashAlgorithm,RSASignaturePadding padding)byte[]
SignHash(byte[] hash,HashAlgorithmName hashAlgorithm,RSASignaturePadding padding)byte[]
VerifyData(Stream data,byte[] signature,HashAlgorithmName hashAlgorithm,RSASignaturePadding padding)bool
VerifyData(byte[] data,byte[] signature,HashAlgorithmName hashAlgorithm,RSASignaturePadding padding)bool
VerifyData(byte[] data,int offset,int count,byte[] signature,HashAlgorithmName hashAlgorithm,RSASignaturePadding padding)bool
VerifyHash(byte[] hash,byte[] signature,HashAlgorithmName hashAlgorithm,RSASignaturePadding padding)bool`,
  `sealed System.Security.Cryptography RSAEncryptionPadding:IEquatable<RSAEncryptionPadding>
!CreateOaep(HashAlgorithmName hashAlgorithm)RSAEncryptionPadding
Equals(RSAEncryptionPadding other)bool
Mode:RSAEncryptionPaddingMode
OaepHashAlgorithm:HashAlgorithmName
!OaepSHA1:RSAEncryptionPadding
!OaepSHA256:RSAEncryptionPadding
!OaepSHA384:RSAEncryptionPadding
!OaepSHA512:RSAEncryptionPadding
!Pkcs1:RSAEncryptionPadding
!op_Equality(RSAEncryptionPadding left,RSAEncryptionPadding right)bool
!op_Inequality(RSAEncryptionPadding left,RSAEncryptionPadding right)bool`,
  `sealed System.Security.Cryptography RSASignaturePadding:IEquatable<RSASignaturePadding>
Equals(RSASignaturePadding other)bool
Mode:RSASignaturePaddingMode
!Pkcs1:RSASignaturePadding
!Pss:RSASignaturePadding
!op_Equality(RSASignaturePadding left,RSASignaturePadding right)bool
!op_Inequality(RSASignaturePadding left,RSASignaturePadding right)bool`,
  `sealed System.Security.Cryptography RSACryptoServiceProvider:RSA
+()
+(CspParameters parameters)
+(int dwKeySize)
+(int dwKeySize,CspParameters parameters)
CspKeyContainerInfo:CspKeyContainerInfo
Decrypt(byte[] rgb,bool fOAEP)byte[]
Encrypt(byte[] rgb,bool fOAEP)byte[]
ExportCspBlob(bool includePrivateParameters)byte[]
ImportCspBlob(byte[] keyBlob)void
PersistKeyInCsp~bool
PublicOnly:bool
SignData(Stream inputStream,object halg)byte[]
SignData(byte[] buffer,int offset,int count,object halg)byte[]
SignData(byte[] buffer,object halg)byte[]
SignHash(byte[] rgbHash,string str)byte[]
!UseMachineKeyStore~bool
VerifyData(byte[] buffer,object halg,byte[] signature)bool
VerifyHash(byte[] rgbHash,string str,byte[] rgbSignature)bool`,
  `struct System.Security.Cryptography RSAParameters:ValueType
DP~byte[]
DQ~byte[]
D~byte[]
Exponent~byte[]
InverseQ~byte[]
Modulus~byte[]
P~byte[]
Q~byte[]`,
  `abstract System.Security.Cryptography SHA1:HashAlgorithm
!Create()SHA1
!Create(string hashName)SHA1`,
  `class System.Security.Cryptography SHA1Managed:SHA1
+()`,
  `abstract System.Security.Cryptography SHA256:HashAlgorithm
!Create()SHA256
!Create(string hashName)SHA256`,
  `class System.Security.Cryptography SHA256Managed:SHA256
+()`,
  `abstract System.Security.Cryptography SHA384:HashAlgorithm
!Create()SHA384
!Create(string hashName)SHA384`,
  `class System.Security.Cryptography SHA384Managed:SHA384
+()`,
  `abstract System.Security.Cryptography SHA512:HashAlgorithm
!Create()SHA512
!Create(string hashName)SHA512`,
  `class System.Security.Cryptography SHA512Managed:SHA512
+()`,
  `abstract System.Security.Cryptography SymmetricAlgorithm:IDisposable
BlockSize~int
Clear()void
!Create()SymmetricAlgorithm
!Create(string algName)SymmetricAlgorithm
CreateDecryptor()ICryptoTransform
CreateDecryptor(byte[] rgbKey,byte[] rgbIV)ICryptoTransform
CreateEncryptor()ICryptoTransform
CreateEncryptor(byte[] rgbKey,byte[] rgbIV)ICryptoTransform
Dispose()void
FeedbackSize~int
GenerateIV()void
GenerateKey()void
IV~byte[]
KeySize~int
Key~byte[]
LegalBlockSizes:KeySizes[]
LegalKeySizes:KeySizes[]
Mode~CipherMode
Padding~PaddingMode
ValidKeySize(int bitLength)bool`,
  `abstract System.Security.Cryptography Aes:SymmetricAlgorithm
!Create()Aes
!Create(string algorithmName)Aes`,
  `sealed System.Security.Cryptography AesManaged:Aes
+()`,
  `sealed System.Security.Cryptography AesCryptoServiceProvider:Aes
+()`,
  `abstract System.Security.Cryptography Rijndael:SymmetricAlgorithm
!Create()Rijndael
!Create(string algName)Rijndael`,
  `sealed System.Security.Cryptography RijndaelManaged:Rijndael
+()`,
  `abstract System.Security.Cryptography TripleDES:SymmetricAlgorithm
!Create()TripleDES
!Create(string str)TripleDES
!IsWeakKey(byte[] rgbKey)bool`,
  `abstract System.Security.Cryptography DES:SymmetricAlgorithm
!Create()DES
!Create(string algName)DES
!IsSemiWeakKey(byte[] rgbKey)bool
!IsWeakKey(byte[] rgbKey)bool`,
  `interface System.Security.Cryptography ICryptoTransform:IDisposable
CanReuseTransform:bool
CanTransformMultipleBlocks:bool
InputBlockSize:int
OutputBlockSize:int
TransformBlock(byte[] inputBuffer,int inputOffset,int inputCount,byte[] outputBuffer,int outputOffset)int
TransformFinalBlock(byte[] inputBuffer,int inputOffset,int inputCount)byte[]`,
  `sealed System.Security.Cryptography.X509Certificates PublicKey
+(Oid oid,AsnEncodedData parameters,AsnEncodedData keyValue)
EncodedKeyValue:AsnEncodedData
EncodedParameters:AsnEncodedData
Key:AsymmetricAlgorithm
Oid:Oid`,
  `static System.Security.Cryptography.X509Certificates RSACertificateExtensions
*CopyWithPrivateKey(X509Certificate2 certificate,RSA privateKey)X509Certificate2
*GetRSAPrivateKey(X509Certificate2 certificate)RSA
*GetRSAPublicKey(X509Certificate2 certificate)RSA`,
  `sealed System.Security.Cryptography.X509Certificates X500DistinguishedName:AsnEncodedData
+(AsnEncodedData encodedDistinguishedName)
+(X500DistinguishedName distinguishedName)
+(byte[] encodedDistinguishedName)
+(string distinguishedName)
+(string distinguishedName,X500DistinguishedNameFlags flag)
Decode(X500DistinguishedNameFlags flag)string
Name:string`,
  `class System.Security.Cryptography.X509Certificates X509Certificate:IDisposable
+()
+(IntPtr handle)
+(SerializationInfo info,StreamingContext context)
+(X509Certificate cert)
+(byte[] data)
+(byte[] rawData,SecureString password)
+(byte[] rawData,SecureString password,X509KeyStorageFlags keyStorageFlags)
+(byte[] rawData,string password)
+(byte[] rawData,string password,X509KeyStorageFlags keyStorageFlags)
+(string fileName)
+(string fileName,SecureString password)
+(string fileName,SecureString password,X509KeyStorageFlags keyStorageFlags)
+(string fileName,string password)
+(string fileName,string password,X509KeyStorageFlags keyStorageFlags)
!CreateFromCertFile(string filename)X509Certificate
!CreateFromSignedFile(string filename)X509Certificate
Dispose()void
Equals(X509Certificate other)bool
Export(X509ContentType contentType)byte[]
Export(X509ContentType contentType,SecureString password)byte[]
Export(X509ContentType contentType,string password)byte[]
GetCertHash()byte[]
GetCertHash(HashAlgorithmName hashAlgorithm)byte[]
GetCertHashString()string
GetCertHashString(HashAlgorithmName hashAlgorithm)string
GetEffectiveDateString()string
GetExpirationDateString()string
GetFormat()string
GetIssuerName()string
GetKeyAlgorithm()string
GetKeyAlgorithmParameters()byte[]
GetKeyAlgorithmParametersString()string
GetName()string
GetPublicKey()byte[]
GetPublicKeyString()string
GetRawCertData()byte[]
GetRawCertDataString()string
GetSerialNumber()byte[]
GetSerialNumberString()string
Handle:IntPtr
Import(byte[] rawData)void
Import(byte[] rawData,SecureString password,X509KeyStorageFlags keyStorageFlags)void
Import(byte[] rawData,string password,X509KeyStorageFlags keyStorageFlags)void
Import(string fileName)void
Import(string fileName,SecureString password,X509KeyStorageFlags keyStorageFlags)void
Import(string fileName,string password,X509KeyStorageFlags keyStorageFlags)void
Issuer:string
Reset()void
Subject:string
ToString(bool fVerbose)string`,
  `class System.Security.Cryptography.X509Certificates X509Certificate2:X509Certificate
+()
+(IntPtr handle)
+(X509Certificate certificate)
+(byte[] rawData)
+(byte[] rawData,SecureString password)
+(byte[] rawData,SecureString password,X509KeyStorageFlags keyStorageFlags)
+(byte[] rawData,string password)
+(byte[] rawData,string password,X509KeyStorageFlags keyStorageFlags)
+(string fileName)
+(string fileName,SecureString password)
+(string fileName,SecureString password,X509KeyStorageFlags keyStorageFlags)
+(string fileName,string password)
+(string fileName,string password,X509KeyStorageFlags keyStorageFlags)
Archived~bool
Extensions:X509ExtensionCollection
FriendlyName~string
!GetCertContentType(byte[] rawData)X509ContentType
!GetCertContentType(string fileName)X509ContentType
GetNameInfo(X509NameType nameType,bool forIssuer)string
HasPrivateKey:bool
IssuerName:X500DistinguishedName
NotAfter:DateTime
NotBefore:DateTime
PrivateKey~AsymmetricAlgorithm
PublicKey:PublicKey
RawData:byte[]
SerialNumber:string
SignatureAlgorithm:Oid
SubjectName:X500DistinguishedName
Thumbprint:string
Verify()bool
Version:int`,
  `enum System.Security.Cryptography.X509Certificates X509ContentType
#Unknown,Cert,SerializedCert,Pfx,Pkcs12,SerializedStore,Pkcs7,Authenticode`,
  `enum System.Security.Cryptography.X509Certificates X509NameType
#SimpleName,EmailName,UpnName,DnsName,DnsFromAlternativeName,UrlName`,
  `enum System.Security.Cryptography.X509Certificates X509KeyStorageFlags
#DefaultKeySet,UserKeySet,MachineKeySet,Exportable,UserProtected,PersistKeySet,EphemeralKeySet`,
  `abstract System.Text Encoding:ICloneable
!ASCII:Encoding
!BigEndianUnicode:Encoding
BodyName:string
Clone()object
CodePage:int
!Convert(Encoding srcEncoding,Encoding dstEncoding,byte[] bytes)byte[]
!Convert(Encoding srcEncoding,Encoding dstEncoding,byte[] bytes,int index,int count)byte[]
DecoderFallback~DecoderFallback
!Default:Encoding
EncoderFallback~EncoderFallback
EncodingName:string
GetByteCount(char[] chars)int
GetByteCount(char[] chars,int index,int count)int
GetByteCount(string s)int
GetByteCount(string str,int index,int count)int
GetBytes(char[] chars)byte[]
GetBytes(char[] chars,int charIndex,int charCount,byte[] bytes,int byteIndex)int
GetBytes(char[] chars,int index,int count)byte[]
GetBytes(string s)byte[]
GetBytes(string s,int charIndex,int charCount,byte[] bytes,int byteIndex)int
GetBytes(string s,int index,int count)byte[]
GetCharCount(byte[] bytes)int
GetCharCount(byte[] bytes,int index,int count)int
GetChars(byte[] bytes)char[]
GetChars(byte[] bytes,int byteIndex,int byteCount,char[] chars,int charIndex)int
GetChars(byte[] bytes,int index,int count)char[]
GetDecoder()Decoder
GetEncoder()Encoder
!GetEncoding(int codepage)Encoding
!GetEncoding(int codepage,EncoderFallback encoderFallback,DecoderFallback decoderFallback)Encoding
!GetEncoding(string name)Encoding
!GetEncoding(string name,EncoderFallback encoderFallback,DecoderFallback decoderFallback)Encoding
!GetEncodings()EncodingInfo[]
GetMaxByteCount(int charCount)int
GetMaxCharCount(int byteCount)int
GetPreamble()byte[]
GetString(byte[] bytes)string
GetString(byte[] bytes,int index,int count)string
HeaderName:string
IsAlwaysNormalized()bool
IsAlwaysNormalized(NormalizationForm form)bool
IsBrowserDisplay:bool
IsBrowserSave:bool
IsMailNewsDisplay:bool
IsMailNewsSave:bool
IsReadOnly:bool
IsSingleByte:bool
Preamble:?
!RegisterProvider(EncodingProvider provider)void
!UTF32:Encoding
!UTF7:Encoding
!UTF8:Encoding
!Unicode:Encoding
WebName:string
WindowsCodePage:int`,
  `sealed System.Text StringBuilder
+()
+(int capacity)
+(int capacity,int maxCapacity)
+(string value)
+(string value,int capacity)
+(string value,int startIndex,int length,int capacity)
Append(StringBuilder value)StringBuilder
Append(StringBuilder value,int startIndex,int count)StringBuilder
Append(bool value)StringBuilder
Append(byte value)StringBuilder
Append(char value)StringBuilder
Append(char value,int repeatCount)StringBuilder
Append(char[] value)StringBuilder
Append(char[] value,int startIndex,int charCount)StringBuilder
Append(decimal value)StringBuilder
Append(double value)StringBuilder
Append(float value)StringBuilder
Append(int value)StringBuilder
Append(long value)StringBuilder
Append(object value)StringBuilder
Append(sbyte value)StringBuilder
Append(short value)StringBuilder
Append(string value)StringBuilder
Append(string value,int startIndex,int count)StringBuilder
Append(uint value)StringBuilder
Append(ulong value)StringBuilder
Append(ushort value)StringBuilder
AppendFormat(IFormatProvider provider,string format,object arg0)StringBuilder
AppendFormat(IFormatProvider provider,string format,object arg0,object arg1)StringBuilder
AppendFormat(IFormatProvider provider,string format,object arg0,object arg1,object arg2)StringBuilder
AppendFormat(IFormatProvider provider,string format,params object[] args)StringBuilder
AppendFormat(string format,object arg0)StringBuilder
AppendFormat(string format,object arg0,object arg1)StringBuilder
AppendFormat(string format,object arg0,object arg1,object arg2)StringBuilder
AppendFormat(string format,params object[] args)StringBuilder
AppendJoin(char separator,params object[] values)StringBuilder
AppendJoin(char separator,params string[] values)StringBuilder
AppendJoin(string separator,params object[] values)StringBuilder
AppendJoin(string separator,params string[] values)StringBuilder
AppendJoin<T>(char separator,IEnumerable<T> values)StringBuilder
AppendJoin<T>(string separator,IEnumerable<T> values)StringBuilder
AppendLine()StringBuilder
AppendLine(string value)StringBuilder
Capacity~int
Clear()StringBuilder
CopyTo(int sourceIndex,char[] destination,int destinationIndex,int count)void
EnsureCapacity(int capacity)int
Equals(StringBuilder sb)bool
Insert(int index,bool value)StringBuilder
Insert(int index,byte value)StringBuilder
Insert(int index,char value)StringBuilder
Insert(int index,char[] value)StringBuilder
Insert(int index,char[] value,int startIndex,int charCount)StringBuilder
Insert(int index,decimal value)StringBuilder
Insert(int index,double value)StringBuilder
Insert(int index,float value)StringBuilder
Insert(int index,int value)StringBuilder
Insert(int index,long value)StringBuilder
Insert(int index,object value)StringBuilder
Insert(int index,sbyte value)StringBuilder
Insert(int index,short value)StringBuilder
Insert(int index,string value)StringBuilder
Insert(int index,string value,int count)StringBuilder
Insert(int index,uint value)StringBuilder
Insert(int index,ulong value)StringBuilder
Insert(int index,ushort value)StringBuilder
Length~int
MaxCapacity:int
Remove(int startIndex,int length)StringBuilder
Replace(char oldChar,char newChar)StringBuilder
Replace(char oldChar,char newChar,int startIndex,int count)StringBuilder
Replace(string oldValue,string newValue)StringBuilder
Replace(string oldValue,string newValue,int startIndex,int count)StringBuilder
ToString(int startIndex,int length)string
[int index]~char`,
  `enum System.Text NormalizationForm
#FormC,FormD,FormKC,FormKD`,
  `class System.Text.RegularExpressions Capture
Index:int
Length:int
Value:string`,
  `class System.Text.RegularExpressions CaptureCollection:IReadOnlyList<Capture>,IEnumerable,IList,IEnumerable<Capture>,ICollection,IList<Capture>,IReadOnlyCollection<Capture>,ICollection<Capture>
CopyTo(Array array,int arrayIndex)void
CopyTo(Capture[] array,int arrayIndex)void
Count:int
GetEnumerator()IEnumerator
IsReadOnly:bool
IsSynchronized:bool
SyncRoot:object
[int i]:Capture`,
  `class System.Text.RegularExpressions Group:Capture
Captures:CaptureCollection
Name:string
Success:bool
!Synchronized(Group inner)Group`,
  `class System.Text.RegularExpressions GroupCollection:IReadOnlyList<Group>,IEnumerable,IList,IEnumerable<Group>,ICollection,IList<Group>,IReadOnlyCollection<Group>,ICollection<Group>
CopyTo(Array array,int arrayIndex)void
CopyTo(Group[] array,int arrayIndex)void
Count:int
GetEnumerator()IEnumerator
IsReadOnly:bool
IsSynchronized:bool
SyncRoot:object
[int groupnum]:Group
[string groupname]:Group`,
  `class System.Text.RegularExpressions Match:Group
!Empty:Match
Groups:GroupCollection
NextMatch()Match
Result(string replacement)string
!Synchronized(Match inner)Match`,
  `class System.Text.RegularExpressions MatchCollection:IReadOnlyList<Match>,IEnumerable,IList,IEnumerable<Match>,ICollection,IList<Match>,IReadOnlyCollection<Match>,ICollection<Match>
CopyTo(Array array,int arrayIndex)void
CopyTo(Match[] array,int arrayIndex)void
Count:int
GetEnumerator()IEnumerator
IsReadOnly:bool
IsSynchronized:bool
SyncRoot:object
[int i]:Match`,
  `class System.Text.RegularExpressions Regex
+(string pattern)
+(string pattern,RegexOptions options)
+(string pattern,RegexOptions options,TimeSpan matchTimeout)
!CacheSize~int
!CompileToAssembly(RegexCompilationInfo[] regexinfos,AssemblyName assemblyname)void
!CompileToAssembly(RegexCompilationInfo[] regexinfos,AssemblyName assemblyname,CustomAttributeBuilder[] attributes)void
!CompileToAssembly(RegexCompilationInfo[] regexinfos,AssemblyName assemblyname,CustomAttributeBuilder[] attributes,string resourceFile)void
!Escape(string str)string
GetGroupNames()string[]
GetGroupNumbers()int[]
GroupNameFromNumber(int i)string
GroupNumberFromName(string name)int
!InfiniteMatchTimeout:TimeSpan
IsMatch(string input)bool
IsMatch(string input,int startat)bool
!IsMatch(string input,string pattern)bool
!IsMatch(string input,string pattern,RegexOptions options)bool
!IsMatch(string input,string pattern,RegexOptions options,TimeSpan matchTimeout)bool
Match(string input)Match
Match(string input,int beginning,int length)Match
Match(string input,int startat)Match
!Match(string input,string pattern)Match
!Match(string input,string pattern,RegexOptions options)Match
!Match(string input,string pattern,RegexOptions options,TimeSpan matchTimeout)Match
MatchTimeout:TimeSpan
Matches(string input)MatchCollection
Matches(string input,int startat)MatchCollection
!Matches(string input,string pattern)MatchCollection
!Matches(string input,string pattern,RegexOptions options)MatchCollection
!Matches(string input,string pattern,RegexOptions options,TimeSpan matchTimeout)MatchCollection
Options:RegexOptions
Replace(string input,MatchEvaluator evaluator)string
Replace(string input,MatchEvaluator evaluator,int count)string
Replace(string input,MatchEvaluator evaluator,int count,int startat)string
!Replace(string input,string pattern,MatchEvaluator evaluator)string
!Replace(string input,string pattern,MatchEvaluator evaluator,RegexOptions options)string
!Replace(string input,string pattern,MatchEvaluator evaluator,RegexOptions options,TimeSpan matchTimeout)string
!Replace(string input,string pattern,string replacement)string
!Replace(string input,string pattern,string replacement,RegexOptions options)string
!Replace(string input,string pattern,string replacement,RegexOptions options,TimeSpan matchTimeout)string
Replace(string input,string replacement)string
Replace(string input,string replacement,int count)string
Replace(string input,string replacement,int count,int startat)string
RightToLeft:bool
Split(string input)string[]
Split(string input,int count)string[]
Split(string input,int count,int startat)string[]
!Split(string input,string pattern)string[]
!Split(string input,string pattern,RegexOptions options)string[]
!Split(string input,string pattern,RegexOptions options,TimeSpan matchTimeout)string[]
!Unescape(string str)string`,
  `enum System.Text.RegularExpressions RegexOptions
#None,IgnoreCase,Multiline,ExplicitCapture,Compiled,Singleline,IgnorePatternWhitespace,RightToLeft,ECMAScript,CultureInvariant`,
  `delegate System.Text.RegularExpressions MatchEvaluator:MulticastDelegate
Invoke(Match match)string`,
  `enum System.Xml XmlNodeType
#None,Element,Attribute,Text,CDATA,EntityReference,Entity,ProcessingInstruction,Comment,Document,DocumentType,DocumentFragment,Notation,Whitespace,SignificantWhitespace,EndElement,EndEntity,XmlDeclaration`,
  `static System.Xml.Linq Extensions
*Ancestors<T>(IEnumerable<T> source)IEnumerable<XElement>
*Ancestors<T>(IEnumerable<T> source,XName name)IEnumerable<XElement>
*AncestorsAndSelf(IEnumerable<XElement> source)IEnumerable<XElement>
*AncestorsAndSelf(IEnumerable<XElement> source,XName name)IEnumerable<XElement>
*Attributes(IEnumerable<XElement> source)IEnumerable<XAttribute>
*Attributes(IEnumerable<XElement> source,XName name)IEnumerable<XAttribute>
*DescendantNodes<T>(IEnumerable<T> source)IEnumerable<XNode>
*DescendantNodesAndSelf(IEnumerable<XElement> source)IEnumerable<XNode>
*Descendants<T>(IEnumerable<T> source)IEnumerable<XElement>
*Descendants<T>(IEnumerable<T> source,XName name)IEnumerable<XElement>
*DescendantsAndSelf(IEnumerable<XElement> source)IEnumerable<XElement>
*DescendantsAndSelf(IEnumerable<XElement> source,XName name)IEnumerable<XElement>
*Elements<T>(IEnumerable<T> source)IEnumerable<XElement>
*Elements<T>(IEnumerable<T> source,XName name)IEnumerable<XElement>
*InDocumentOrder<T>(IEnumerable<T> source)IEnumerable<T>
*Nodes<T>(IEnumerable<T> source)IEnumerable<XNode>
*Remove(IEnumerable<XAttribute> source)void
*Remove<T>(IEnumerable<T> source)void`,
  `class System.Xml.Linq XAttribute:XObject
+(XAttribute other)
+(XName name,object value)
!EmptySequence:IEnumerable<XAttribute>
IsNamespaceDeclaration:bool
Name:XName
NextAttribute:XAttribute
PreviousAttribute:XAttribute
Remove()void
SetValue(object value)void
Value~string
!op_Explicit(XAttribute attribute)DateTime
!op_Explicit(XAttribute attribute)DateTime?
!op_Explicit(XAttribute attribute)DateTimeOffset
!op_Explicit(XAttribute attribute)DateTimeOffset?
!op_Explicit(XAttribute attribute)Guid
!op_Explicit(XAttribute attribute)Guid?
!op_Explicit(XAttribute attribute)TimeSpan
!op_Explicit(XAttribute attribute)TimeSpan?
!op_Explicit(XAttribute attribute)bool
!op_Explicit(XAttribute attribute)bool?
!op_Explicit(XAttribute attribute)decimal
!op_Explicit(XAttribute attribute)decimal?
!op_Explicit(XAttribute attribute)double
!op_Explicit(XAttribute attribute)double?
!op_Explicit(XAttribute attribute)float
!op_Explicit(XAttribute attribute)float?
!op_Explicit(XAttribute attribute)int
!op_Explicit(XAttribute attribute)int?
!op_Explicit(XAttribute attribute)long
!op_Explicit(XAttribute attribute)long?
!op_Explicit(XAttribute attribute)string
!op_Explicit(XAttribute attribute)uint
!op_Explicit(XAttribute attribute)uint?
!op_Explicit(XAttribute attribute)ulong
!op_Explicit(XAttribute attribute)ulong?`,
  `class System.Xml.Linq XCData:XText
+(XCData other)
+(string value)`,
  `class System.Xml.Linq XComment:XNode
+(XComment other)
+(string value)
Value~string`,
  `abstract System.Xml.Linq XContainer:XNode
Add(object content)void
Add(params object[] content)void
AddFirst(object content)void
AddFirst(params object[] content)void
CreateWriter()XmlWriter
DescendantNodes()IEnumerable<XNode>
Descendants()IEnumerable<XElement>
Descendants(XName name)IEnumerable<XElement>
Element(XName name)XElement
Elements()IEnumerable<XElement>
Elements(XName name)IEnumerable<XElement>
FirstNode:XNode
LastNode:XNode
Nodes()IEnumerable<XNode>
RemoveNodes()void
ReplaceNodes(object content)void
ReplaceNodes(params object[] content)void`,
  `class System.Xml.Linq XDeclaration
+(XDeclaration other)
+(string version,string encoding,string standalone)
Encoding~string
Standalone~string
Version~string`,
  `class System.Xml.Linq XDocument:XContainer
+()
+(XDeclaration declaration,params object[] content)
+(XDocument other)
+(params object[] content)
Declaration~XDeclaration
DocumentType:XDocumentType
!Load(Stream stream)XDocument
!Load(Stream stream,LoadOptions options)XDocument
!Load(TextReader textReader)XDocument
!Load(TextReader textReader,LoadOptions options)XDocument
!Load(XmlReader reader)XDocument
!Load(XmlReader reader,LoadOptions options)XDocument
!Load(string uri)XDocument
!Load(string uri,LoadOptions options)XDocument
!LoadAsync(Stream stream,LoadOptions options,CancellationToken cancellationToken)?
!LoadAsync(TextReader textReader,LoadOptions options,CancellationToken cancellationToken)?
!LoadAsync(XmlReader reader,LoadOptions options,CancellationToken cancellationToken)?
!Parse(string text)XDocument
!Parse(string text,LoadOptions options)XDocument
Root:XElement
Save(Stream stream)void
Save(Stream stream,SaveOptions options)void
Save(TextWriter textWriter)void
Save(TextWriter textWriter,SaveOptions options)void
Save(XmlWriter writer)void
Save(string fileName)void
Save(string fileName,SaveOptions options)void
SaveAsync(Stream stream,SaveOptions options,CancellationToken cancellationToken)Task
SaveAsync(TextWriter textWriter,SaveOptions options,CancellationToken cancellationToken)Task
SaveAsync(XmlWriter writer,CancellationToken cancellationToken)Task`,
  `class System.Xml.Linq XDocumentType:XNode
+(XDocumentType other)
+(string name,string publicId,string systemId,string internalSubset)
InternalSubset~string
Name~string
PublicId~string
SystemId~string`,
  `class System.Xml.Linq XElement:XContainer
+(XElement other)
+(XName name)
+(XName name,object content)
+(XName name,params object[] content)
+(XStreamingElement other)
AncestorsAndSelf()IEnumerable<XElement>
AncestorsAndSelf(XName name)IEnumerable<XElement>
Attribute(XName name)XAttribute
Attributes()IEnumerable<XAttribute>
Attributes(XName name)IEnumerable<XAttribute>
DescendantNodesAndSelf()IEnumerable<XNode>
DescendantsAndSelf()IEnumerable<XElement>
DescendantsAndSelf(XName name)IEnumerable<XElement>
!EmptySequence:IEnumerable<XElement>
FirstAttribute:XAttribute
GetDefaultNamespace()XNamespace
GetNamespaceOfPrefix(string prefix)XNamespace
GetPrefixOfNamespace(XNamespace ns)string
HasAttributes:bool
HasElements:bool
IsEmpty:bool
LastAttribute:XAttribute
!Load(Stream stream)XElement
!Load(Stream stream,LoadOptions options)XElement
!Load(TextReader textReader)XElement
!Load(TextReader textReader,LoadOptions options)XElement
!Load(XmlReader reader)XElement
!Load(XmlReader reader,LoadOptions options)XElement
!Load(string uri)XElement
!Load(string uri,LoadOptions options)XElement
!LoadAsync(Stream stream,LoadOptions options,CancellationToken cancellationToken)?
!LoadAsync(TextReader textReader,LoadOptions options,CancellationToken cancellationToken)?
!LoadAsync(XmlReader reader,LoadOptions options,CancellationToken cancellationToken)?
Name~XName
!Parse(string text)XElement
!Parse(string text,LoadOptions options)XElement
RemoveAll()void
RemoveAttributes()void
ReplaceAll(object content)void
ReplaceAll(params object[] content)void
ReplaceAttributes(object content)void
ReplaceAttributes(params object[] content)void
Save(Stream stream)void
Save(Stream stream,SaveOptions options)void
Save(TextWriter textWriter)void
Save(TextWriter textWriter,SaveOptions options)void
Save(XmlWriter writer)void
Save(string fileName)void
Save(string fileName,SaveOptions options)void
SaveAsync(Stream stream,SaveOptions options,CancellationToken cancellationToken)Task
SaveAsync(TextWriter textWriter,SaveOptions options,CancellationToken cancellationToken)Task
SaveAsync(XmlWriter writer,CancellationToken cancellationToken)Task
SetAttributeValue(XName name,object value)void
SetElementValue(XName name,object value)void
SetValue(object value)void
Value~string
!op_Explicit(XElement element)DateTime
!op_Explicit(XElement element)DateTime?
!op_Explicit(XElement element)DateTimeOffset
!op_Explicit(XElement element)DateTimeOffset?
!op_Explicit(XElement element)Guid
!op_Explicit(XElement element)Guid?
!op_Explicit(XElement element)TimeSpan
!op_Explicit(XElement element)TimeSpan?
!op_Explicit(XElement element)bool
!op_Explicit(XElement element)bool?
!op_Explicit(XElement element)decimal
!op_Explicit(XElement element)decimal?
!op_Explicit(XElement element)double
!op_Explicit(XElement element)double?
!op_Explicit(XElement element)float
!op_Explicit(XElement element)float?
!op_Explicit(XElement element)int
!op_Explicit(XElement element)int?
!op_Explicit(XElement element)long
!op_Explicit(XElement element)long?
!op_Explicit(XElement element)string
!op_Explicit(XElement element)uint
!op_Explicit(XElement element)uint?
!op_Explicit(XElement element)ulong
!op_Explicit(XElement element)ulong?`,
  `sealed System.Xml.Linq XName:IEquatable<XName>
!Get(string expandedName)XName
!Get(string localName,string namespaceName)XName
LocalName:string
Namespace:XNamespace
NamespaceName:string
!op_Equality(XName left,XName right)bool
!op_Implicit(string expandedName)XName
!op_Inequality(XName left,XName right)bool`,
  `sealed System.Xml.Linq XNamespace
!Get(string namespaceName)XNamespace
GetName(string localName)XName
NamespaceName:string
!None:XNamespace
!Xml:XNamespace
!Xmlns:XNamespace
!op_Addition(XNamespace ns,string localName)XName
!op_Equality(XNamespace left,XNamespace right)bool
!op_Implicit(string namespaceName)XNamespace
!op_Inequality(XNamespace left,XNamespace right)bool`,
  `abstract System.Xml.Linq XNode:XObject
AddAfterSelf(object content)void
AddAfterSelf(params object[] content)void
AddBeforeSelf(object content)void
AddBeforeSelf(params object[] content)void
Ancestors()IEnumerable<XElement>
Ancestors(XName name)IEnumerable<XElement>
!CompareDocumentOrder(XNode n1,XNode n2)int
CreateReader()XmlReader
CreateReader(ReaderOptions readerOptions)XmlReader
!DeepEquals(XNode n1,XNode n2)bool
!DocumentOrderComparer:XNodeDocumentOrderComparer
ElementsAfterSelf()IEnumerable<XElement>
ElementsAfterSelf(XName name)IEnumerable<XElement>
ElementsBeforeSelf()IEnumerable<XElement>
ElementsBeforeSelf(XName name)IEnumerable<XElement>
!EqualityComparer:XNodeEqualityComparer
IsAfter(XNode node)bool
IsBefore(XNode node)bool
NextNode:XNode
NodesAfterSelf()IEnumerable<XNode>
NodesBeforeSelf()IEnumerable<XNode>
PreviousNode:XNode
!ReadFrom(XmlReader reader)XNode
!ReadFromAsync(XmlReader reader,CancellationToken cancellationToken)?
Remove()void
ReplaceWith(object content)void
ReplaceWith(params object[] content)void
ToString(SaveOptions options)string
WriteTo(XmlWriter writer)void
WriteToAsync(XmlWriter writer,CancellationToken cancellationToken)Task`,
  `sealed System.Xml.Linq XNodeDocumentOrderComparer:IComparer<XNode>,IComparer
+()
Compare(XNode x,XNode y)int`,
  `sealed System.Xml.Linq XNodeEqualityComparer:IEqualityComparer,IEqualityComparer<XNode>
+()
Equals(XNode x,XNode y)bool
GetHashCode(XNode obj)int`,
  `abstract System.Xml.Linq XObject
AddAnnotation(object annotation)void
Annotation(Type type)object
Annotation<T>()T
Annotations(Type type)IEnumerable<object>
Annotations<T>()IEnumerable<T>
BaseUri:string
Document:XDocument
NodeType:XmlNodeType
Parent:XElement
RemoveAnnotations(Type type)void
RemoveAnnotations<T>()void`,
  `class System.Xml.Linq XProcessingInstruction:XNode
+(XProcessingInstruction other)
+(string target,string data)
Data~string
Target~string`,
  `class System.Xml.Linq XText:XNode
+(XText other)
+(string value)
Value~string`,
  `enum System.Xml.Linq SaveOptions
#None,DisableFormatting,OmitDuplicateNamespaces`,
  `enum System.Xml.Linq LoadOptions
#None,PreserveWhitespace,SetBaseUri,SetLineInfo`,
  `interface- System IFormatProvider`,
  `class- System UriFormatException:FormatException`,
  `abstract- System Type:MemberInfo`,
  `sealed- System Version:IComparable,IComparable<Version>,IEquatable<Version>,ICloneable`,
  `class- System AggregateException:Exception`,
  `class- System OperationCanceledException:SystemException`,
  `class- System.Globalization CultureInfo:IFormatProvider,ICloneable`,
  `enum- System.Globalization NumberStyles`,
  `enum- System.Globalization DateTimeStyles`,
  `abstract- System.IO Stream:MarshalByRefObject,IDisposable`,
  `class- System.IO IOException:SystemException`,
  `class- System.Security.Cryptography CryptographicException:SystemException`,
  `class- System.Xml XmlException:SystemException`,
  `class- System.Xml XmlDocument:XmlNode`,
  `abstract- System.Xml XmlNode:IEnumerable,ICloneable`,
  `abstract- System.Xml XmlReader:IDisposable`,
  `abstract- System.Xml XmlWriter:IDisposable`,
  `class- Newtonsoft.Json JsonException:Exception`,
  `class- Newtonsoft.Json JsonReaderException:JsonException`,
  `class- Newtonsoft.Json JsonSerializationException:JsonException`,
  `abstract- Newtonsoft.Json JsonReader:IDisposable`,
  `abstract- Newtonsoft.Json JsonWriter:IDisposable`,
  `abstract- Newtonsoft.Json JsonConverter`,
  `class- Newtonsoft.Json JsonTextReader:JsonReader`,
  `class- Newtonsoft.Json JsonTextWriter:JsonWriter`,
  `class- Newtonsoft.Json JsonSerializer`,
  `enum! Newtonsoft.Json ObjectCreationHandling`,
  `enum! Newtonsoft.Json PreserveReferencesHandling`,
  `enum! Newtonsoft.Json MetadataPropertyHandling`,
  `enum! System.Runtime.Serialization.Formatters FormatterAssemblyStyle`,
  `enum! Newtonsoft.Json TypeNameAssemblyFormatHandling`,
  `enum! Newtonsoft.Json ConstructorHandling`,
  `interface! Newtonsoft.Json.Serialization IContractResolver`,
  `interface! Newtonsoft.Json.Serialization IReferenceResolver`,
  `interface! Newtonsoft.Json.Serialization ITraceWriter`,
  `abstract! System.Runtime.Serialization SerializationBinder`,
  `interface! Newtonsoft.Json.Serialization ISerializationBinder`,
  `struct! System.Runtime.Serialization StreamingContext:ValueType`,
  `struct! System.Threading CancellationToken:ValueType`,
  `class! Newtonsoft.Json.Linq JTokenEqualityComparer:IEqualityComparer<JToken>`,
  `class! System.Threading.Tasks Task:IDisposable`,
  `class! System.Runtime.Remoting ObjRef`,
  `enum! System.Globalization UnicodeCategory`,
  `abstract! System.Globalization Calendar:ICloneable`,
  `abstract! System.Reflection MethodBase:MemberInfo`,
  `sealed! System.Runtime.Serialization SerializationInfo`,
  `enum! System.Globalization CompareOptions`,
  `sealed! System CharEnumerator:IEnumerator,IDisposable,IEnumerator<char>,ICloneable`,
  `enum! System.Globalization TimeSpanStyles`,
  `class! System.Globalization DaylightTime`,
  `enum! System UriHostNameType`,
  `abstract! System.Reflection MethodInfo:MethodBase`,
  `interface! System.Collections IDictionaryEnumerator:IEnumerator`,
  `struct! System.Threading.Tasks ValueTask:ValueType,IEquatable<ValueTask>`,
  `enum! System.Net.Sockets AddressFamily`,
  `sealed! System.Security.Cryptography KeySizes`,
  `enum! System.Security.Cryptography OidGroup`,
  `sealed! System.Security.Cryptography CspParameters`,
  `enum! System.Security.Cryptography RSAEncryptionPaddingMode`,
  `enum! System.Security.Cryptography RSASignaturePaddingMode`,
  `sealed! System.Security.Cryptography CspKeyContainerInfo`,
  `enum! System.Security.Cryptography.X509Certificates X500DistinguishedNameFlags`,
  `sealed! System.Security SecureString:IDisposable`,
  `struct! System IntPtr:ValueType,IEquatable<IntPtr>`,
  `sealed! System.Security.Cryptography.X509Certificates X509ExtensionCollection:IEnumerable,ICollection`,
  `abstract! System.Text EncoderFallback`,
  `abstract! System.Text DecoderFallback`,
  `abstract! System.Text EncodingProvider`,
  `sealed! System.Text EncodingInfo`,
  `abstract! System.Text Decoder`,
  `abstract! System.Text Encoder`,
  `class! System.Text.RegularExpressions RegexCompilationInfo`,
  `sealed! System.Reflection AssemblyName:ICloneable`,
  `class! System.Reflection.Emit CustomAttributeBuilder`,
  `class! System.Xml.Linq XStreamingElement`,
  `enum! System.Xml.Linq ReaderOptions`,
  `abstract! System.Reflection MemberInfo`,
];
