import { raise } from '../../exception';

/** `Convert.ToBase64String`; the option 1 breaks lines after 76 characters. */
export function encodeBase64(bytes: Uint8Array, options: number): string {
  const text = Buffer.from(bytes).toString('base64');
  return options === 1 ? text.replace(/.{76}(?=.)/g, '$&\r\n') : text;
}

/** `Convert.FromBase64String`, which passes over white space and insists on the padding. */
export function decodeBase64(text: string): Uint8Array {
  const core = text.replace(/[ \t\r\n]/g, '');
  if (core.length % 4 !== 0)
    throw raise('System.FormatException', 'Invalid length for a Base-64 char array or string.');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(core)) {
    throw raise(
      'System.FormatException',
      'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters. ',
    );
  }
  return Uint8Array.from(Buffer.from(core, 'base64'));
}
