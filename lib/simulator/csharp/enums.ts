import type { TypeDefinition } from '../../expression/types/definition';
import type { NamedType } from '../../expression/types/type';
import { EnumValue } from './value';

type EnumMembers = Readonly<Record<string, number>>;

/** The values of the enums whose members are not simply 0, 1, 2, …, from the .NET reference. */
const values: Readonly<Record<string, EnumMembers>> = {
  UriComponents: {
    Scheme: 1, UserInfo: 2, Host: 4, Port: 8, Path: 16, Query: 32, Fragment: 64, StrongPort: 128,
    NormalizedHost: 256, KeepDelimiter: 1073741824, SerializationInfoString: -2147483648, AbsoluteUri: 127,
    HostAndPort: 132, StrongAuthority: 134, SchemeAndServer: 13, HttpRequestUrl: 61, PathAndQuery: 48,
  },
  AddressFamily: { Unspecified: 0, Unix: 1, InterNetwork: 2, InterNetworkV6: 23 },
  UriFormat: { UriEscaped: 1, Unescaped: 2, SafeUnescaped: 3 },
  TypeCode: {
    Empty: 0, Object: 1, DBNull: 2, Boolean: 3, Char: 4, SByte: 5, Byte: 6, Int16: 7, UInt16: 8, Int32: 9, UInt32: 10,
    Int64: 11, UInt64: 12, Single: 13, Double: 14, Decimal: 15, DateTime: 16, String: 18,
  },
  StringSplitOptions: { None: 0, RemoveEmptyEntries: 1, TrimEntries: 2 },
  CipherMode: { CBC: 1, ECB: 2, OFB: 3, CFB: 4, CTS: 5 },
  PaddingMode: { None: 1, PKCS7: 2, Zeros: 3, ANSIX923: 4, ISO10126: 5 },
  X509ContentType: {
    Unknown: 0, Cert: 1, SerializedCert: 2, Pfx: 3, Pkcs12: 3, SerializedStore: 4, Pkcs7: 5, Authenticode: 6,
  },
  X509KeyStorageFlags: {
    DefaultKeySet: 0, UserKeySet: 1, MachineKeySet: 2, Exportable: 4, UserProtected: 8, PersistKeySet: 16,
    EphemeralKeySet: 32,
  },
  NormalizationForm: { FormC: 1, FormD: 2, FormKC: 5, FormKD: 6 },
  RegexOptions: {
    None: 0, IgnoreCase: 1, Multiline: 2, ExplicitCapture: 4, Compiled: 8, Singleline: 16, IgnorePatternWhitespace: 32,
    RightToLeft: 64, ECMAScript: 256, CultureInvariant: 512,
  },
  SaveOptions: { None: 0, DisableFormatting: 1, OmitDuplicateNamespaces: 2 },
  LoadOptions: { None: 0, PreserveWhitespace: 1, SetBaseUri: 2, SetLineInfo: 4 },
  NumberStyles: {
    None: 0, AllowLeadingWhite: 1, AllowTrailingWhite: 2, AllowLeadingSign: 4, Integer: 7, AllowTrailingSign: 8,
    AllowParentheses: 16, AllowDecimalPoint: 32, AllowThousands: 64, Number: 111, AllowExponent: 128, Float: 167,
    AllowCurrencySymbol: 256, Currency: 383, Any: 511, AllowHexSpecifier: 512, HexNumber: 515,
  },
  DateTimeStyles: {
    None: 0, AllowLeadingWhite: 1, AllowTrailingWhite: 2, AllowInnerWhite: 4, AllowWhiteSpaces: 7,
    NoCurrentDateDefault: 8, AdjustToUniversal: 16, AssumeLocal: 32, AssumeUniversal: 64, RoundtripKind: 128,
  },
}; // prettier-ignore

/** The enums whose values can be joined; `ToString()` names all of them. */
const flags = new Set([
  'UriComponents', 'StringSplitOptions', 'X509KeyStorageFlags', 'RegexOptions', 'SaveOptions', 'LoadOptions',
  'NumberStyles', 'DateTimeStyles',
]); // prettier-ignore

const made = new Map<TypeDefinition, Map<number, EnumValue>>();

/** The members of an enum, by name. */
export function enumMembers(definition: TypeDefinition): EnumMembers {
  if (Object.hasOwn(values, definition.name)) return values[definition.name];
  return Object.fromEntries([...definition.memberNames()].map((name, index) => [name, index]));
}

/** The value of an enum with this number; the same object for the same number. */
export function enumValue(type: NamedType, value: number): EnumValue {
  let ofType = made.get(type.definition);
  if (ofType === undefined) made.set(type.definition, (ofType = new Map<number, EnumValue>()));
  let found = ofType.get(value);
  if (found === undefined) ofType.set(value, (found = new EnumValue(type, value, nameOf(type.definition, value))));
  return found;
}

/** The member of this name; undefined when there is none. */
export function enumMember(type: NamedType, name: string): EnumValue | undefined {
  const members = enumMembers(type.definition);
  return Object.hasOwn(members, name) ? enumValue(type, members[name]) : undefined;
}

function nameOf(definition: TypeDefinition, value: number): string {
  const members = Object.entries(enumMembers(definition));
  const exact = members.find(([, number]) => number === value);
  if (exact !== undefined) return exact[0];
  return (flags.has(definition.name) ? joined(members, value) : undefined) ?? String(value);
}

/** `IgnoreCase, Multiline`: the largest flags that make up the value, smallest first. */
function joined(members: readonly (readonly [string, number])[], value: number): string | undefined {
  const names: string[] = [];
  let rest = value;
  for (const [name, flag] of [...members].sort((one, other) => other[1] - one[1])) {
    if (flag === 0 || (rest & flag) !== flag) continue;
    rest &= ~flag;
    names.unshift(name);
  }
  return rest === 0 ? names.join(', ') : undefined;
}
