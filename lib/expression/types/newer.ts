/**
 * What newer .NET has beyond the profile that was recorded, in the same form, by type name (with arity).
 *
 * The runtime of the service is not documented, so whatever a current .NET would take is let through. Written by hand
 * from the API reference on learn.microsoft.com; only what a policy may have use for.
 */
export const newerMembers: Readonly<Record<string, string>> = {
  String: `Contains(char value)bool
Contains(string value,StringComparison comparisonType)bool
Contains(char value,StringComparison comparisonType)bool
EndsWith(char value)bool
GetHashCode(StringComparison comparisonType)int
IndexOf(char value,StringComparison comparisonType)int
Replace(string oldValue,string newValue,StringComparison comparisonType)string
Replace(string oldValue,string newValue,bool ignoreCase,CultureInfo culture)string
ReplaceLineEndings()string
ReplaceLineEndings(string replacementText)string
Split(char separator,StringSplitOptions options=)string[]
Split(char separator,int count,StringSplitOptions options=)string[]
Split(string separator,StringSplitOptions options=)string[]
Split(string separator,int count,StringSplitOptions options=)string[]
StartsWith(char value)bool
Trim(char trimChar)string
Trim()string
TrimEnd(char trimChar)string
TrimEnd()string
TrimStart(char trimChar)string
TrimStart()string
!Join(char separator,params object[] values)string
!Join(char separator,params string[] value)string
!Join(char separator,string[] value,int startIndex,int count)string
!Join<T>(char separator,IEnumerable<T> values)string`,
  Type: `Name:string
FullName:string
Namespace:string`,
  StringSplitOptions: '#TrimEntries',
  StringComparer: `!FromComparison(StringComparison comparisonType)StringComparer`,
  Char: `!IsAscii(char c)bool
!IsAsciiDigit(char c)bool
!IsAsciiHexDigit(char c)bool
!IsAsciiLetter(char c)bool
!IsAsciiLetterLower(char c)bool
!IsAsciiLetterOrDigit(char c)bool
!IsAsciiLetterUpper(char c)bool
!IsBetween(char c,char minInclusive,char maxInclusive)bool`,
  'Dictionary`2': `+(IEnumerable<KeyValuePair<TKey,TValue>> collection)
+(IEnumerable<KeyValuePair<TKey,TValue>> collection,IEqualityComparer<TKey> comparer)
EnsureCapacity(int capacity)int
Remove(TKey key,out TValue value)bool
TrimExcess()void
TryAdd(TKey key,TValue value)bool`,
  'HashSet`1': `+(int capacity)
+(int capacity,IEqualityComparer<T> comparer)
EnsureCapacity(int capacity)int
TryGetValue(T equalValue,out T actualValue)bool`,
  'List`1': `EnsureCapacity(int capacity)int
Slice(int start,int length)List<T>`,
  'Queue`1': `TryDequeue(out T result)bool
TryPeek(out T result)bool`,
  'Stack`1': `TryPeek(out T result)bool
TryPop(out T result)bool`,
  Enumerable: `*Append<TSource>(IEnumerable<TSource> source,TSource element)IEnumerable<TSource>
*Prepend<TSource>(IEnumerable<TSource> source,TSource element)IEnumerable<TSource>
*Chunk<TSource>(IEnumerable<TSource> source,int size)IEnumerable<TSource[]>
*DistinctBy<TSource,TKey>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector)IEnumerable<TSource>
*ElementAtOrDefault<TSource>(IEnumerable<TSource> source,int index)TSource
*FirstOrDefault<TSource>(IEnumerable<TSource> source,TSource defaultValue)TSource
*FirstOrDefault<TSource>(IEnumerable<TSource> source,Func<TSource,bool> predicate,TSource defaultValue)TSource
*LastOrDefault<TSource>(IEnumerable<TSource> source,TSource defaultValue)TSource
*LastOrDefault<TSource>(IEnumerable<TSource> source,Func<TSource,bool> predicate,TSource defaultValue)TSource
*SingleOrDefault<TSource>(IEnumerable<TSource> source,TSource defaultValue)TSource
*MaxBy<TSource,TKey>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector)TSource
*MinBy<TSource,TKey>(IEnumerable<TSource> source,Func<TSource,TKey> keySelector)TSource
*Order<T>(IEnumerable<T> source)IOrderedEnumerable<T>
*OrderDescending<T>(IEnumerable<T> source)IOrderedEnumerable<T>
*SkipLast<TSource>(IEnumerable<TSource> source,int count)IEnumerable<TSource>
*TakeLast<TSource>(IEnumerable<TSource> source,int count)IEnumerable<TSource>
*ToDictionary<TKey,TValue>(IEnumerable<KeyValuePair<TKey,TValue>> source)Dictionary<TKey,TValue>
*ToHashSet<TSource>(IEnumerable<TSource> source)HashSet<TSource>
*ToHashSet<TSource>(IEnumerable<TSource> source,IEqualityComparer<TSource> comparer)HashSet<TSource>
*Zip<TFirst,TSecond>(IEnumerable<TFirst> first,IEnumerable<TSecond> second)?
*TryGetNonEnumeratedCount<TSource>(IEnumerable<TSource> source,out int count)bool`,
  'KeyValuePair`2': `Deconstruct(out TKey key,out TValue value)void`,
  Math: `!Clamp(int value,int min,int max)int
!Clamp(long value,long min,long max)long
!Clamp(double value,double min,double max)double
!Clamp(float value,float min,float max)float
!Clamp(decimal value,decimal min,decimal max)decimal
!Cbrt(double d)double
!Log2(double x)double`,
  Random: `!Shared:Random
NextInt64()long
NextInt64(long maxValue)long
NextInt64(long minValue,long maxValue)long
NextSingle()float`,
  Convert: `!FromHexString(string s)byte[]
!ToHexString(byte[] inArray)string
!ToHexString(byte[] inArray,int offset,int length)string
!ToHexStringLower(byte[] inArray)string`,
  Array: `!Fill<T>(T[] array,T value)void
!Fill<T>(T[] array,T value,int startIndex,int count)void
!Reverse<T>(T[] array)void`,
  DateTime: `!UnixEpoch:DateTime
Microsecond:int
Nanosecond:int
AddMicroseconds(double value)DateTime`,
  DateTimeOffset: `!UnixEpoch:DateTimeOffset
!FromUnixTimeMilliseconds(long milliseconds)DateTimeOffset
!FromUnixTimeSeconds(long seconds)DateTimeOffset
ToUnixTimeMilliseconds()long
ToUnixTimeSeconds()long`,
  TimeSpan: `!FromMicroseconds(double value)TimeSpan
!op_Multiply(TimeSpan timeSpan,double factor)TimeSpan
!op_Multiply(double factor,TimeSpan timeSpan)TimeSpan
!op_Division(TimeSpan timeSpan,double divisor)TimeSpan
!op_Division(TimeSpan t1,TimeSpan t2)double
Divide(double divisor)TimeSpan
Divide(TimeSpan ts)double
Multiply(double factor)TimeSpan
TotalMicroseconds:double
TotalNanoseconds:double`,
  TimeZoneInfo: `HasIanaId:bool
!TryFindSystemTimeZoneById(string id,out TimeZoneInfo timeZoneInfo)bool`,
  Guid: `!CreateVersion7()Guid`,
  Encoding: `!Latin1:Encoding`,
  StringBuilder: `AppendJoin(string separator,params object[] values)StringBuilder
AppendJoin(string separator,params string[] values)StringBuilder
AppendJoin(char separator,params object[] values)StringBuilder
AppendJoin(char separator,params string[] values)StringBuilder
AppendJoin<T>(string separator,IEnumerable<T> values)StringBuilder
AppendJoin<T>(char separator,IEnumerable<T> values)StringBuilder`,
  BitConverter: `!ToHalf(byte[] value,int startIndex)?`,
  Group: `Name:string
Success:bool`,
  GroupCollection: `ContainsKey(string key)bool
TryGetValue(string key,out Group value)bool
Keys:IEnumerable<string>
Values:IEnumerable<Group>`,
  Regex: `!Count(string input,string pattern)int
Count(string input)int`,
  RSA: `!Create(int keySizeInBits)RSA
!Create(RSAParameters parameters)RSA
ExportPkcs8PrivateKey()byte[]
ExportRSAPrivateKey()byte[]
ExportRSAPublicKey()byte[]
ExportSubjectPublicKeyInfo()byte[]
ImportFromPem(string input)void
ImportPkcs8PrivateKey(byte[] source,out int bytesRead)void
ImportRSAPrivateKey(byte[] source,out int bytesRead)void
ImportRSAPublicKey(byte[] source,out int bytesRead)void
ImportSubjectPublicKeyInfo(byte[] source,out int bytesRead)void`,
  MD5: `!HashData(byte[] source)byte[]`,
  SHA1: `!HashData(byte[] source)byte[]`,
  SHA256: `!HashData(byte[] source)byte[]`,
  SHA384: `!HashData(byte[] source)byte[]`,
  SHA512: `!HashData(byte[] source)byte[]`,
  HMACMD5: `!HashData(byte[] key,byte[] source)byte[]`,
  HMACSHA1: `!HashData(byte[] key,byte[] source)byte[]`,
  HMACSHA256: `!HashData(byte[] key,byte[] source)byte[]`,
  HMACSHA384: `!HashData(byte[] key,byte[] source)byte[]`,
  HMACSHA512: `!HashData(byte[] key,byte[] source)byte[]`,
  RandomNumberGenerator: `!GetBytes(int count)byte[]
!GetInt32(int toExclusive)int
!GetInt32(int fromInclusive,int toExclusive)int`,
  X509Certificate2: `MatchesHostname(string hostname,bool allowWildcards=,bool allowCommonName=)bool
ExportCertificatePem()string
!CreateFromPem(string certPem)X509Certificate2
GetECDsaPublicKey()?
GetECDsaPrivateKey()?`,
  X509Certificate: `GetCertHash(HashAlgorithmName hashAlgorithm)byte[]
GetCertHashString(HashAlgorithmName hashAlgorithm)string`,
  IPAddress: `MapToIPv4()IPAddress
MapToIPv6()IPAddress
IsIPv4MappedToIPv6:bool`,
  Uri: `IdnHost:string`,
};

/** Types that the recorded profile lacks. */
export const newerTypes: readonly string[] = [
  // Not on the list of allowed types, but Microsoft's own snippets use it.
  'class- System.Security.Cryptography RSACng:RSA',
  `static System.Collections.Generic CollectionExtensions
*TryAdd<TKey,TValue>(IDictionary<TKey,TValue> dictionary,TKey key,TValue value)bool
*Remove<TKey,TValue>(IDictionary<TKey,TValue> dictionary,TKey key,out TValue value)bool
*AsReadOnly<T>(IList<T> list)?`,
];
