import type { BindingTable, Library } from '../../binding';
import { box } from '../../boxing';
import { argumentNull, argumentOutOfRange, raise } from '../../exception';
import { callMember, textOf } from '../../execution';
import { known, namedType } from '../../known-types';
import { enumValue } from '../../enums';
import type { CsArray, EnumValue } from '../../value';
import { typeOf } from '../../value';
import { byteArray, bytesOf } from '../arrays';
import { checkRange } from '../ranges';
import { CsDateTime } from '../time/date-time';
import { mustRead, readDateTime } from '../time/read-dates';
import { decodeBase64, encodeBase64 } from './base64';
import type { Target } from './convert-number';
import { convertObject, convertPlain, convertString, isConvertible, notConvertible, targets } from './convert-number';
import type { NumericKey } from './number-kinds';
import { tooLarge } from './number-kinds';

const plain = Object.values(targets);

/** All overloads of one `ToX`. */
function overloads(to: Target): BindingTable {
  return {
    ...Object.fromEntries(
      plain.map((from) => [`To${to}(${from})`, (value: unknown) => convertPlain(value, from, to)] as const),
    ),
    [`To${to}(string)`]: (text: string | null) => convertString(text, to),
    [`To${to}(string,IFormatProvider)`]: (text: string | null) => convertString(text, to),
    [`To${to}(object)`]: (value: unknown) => convertObject(value, to),
    [`To${to}(object,IFormatProvider)`]: (value: unknown) => convertObject(value, to),
    [`To${to}(DateTime)`]: () => refuseDate('DateTime', to),
  };
}

function refuseDate(from: string, to: string): never {
  throw raise('System.InvalidCastException', `Invalid cast from '${from}' to '${to}'.`);
}

// ── number bases ─────────────────────────────────────────────────────────────────────────────────────────────────

const widths: Readonly<Partial<Record<NumericKey, readonly [bits: number, signed: boolean]>>> = {
  Byte: [8, false], SByte: [8, true], Int16: [16, true], UInt16: [16, false], Int32: [32, true], UInt32: [32, false],
  Int64: [64, true], UInt64: [64, false],
}; // prettier-ignore

const digitsOf: Readonly<Record<number, RegExp>> = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^[+-]?\d+$/, 16: /^[\da-f]+$/i };
const prefixOf: Readonly<Record<number, string>> = { 2: '0b', 8: '0o', 10: '', 16: '0x' };

function fromBase(text: string | null, base: number, key: NumericKey): unknown {
  const [bits, signed] = widths[key] ?? [32, true];
  const wide = bits === 64;
  checkBase(base);
  if (text === null) return wide ? 0n : 0;
  if (text === '')
    throw argumentOutOfRange(
      'Index',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    );
  const digits = base === 16 ? text.replace(/^0x/i, '') : text;
  if (!digitsOf[base].test(digits)) throw raise('System.FormatException', 'Could not find any recognizable digits.');
  const value = BigInt(prefixOf[base] + digits.replace('+', ''));
  const given = base === 10 ? value : bitsIn(value, bits, signed);
  const fits = signed ? BigInt.asIntN(bits, given) === given : BigInt.asUintN(bits, given) === given;
  if (!fits) throw tooLarge(key);
  return wide ? given : Number(given);
}

/** Other bases than ten give the bits of a number, so `ffffffff` is -1. */
function bitsIn(value: bigint, bits: number, signed: boolean): bigint {
  return signed && value < 2n ** BigInt(bits) ? BigInt.asIntN(bits, value) : value;
}

function toBase(value: number | bigint, base: number, bits: number): string {
  checkBase(base);
  return base === 10 ? String(value) : BigInt.asUintN(bits, BigInt(value)).toString(base);
}

function checkBase(base: number): void {
  if (!Object.hasOwn(prefixOf, base)) throw raise('System.ArgumentException', 'Invalid Base.');
}

// ── text ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function toStrings(): BindingTable {
  const named = ([...plain, 'DateTime'] as const).map((name) => {
    const type = name === 'DateTime' ? namedType(name) : known[name];
    return [name, (value: unknown) => textOf(box(type, value))] as const;
  });
  return {
    ...Object.fromEntries(named.map(([name, run]) => [`ToString(${name})`, run])),
    ...Object.fromEntries(named.map(([name, run]) => [`ToString(${name},IFormatProvider)`, run])),
    'ToString(string)': (text: string | null) => text,
    'ToString(string,IFormatProvider)': (text: string | null) => text,
    'ToString(object)': textOf,
    'ToString(object,IFormatProvider)': textOf,
    'ToString(byte,int)': (value: number, base: number) => toBase(value, base, 8),
    'ToString(short,int)': (value: number, base: number) => toBase(value, base, 16),
    'ToString(int,int)': (value: number, base: number) => toBase(value, base, 32),
    'ToString(long,int)': (value: bigint, base: number) => toBase(value, base, 64),
  };
}

function toDateTimes(): BindingTable {
  const read = (text: string | null): CsDateTime =>
    text === null ? CsDateTime.minValue : mustRead(text, 's', (given) => readDateTime(given, 0));
  const fromObject = (value: unknown): unknown => {
    if (value === null) return CsDateTime.minValue;
    if (value instanceof CsDateTime) return value;
    if (typeof value === 'string') return read(value);
    if (!isConvertible(value)) throw notConvertible(value);
    if (typeof value !== 'object') return refuseDate('Object', 'DateTime');
    return callMember(value, 'ToDateTime(IFormatProvider)', null);
  };
  return {
    ...Object.fromEntries(plain.map((from) => [`ToDateTime(${from})`, () => refuseDate(from, 'DateTime')])),
    'ToDateTime(DateTime)': (value: CsDateTime) => value,
    'ToDateTime(string)': read,
    'ToDateTime(string,IFormatProvider)': read,
    'ToDateTime(object)': fromObject,
    'ToDateTime(object,IFormatProvider)': fromObject,
  };
}

function bytesToText(
  array: CsArray | null,
  range: readonly [start: number, length: number] | undefined,
  write: (bytes: Uint8Array) => string,
): string {
  if (array === null) throw argumentNull('inArray');
  if (range !== undefined) checkRange(array.items.length, range[0], range[1], 'offset', 'length');
  const bytes = bytesOf(array);
  return write(range === undefined ? bytes : bytes.subarray(range[0], range[0] + range[1]));
}

const binary: BindingTable = {
  'FromBase64String(string)': (text: string | null) => {
    if (text === null) throw argumentNull('s');
    return byteArray(decodeBase64(text));
  },
  'ToBase64String(byte[])': (bytes: CsArray | null) => bytesToText(bytes, undefined, (all) => encodeBase64(all, 0)),
  'ToBase64String(byte[],Base64FormattingOptions)': (bytes: CsArray | null, options: EnumValue) =>
    bytesToText(bytes, undefined, (all) => encodeBase64(all, options.value)),
  'ToBase64String(byte[],int,int)': (bytes: CsArray | null, start: number, length: number) =>
    bytesToText(bytes, [start, length], (piece) => encodeBase64(piece, 0)),
  'ToBase64String(byte[],int,int,Base64FormattingOptions)': (
    bytes: CsArray | null,
    start: number,
    length: number,
    options: EnumValue,
  ) => bytesToText(bytes, [start, length], (piece) => encodeBase64(piece, options.value)),
  'ToHexString(byte[])': (bytes: CsArray | null) => bytesToText(bytes, undefined, hex).toUpperCase(),
  'ToHexString(byte[],int,int)': (bytes: CsArray | null, start: number, length: number) =>
    bytesToText(bytes, [start, length], hex).toUpperCase(),
  'ToHexStringLower(byte[])': (bytes: CsArray | null) => bytesToText(bytes, undefined, hex),
  'FromHexString(string)': (text: string | null) => {
    if (text === null) throw argumentNull('s');
    if (text.length % 2 === 0 && /^[\da-f]*$/i.test(text)) return byteArray(Uint8Array.from(Buffer.from(text, 'hex')));
    throw raise('System.FormatException', 'The input is not a valid hex string as it contains a non-hex character.');
  },
};

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** System.Convert. */
export const convertLibrary: Library = {
  'System.Convert': {
    ...(Object.assign({}, ...(Object.keys(targets) as Target[]).map(overloads)) as BindingTable),
    ...toStrings(),
    ...toDateTimes(),
    ...binary,
    ...Object.fromEntries(
      (Object.keys(widths) as NumericKey[]).map((key) => [
        `To${key}(string,int)`,
        (text: string | null, base: number) => fromBase(text, base, key),
      ]),
    ),
    'IsDBNull(object)': () => false,
    'GetTypeCode(object)': (value: unknown) =>
      value !== null && isConvertible(value)
        ? callMember(value, 'GetTypeCode()')
        : enumValue(namedType('TypeCode'), typeOf(value) === undefined ? 0 : 1),
  },
};
