import type { Library } from '../../binding';
import { bounded } from '../../execution';
import type { CsArray } from '../../value';
import { byteArray, bytesOf } from '../arrays';
import { urlDecode, urlEncode } from './escape';

type Text = string | null;

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '&': '&amp;',
};

/** Latin-1 letters beyond ASCII are written as numbers; all others stay, but for those beyond the basic plane. */
function htmlEncode(text: string): string {
  return bounded(
    text.replace(
      /[<>"'&\xa0-\xff]|[\ud800-\udbff][\udc00-\udfff]/g,
      (one) => entities[one] ?? `&#${one.codePointAt(0) ?? 0};`,
    ),
  );
}

const named: Readonly<Record<string, string>> = {
  lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', nbsp: '\xa0', copy: '©', reg: '®', euro: '€', hellip: '…', ndash: '–',
  mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', trade: '™', middot: '·', laquo: '«', raquo: '»',
  deg: '°', sect: '§', para: '¶', times: '×', divide: '÷', pound: '£', yen: '¥', cent: '¢', szlig: 'ß',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à',
  aacute: 'á', acirc: 'â', ccedil: 'ç', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', uacute: 'ú', ugrave: 'ù', iacute: 'í',
}; // prettier-ignore

function htmlDecode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? named[name] : whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : whole;
    },
  );
}

const mapped =
  (run: (text: string) => string) =>
  (text: Text): Text =>
    text === null ? null : bounded(run(text));

/** System.Net.WebUtility. */
export const webUtilityLibrary: Library = {
  'System.Net.WebUtility': {
    'HtmlEncode(string)': mapped(htmlEncode),
    'HtmlDecode(string)': mapped(htmlDecode),
    'UrlEncode(string)': mapped(urlEncode),
    'UrlDecode(string)': mapped(urlDecode),
    'UrlEncodeToBytes(byte[],int,int)': (bytes: CsArray | null, start: number, count: number) =>
      bytes === null ? null : byteArray(encodeBytes(bytesOf(bytes).subarray(start, start + count))),
  },
};

/** Byte by byte, as the text of these bytes would be. */
function encodeBytes(bytes: Uint8Array): Uint8Array {
  const text = Array.from(bytes, (byte) =>
    byte < 0x80 ? urlEncode(String.fromCharCode(byte)) : `%${byte.toString(16).toUpperCase()}`,
  );
  return Uint8Array.from(Buffer.from(text.join(''), 'latin1'));
}
