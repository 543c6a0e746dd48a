/** Percent-encoding as System.Uri and System.Net.WebUtility do it. */

function encode(text: string): string {
  return [...Buffer.from(text, 'utf8')].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** `Uri.EscapeDataString`: all but letters, digits and `-_.~`. */
export function escapeDataString(text: string): string {
  return text.replace(/[^A-Za-z0-9\-_.~]+/g, encode);
}

/** `Uri.EscapeUriString`: reserved characters stay too. */
export function escapeUriString(text: string): string {
  return text.replace(/[^A-Za-z0-9\-_.~:/?#[\]@!$&'()*+,;=]+/g, encode);
}

/** What a part of an address may not hold is encoded; a `%` that starts no code is `%25`; codes that need not be go. */
export function canonical(part: string): string {
  return part
    .replace(/%(?![\da-fA-F]{2})/g, '%25')
    .replace(/%([\da-fA-F]{2})/g, (code, digits: string) => {
      const character = String.fromCharCode(Number.parseInt(digits, 16));
      return /[A-Za-z0-9\-_.~]/.test(character) ? character : code;
    })
    .replace(/[^A-Za-z0-9\-_.~:/?#[\]@!$&'()*+,;=%]+/g, encode);
}

/** Codes that are no UTF-8 stay as they are; `keeps` says which characters stay encoded. */
export function unescape(text: string, keeps: RegExp | undefined = undefined): string {
  return text.replace(/(?:%[\da-fA-F]{2})+/g, (run) => decodeRun(run, keeps));
}

function decodeRun(run: string, keeps: RegExp | undefined): string {
  const bytes = Buffer.from(run.replaceAll('%', ''), 'hex');
  let result = '';
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at]);
    const piece = bytes.subarray(at, at + length);
    const character = piece.toString('utf8');
    const isValid = length > 0 && Buffer.from(character, 'utf8').equals(piece);
    const taken = isValid ? length : 1;
    const encoded = run.slice(at * 3, (at + taken) * 3);
    result += isValid && keeps?.test(character) !== true ? character : encoded;
    at += taken;
  }
  return result;
}

function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** `WebUtility.UrlEncode`: blanks become `+`, and `!*()` stay. */
export function urlEncode(text: string): string {
  return text.replace(/[^A-Za-z0-9\-_.!*() ]+/g, encode).replaceAll(' ', '+');
}

/** `WebUtility.UrlDecode`: bytes that are no UTF-8 become the replacement character. */
export function urlDecode(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replace(/(?:%[\da-fA-F]{2})+/g, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}
