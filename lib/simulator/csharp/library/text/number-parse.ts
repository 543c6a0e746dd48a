import { CsDecimal } from '../../decimal';

/** The bits of System.Globalization.NumberStyles. */
export const styles = {
  leadingWhite: 1, trailingWhite: 2, leadingSign: 4, trailingSign: 8, parentheses: 16, decimalPoint: 32,
  thousands: 64, exponent: 128, currency: 256, hex: 512, integer: 7, number: 111, float: 167, floatOrThousands: 231,
}; // prettier-ignore

/** What a text says: `digits × 10^-scale`. */
export interface ParsedNumber {
  readonly negative: boolean;
  readonly digits: string;
  readonly scale: number;
}

/** Reads a number as .NET does in the invariant culture; undefined when the text is none. */
export function parseNumber(text: string, style: number): ParsedNumber | undefined {
  const has = (flag: number): boolean => (style & flag) !== 0;
  const core = trimWhite(text, has(styles.leadingWhite), has(styles.trailingWhite));
  if (has(styles.hex)) return /^[0-9a-fA-F]+$/.test(core) ? hexNumber(core) : undefined;
  const signed = takeSign(core, has);
  if (signed === undefined) return undefined;
  const match = /^(\d[\d,]*|)(?:(\.)(\d*))?(?:[eE]([+-]?\d+))?$/.exec(signed.text);
  if (match === null) return undefined;
  const [, whole, point, fraction = '', exponent] = match;
  if (whole === '' && fraction === '') return undefined;
  if (whole.includes(',') && !has(styles.thousands)) return undefined;
  if (point !== undefined && !has(styles.decimalPoint)) return undefined;
  if (exponent !== undefined && !has(styles.exponent)) return undefined;
  const scale = fraction.length - Math.max(-99_999, Math.min(99_999, Number(exponent ?? '0')));
  return { negative: signed.negative, digits: whole.replaceAll(',', '') + fraction, scale };
}

function trimWhite(text: string, leading: boolean, trailing: boolean): string {
  let core = text.replace(/\0+$/, '');
  if (leading) core = core.replace(/^[\t-\r ]+/, '');
  if (!trailing) return core;
  let end = core.length;
  while (end > 0 && /[\t-\r ]/.test(core[end - 1])) end -= 1;
  return core.slice(0, end);
}

function takeSign(
  text: string,
  has: (flag: number) => boolean,
): { readonly negative: boolean; readonly text: string } | undefined {
  let core = has(styles.currency) ? text.replace('¤', '') : text;
  if (has(styles.parentheses) && /^\([^()]*\)$/.test(core)) return { negative: true, text: core.slice(1, -1) };
  let sign = '';
  if (has(styles.leadingSign) && /^[+-]/.test(core)) [sign, core] = [core[0], core.slice(1)];
  else if (has(styles.trailingSign) && /[+-]$/.test(core)) [sign, core] = [core.slice(-1), core.slice(0, -1)];
  return { negative: sign === '-', text: core };
}

function hexNumber(text: string): ParsedNumber {
  return { negative: false, digits: BigInt(`0x${text}`).toString(), scale: 0 };
}

/** The integer that was read; undefined where it is not whole. */
export function wholeOf({ negative, digits, scale }: ParsedNumber): bigint | undefined {
  const bare = digits.replace(/^0+/, '');
  if (bare === '') return 0n;
  // Anything of more digits than this overflows every type there is.
  if (bare.length - scale > 40) return negative ? -(10n ** 40n) : 10n ** 40n;
  let value: bigint;
  if (scale <= 0) value = BigInt(bare) * 10n ** BigInt(-scale);
  else if (/[^0]/.test(bare.slice(-scale)) || bare.length < scale) return undefined;
  else value = BigInt(bare.slice(0, -scale) || '0');
  return negative ? -value : value;
}

/** The decimal that was read, with its scale; throws OverflowException. */
export function decimalOf({ negative, digits, scale }: ParsedNumber): CsDecimal {
  const sign = negative ? '-' : '';
  const exponent = Math.max(-9_999, Math.min(9_999, -scale));
  return CsDecimal.parse(`${sign}${digits}e${exponent}`) ?? CsDecimal.zero;
}

const specials = new Map([
  ['nan', NaN], ['infinity', Infinity], ['-infinity', -Infinity], ['+infinity', Infinity], ['-nan', NaN], ['+nan', NaN],
]); // prettier-ignore

/** The double in a text; undefined when it holds none. What is too large is infinite, as in .NET since Core 3.0. */
export function parseDouble(text: string, style: number): number | undefined {
  const parsed = parseNumber(text, style);
  if (parsed === undefined) return specials.get(text.trim().toLowerCase());
  const { negative, digits, scale } = parsed;
  return Number(`${negative ? '-' : ''}${digits}e${-scale}`);
}
