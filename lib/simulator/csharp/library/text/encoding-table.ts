import type { Library } from '../../binding';
import { argumentNull, NotModelled, raise } from '../../exception';
import { checkLength } from '../../execution';
import { namedType } from '../../known-types';
import type { CsArray, CsObject } from '../../value';
import { byteArray, bytesOf, charArray, textOfChars } from '../arrays';
import { checkRange } from '../ranges';

type Coding = 'utf8' | 'ascii' | 'utf16le' | 'utf16be' | 'latin1';

interface Facts {
  readonly name: string;
  readonly title: string;
  readonly codePage: number;
  readonly preamble: readonly number[];
}

const facts: Readonly<Record<Coding, Facts>> = {
  utf8: { name: 'utf-8', title: 'Unicode (UTF-8)', codePage: 65001, preamble: [0xef, 0xbb, 0xbf] },
  ascii: { name: 'us-ascii', title: 'US-ASCII', codePage: 20127, preamble: [] },
  utf16le: { name: 'utf-16', title: 'Unicode', codePage: 1200, preamble: [0xff, 0xfe] },
  utf16be: { name: 'utf-16BE', title: 'Unicode (Big-Endian)', codePage: 1201, preamble: [0xfe, 0xff] },
  latin1: { name: 'iso-8859-1', title: 'Western European (ISO)', codePage: 28591, preamble: [] },
};

/** An `Encoding`. */
class CsEncoding implements CsObject {
  public readonly csType = namedType('Encoding');

  public constructor(public readonly coding: Coding) {}

  public encode(text: string): Uint8Array {
    checkLength(text.length);
    switch (this.coding) {
      case 'utf8':
      case 'utf16le':
        return Uint8Array.from(Buffer.from(text, this.coding));
      case 'utf16be':
        return swapped(Buffer.from(text, 'utf16le'));
      case 'ascii':
      case 'latin1':
        return singleBytes(text, this.coding === 'ascii' ? 0x7f : 0xff);
    }
  }

  public decode(bytes: Uint8Array): string {
    switch (this.coding) {
      case 'utf8':
        // A mark at the start is a character like any other here, unlike in a stream.
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      case 'utf16le':
        return decodeUtf16(bytes);
      case 'utf16be':
        return decodeUtf16(swapped(bytes));
      case 'ascii':
        return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : '?')).join('');
      case 'latin1':
        return Buffer.from(bytes).toString('latin1');
    }
  }
}

/** A character that does not fit is a question mark; a surrogate pair is one character. */
function singleBytes(text: string, most: number): Uint8Array {
  const single = text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '?');
  return Uint8Array.from({ length: single.length }, (_, at) =>
    single.charCodeAt(at) <= most ? single.charCodeAt(at) : 63,
  );
}

function swapped(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes, (byte, at) => bytes[at ^ 1] ?? byte);
}

function decodeUtf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
}

const made = new Map<Coding, CsEncoding>();

function encoding(coding: Coding): CsEncoding {
  let found = made.get(coding);
  if (found === undefined) made.set(coding, (found = new CsEncoding(coding)));
  return found;
}

const names: Readonly<Record<string, Coding>> = {
  'utf-8': 'utf8', utf8: 'utf8', 'unicode-1-1-utf-8': 'utf8', 'us-ascii': 'ascii', ascii: 'ascii', 'utf-16': 'utf16le',
  'utf-16le': 'utf16le', unicode: 'utf16le', 'utf-16be': 'utf16be', unicodefffe: 'utf16be', 'iso-8859-1': 'latin1',
  latin1: 'latin1',
}; // prettier-ignore

/** Names that .NET knows and this library does not. */
const otherNames = /^(?:windows-|iso-|ibm|utf-7|utf-32|shift_jis|euc-|gb|big5|koi8|macintosh|cp)/i;

function named(name: string | null): CsEncoding {
  if (name === null) throw argumentNull('name');
  const lower = name.toLowerCase();
  if (Object.hasOwn(names, lower)) return encoding(names[lower]);
  if (otherNames.test(name)) throw new NotModelled(`Encoding.GetEncoding("${name}")`);
  throw raise('System.ArgumentException', `'${name}' is not a supported encoding name.\r\nParameter name: name`);
}

function byCodePage(page: number): CsEncoding {
  const found = (Object.keys(facts) as Coding[]).find((coding) => facts[coding].codePage === page);
  if (found !== undefined || page === 0) return encoding(found ?? 'utf8');
  throw new NotModelled(`Encoding.GetEncoding(${page})`);
}

function piece<T extends { readonly length: number; slice(start: number, end: number): T }>(
  whole: T,
  start: number,
  count: number,
): T {
  checkRange(whole.length, start, count, 'index');
  return whole.slice(start, start + count);
}

function text(value: string | null): string {
  if (value === null) throw argumentNull('s');
  return value;
}

function bytes(value: CsArray | null): Uint8Array {
  if (value === null) throw argumentNull('bytes');
  return bytesOf(value);
}

function characters(value: CsArray | null): string {
  if (value === null) throw argumentNull('chars');
  return textOfChars(value);
}

/** System.Text.Encoding. */
export const encodingLibrary: Library = {
  'System.Text.Encoding': {
    UTF8: () => encoding('utf8'),
    Default: () => encoding('utf8'),
    ASCII: () => encoding('ascii'),
    Unicode: () => encoding('utf16le'),
    BigEndianUnicode: () => encoding('utf16be'),
    Latin1: () => encoding('latin1'),
    'GetEncoding(string)': named,
    'GetEncoding(int)': byCodePage,
    WebName: (self: CsEncoding) => facts[self.coding].name,
    BodyName: (self: CsEncoding) => facts[self.coding].name,
    HeaderName: (self: CsEncoding) => facts[self.coding].name,
    EncodingName: (self: CsEncoding) => facts[self.coding].title,
    CodePage: (self: CsEncoding) => facts[self.coding].codePage,
    IsSingleByte: (self: CsEncoding) => self.coding === 'ascii' || self.coding === 'latin1',
    'GetPreamble()': (self: CsEncoding) => byteArray(Uint8Array.from(facts[self.coding].preamble)),
    'GetBytes(string)': (self: CsEncoding, value: string | null) => byteArray(self.encode(text(value))),
    'GetBytes(string,int,int)': (self: CsEncoding, value: string | null, start: number, count: number) =>
      byteArray(self.encode(piece(text(value), start, count))),
    'GetBytes(char[])': (self: CsEncoding, value: CsArray | null) => byteArray(self.encode(characters(value))),
    'GetBytes(char[],int,int)': (self: CsEncoding, value: CsArray | null, start: number, count: number) =>
      byteArray(self.encode(piece(characters(value), start, count))),
    'GetByteCount(string)': (self: CsEncoding, value: string | null) => self.encode(text(value)).length,
    'GetByteCount(char[])': (self: CsEncoding, value: CsArray | null) => self.encode(characters(value)).length,
    'GetString(byte[])': (self: CsEncoding, value: CsArray | null) => self.decode(bytes(value)),
    'GetString(byte[],int,int)': (self: CsEncoding, value: CsArray | null, start: number, count: number) =>
      self.decode(piece(bytes(value), start, count)),
    'GetChars(byte[])': (self: CsEncoding, value: CsArray | null) => charArray(self.decode(bytes(value))),
    'GetCharCount(byte[])': (self: CsEncoding, value: CsArray | null) => self.decode(bytes(value)).length,
    'Convert(Encoding,Encoding,byte[])': (from: CsEncoding, to: CsEncoding, value: CsArray | null) =>
      byteArray(to.encode(from.decode(bytes(value)))),
  },
};
