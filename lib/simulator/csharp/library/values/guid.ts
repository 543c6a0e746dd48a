import type { Library } from '../../binding';
import { argumentNull, raise } from '../../exception';
import { running } from '../../execution';
import { namedType } from '../../known-types';
import type { CsArray, CsObject, Ref } from '../../value';
import { byteArray, bytesOf } from '../arrays';

/** A `Guid`, held as 32 lower-case hexadecimal digits in the order in which they are written. */
export class CsGuid implements CsObject {
  public static readonly empty = new CsGuid('0'.repeat(32));

  public readonly csType = namedType('Guid');

  public constructor(public readonly digits: string) {}

  /** Version 4, from the chance of the run. */
  public static random(): CsGuid {
    const { runtime } = running();
    const digits = Array.from({ length: 32 }, () => Math.floor(runtime.random() * 16).toString(16));
    digits[12] = '4';
    digits[16] = '89ab'[Number.parseInt(digits[16], 16) % 4];
    return new CsGuid(digits.join(''));
  }

  public toString(): string {
    return this.grouped('-');
  }

  public grouped(by: string): string {
    const { digits } = this;
    return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join(
      by,
    );
  }
}

function format(self: CsGuid, text: string | null): string {
  switch ((text === null || text === '' ? 'D' : text).toUpperCase()) {
    case 'D':
      return self.toString();
    case 'N':
      return self.digits;
    case 'B':
      return `{${self.toString()}}`;
    case 'P':
      return `(${self.toString()})`;
    case 'X':
      return inHex(self.digits);
    default:
      throw raise(
        'System.FormatException',
        'Format String can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".',
      );
  }
}

function inHex(digits: string): string {
  const bytes = digits.slice(16).match(/../g) ?? [];
  const list = bytes.map((byte) => `0x${byte}`).join(',');
  return `{0x${digits.slice(0, 8)},0x${digits.slice(8, 12)},0x${digits.slice(12, 16)},{${list}}}`;
}

const shapes: Readonly<Record<string, RegExp>> = {
  N: /^[\da-f]{32}$/i,
  D: /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
  B: /^\{[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}$/i,
  P: /^\([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\)$/i,
  X: /^\{0x[\da-f]{8},0x[\da-f]{4},0x[\da-f]{4},\{(?:0x[\da-f]{2},){7}0x[\da-f]{2}\}\}$/i,
};

function read(text: string, allowed: readonly RegExp[]): CsGuid | undefined {
  if (!allowed.some((shape) => shape.test(text))) return undefined;
  return new CsGuid(text.replace(/0x|[-{}(),]/gi, '').toLowerCase());
}

function parse(text: string | null, allowed: readonly RegExp[], parameter: string): CsGuid {
  if (text === null) throw argumentNull(parameter);
  const found = read(text.trim(), allowed);
  if (found !== undefined) return found;
  throw raise(
    'System.FormatException',
    'Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).',
  );
}

function tryParse(text: string | null, allowed: readonly RegExp[], result: Ref): boolean {
  const found = text === null ? undefined : read(text.trim(), allowed);
  result.value = found ?? CsGuid.empty;
  return found !== undefined;
}

function shapeNamed(name: string | null): readonly RegExp[] {
  const shape = shapes[(name ?? 'D').toUpperCase()] as RegExp | undefined;
  if (shape !== undefined) return [shape];
  throw raise(
    'System.FormatException',
    'Format String can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".',
  );
}

const anyShape = Object.values(shapes);

/** The first three groups stand in memory with their least byte first. */
const byteOrder = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];

function toBytes(self: CsGuid): Uint8Array {
  const written = Buffer.from(self.digits, 'hex');
  return Uint8Array.from(byteOrder, (at) => written[at]);
}

function fromBytes(bytes: Uint8Array): CsGuid {
  if (bytes.length !== 16) {
    throw raise('System.ArgumentException', 'Byte array for GUID must be exactly 16 bytes long.\r\nParameter name: b');
  }
  return new CsGuid(Buffer.from(byteOrder.map((at) => bytes[at])).toString('hex'));
}

function fromParts(first: number, second: number, third: number, rest: readonly number[]): CsGuid {
  const written = (value: number, length: number): string =>
    BigInt.asUintN(length * 4, BigInt(value))
      .toString(16)
      .padStart(length, '0');
  return new CsGuid(
    [written(first, 8), written(second, 4), written(third, 4), ...rest.map((one) => written(one, 2))].join(''),
  );
}

/** By the first group as an unsigned number, then the next, and so on: the order in which they are written. */
function compare(one: CsGuid, other: CsGuid): number {
  return one.digits < other.digits ? -1 : one.digits > other.digits ? 1 : 0;
}

function hash(self: CsGuid): number {
  const view = new DataView(toBytes(self).buffer);
  return [4, 8, 12].reduce((sum, at) => sum ^ view.getInt32(at, true), view.getInt32(0, true));
}

const fromFields = (a: number, b: number, c: number, ...rest: number[]): CsGuid => fromParts(a, b, c, rest);
const same = (one: CsGuid, other: CsGuid): boolean => one.digits === other.digits;

/** System.Guid. */
export const guidLibrary: Library = {
  'System.Guid': {
    '.ctor()': () => CsGuid.empty,
    '.ctor(string)': (text: string | null) => parse(text, anyShape, 'g'),
    '.ctor(byte[])': (bytes: CsArray | null) => {
      if (bytes === null) throw argumentNull('b');
      return fromBytes(bytesOf(bytes));
    },
    '.ctor(int,short,short,byte[])': (a: number, b: number, c: number, rest: CsArray) =>
      fromParts(a, b, c, [...bytesOf(rest)]),
    '.ctor(int,short,short,byte,byte,byte,byte,byte,byte,byte,byte)': fromFields,
    '.ctor(uint,ushort,ushort,byte,byte,byte,byte,byte,byte,byte,byte)': fromFields,
    Empty: () => CsGuid.empty,
    'NewGuid()': () => CsGuid.random(),
    'Parse(string)': (text: string | null) => parse(text, anyShape, 'input'),
    'ParseExact(string,string)': (text: string | null, shape: string | null) => parse(text, shapeNamed(shape), 'input'),
    'TryParse(string,out Guid)': (text: string | null, result: Ref) => tryParse(text, anyShape, result),
    'TryParseExact(string,string,out Guid)': (text: string | null, shape: string | null, result: Ref) =>
      tryParse(text, shapeNamed(shape), result),
    'ToByteArray()': (self: CsGuid) => byteArray(toBytes(self)),
    'ToString()': (self: CsGuid) => self.toString(),
    'ToString(string)': format,
    'ToString(string,IFormatProvider)': format,
    'GetHashCode()': hash,
    'Equals(Guid)': same,
    'Equals(object)': (self: CsGuid, other: unknown) => other instanceof CsGuid && same(self, other),
    'CompareTo(Guid)': compare,
    'CompareTo(object)': (self: CsGuid, other: unknown) => {
      if (other === null) return 1;
      if (other instanceof CsGuid) return compare(self, other);
      throw raise('System.ArgumentException', 'Object must be of type GUID.');
    },
    'op_Equality(Guid,Guid)': same,
    'op_Inequality(Guid,Guid)': (one: CsGuid, other: CsGuid) => !same(one, other),
  },
};
