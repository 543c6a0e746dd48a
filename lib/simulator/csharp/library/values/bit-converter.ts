import type { BindingTable, Library } from '../../binding';
import { argumentNull, argumentOutOfRange, raise } from '../../exception';
import type { CsArray } from '../../value';
import { byteArray, bytesOf } from '../arrays';
import { checkRange } from '../ranges';

interface Coder {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly write: (view: DataView, value: never) => void;
  readonly read: (view: DataView) => unknown;
}

const coders: readonly Coder[] = [
  { name: 'Boolean', type: 'bool', size: 1, write: (view, value: boolean) => view.setUint8(0, Number(value)), read: (view) => view.getUint8(0) !== 0 },
  { name: 'Char', type: 'char', size: 2, write: (view, value: number) => view.setUint16(0, value, true), read: (view) => view.getUint16(0, true) },
  { name: 'Int16', type: 'short', size: 2, write: (view, value: number) => view.setInt16(0, value, true), read: (view) => view.getInt16(0, true) },
  { name: 'UInt16', type: 'ushort', size: 2, write: (view, value: number) => view.setUint16(0, value, true), read: (view) => view.getUint16(0, true) },
  { name: 'Int32', type: 'int', size: 4, write: (view, value: number) => view.setInt32(0, value, true), read: (view) => view.getInt32(0, true) },
  { name: 'UInt32', type: 'uint', size: 4, write: (view, value: number) => view.setUint32(0, value, true), read: (view) => view.getUint32(0, true) },
  { name: 'Int64', type: 'long', size: 8, write: (view, value: bigint) => view.setBigInt64(0, value, true), read: (view) => view.getBigInt64(0, true) },
  { name: 'UInt64', type: 'ulong', size: 8, write: (view, value: bigint) => view.setBigUint64(0, value, true), read: (view) => view.getBigUint64(0, true) },
  { name: 'Single', type: 'float', size: 4, write: (view, value: number) => view.setFloat32(0, value, true), read: (view) => view.getFloat32(0, true) },
  { name: 'Double', type: 'double', size: 8, write: (view, value: number) => view.setFloat64(0, value, true), read: (view) => view.getFloat64(0, true) },
]; // prettier-ignore

function bytesFrom({ size, write }: Coder, value: unknown): Uint8Array {
  const bytes = new Uint8Array(size);
  (write as (view: DataView, value: unknown) => void)(new DataView(bytes.buffer), value);
  return bytes;
}

function valueIn({ size, read }: Coder, array: CsArray | null, start: number): unknown {
  if (array === null) throw argumentNull('value');
  if (start < 0 || start >= array.items.length)
    throw argumentOutOfRange(
      'startIndex',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    );
  if (start + size > array.items.length)
    throw raise(
      'System.ArgumentException',
      'Destination array is not long enough to copy all the items in the collection. Check array index and length.\r\nParameter name: value',
    );
  return read(new DataView(Uint8Array.from(bytesOf(array).subarray(start, start + size)).buffer));
}

function write(array: CsArray | null, start = 0, length = (array?.items.length ?? 0) - start): string {
  if (array === null) throw argumentNull('value');
  if (array.items.length === 0 && start === 0 && length === 0) return '';
  checkRange(array.items.length, start, length, 'startIndex', 'length');
  const part = bytesOf(array).subarray(start, start + length);
  return Array.from(part, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('-');
}

function coderTable(): BindingTable {
  return Object.fromEntries(
    coders.flatMap((coder) => [
      [`GetBytes(${coder.type})`, (value: unknown) => byteArray(bytesFrom(coder, value))] as const,
      [`To${coder.name}(byte[],int)`, (array: CsArray | null, start: number) => valueIn(coder, array, start)] as const,
    ]),
  );
}

/** The bits of one type of number as those of another. */
function reread(from: string, to: string): (value: unknown) => unknown {
  const [writer, reader] = [from, to].map((name) => coders.find((coder) => coder.name === name) ?? coders[0]);
  return (value) => reader.read(new DataView(Uint8Array.from(bytesFrom(writer, value)).buffer));
}

/** System.BitConverter. */
export const bitConverterLibrary: Library = {
  'System.BitConverter': {
    ...coderTable(),
    IsLittleEndian: () => true,
    'ToString(byte[])': (array: CsArray | null) => write(array),
    'ToString(byte[],int)': (array: CsArray | null, start: number) => write(array, start),
    'ToString(byte[],int,int)': write,
    'DoubleToInt64Bits(double)': reread('Double', 'Int64'),
    'Int64BitsToDouble(long)': reread('Int64', 'Double'),
    'SingleToInt32Bits(float)': reread('Single', 'Int32'),
    'Int32BitsToSingle(int)': reread('Int32', 'Single'),
  },
};
