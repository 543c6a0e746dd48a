import { raise } from '../../exception';
import { TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND } from './calendar';
import type { CsDateTime } from './date-time';

export const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
]; // prettier-ignore

/** The standard formats in the invariant culture, as custom ones. */
const standard: Readonly<Record<string, string>> = {
  d: 'MM/dd/yyyy',
  D: 'dddd, dd MMMM yyyy',
  f: 'dddd, dd MMMM yyyy HH:mm',
  F: 'dddd, dd MMMM yyyy HH:mm:ss',
  g: 'MM/dd/yyyy HH:mm',
  G: 'MM/dd/yyyy HH:mm:ss',
  M: 'MMMM dd',
  m: 'MMMM dd',
  o: "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
  O: "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
  r: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  R: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  s: "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
  t: 'HH:mm',
  T: 'HH:mm:ss',
  u: "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
  U: 'dddd, dd MMMM yyyy HH:mm:ss',
  Y: 'yyyy MMMM',
  y: 'yyyy MMMM',
};

/** The custom pattern that a format stands for. */
export function datePattern(format: string): string {
  if (format.length !== 1) return format;
  if (Object.hasOwn(standard, format)) return standard[format];
  throw raise('System.FormatException', 'Input string was not in a correct format.');
}

/**
 * A date as text. A DateTimeOffset gives its clock and offset; for its formats r, R, u and U the caller turns the clock
 * to UTC first.
 */
export function formatDate(date: CsDateTime, format: string | null, offsetTicks?: bigint): string {
  if (format === null || format === '') {
    return offsetTicks === undefined ? write(date, standard.G) : write(date, `${standard.G} zzz`, offsetTicks);
  }
  return write(date, datePattern(format), offsetTicks);
}

function write(date: CsDateTime, pattern: string, offsetTicks?: bigint): string {
  const parts: string[] = [];
  for (const token of dateTokens(pattern)) {
    const part = writeToken(date, token, offsetTicks);
    // A fraction that is left out takes the point before it along.
    if (part === '' && token.startsWith('F') && parts.at(-1) === '.') parts.pop();
    else parts.push(part);
  }
  return parts.join('');
}

/** Runs of a format letter, quoted texts, escaped characters, `%x`, and all other characters one by one. */
export function dateTokens(pattern: string): readonly string[] {
  const found = pattern.match(/([dfFghHKmMstyz])\1*|\\[^]|'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"|[^]/g) ?? [];
  const result: string[] = [];
  found.forEach((token, at) => {
    if (/^['"\\]$/.test(token) || (token === '%' && (at === found.length - 1 || found[at + 1] === '%'))) {
      throw raise('System.FormatException', 'Input string was not in a correct format.');
    }
    if (token !== '%') result.push(token);
  });
  return result;
}

/** The text of a token that stands for itself; undefined for a format specifier, `:` and `/` being themselves too. */
export function literalOf(token: string): string | undefined {
  if (token.startsWith('\\')) return token.slice(1);
  if (/^['"]/.test(token)) return token.slice(1, -1).replace(/\\([^])/g, '$1');
  return /^[dfFghHKmMstyz]/.test(token) ? undefined : token;
}

function writeToken(date: CsDateTime, token: string, offsetTicks: bigint | undefined): string {
  const literal = literalOf(token);
  if (literal !== undefined) return literal;
  const { length } = token;
  const hour = Number(date.ticksOfDay / TICKS_PER_HOUR);
  switch (token[0]) {
    case 'd':
    case 'M':
    case 'y':
      return writeDatePart(date, token);
    case 'h':
      return twoDigits(hour % 12 === 0 ? 12 : hour % 12, length);
    case 'H':
      return twoDigits(hour, length);
    case 'm':
      return twoDigits(Number((date.ticksOfDay / TICKS_PER_MINUTE) % 60n), length);
    case 's':
      return twoDigits(Number((date.ticksOfDay / TICKS_PER_SECOND) % 60n), length);
    case 'f':
    case 'F':
      return fraction(date.ticksOfDay % TICKS_PER_SECOND, token);
    case 't':
      return (hour < 12 ? 'AM' : 'PM').slice(0, length);
    case 'g':
      return 'A.D.';
    case 'K':
      return zoneMark(date, offsetTicks).repeat(length);
    default:
      return offsetText(offsetTicks ?? 0n, length);
  }
}

function writeDatePart(date: CsDateTime, { length, 0: letter }: string): string {
  const { year, month, day } = date.calendarDate;
  if (letter === 'd') {
    if (length <= 2) return twoDigits(day, length);
    const name = dayNames[date.dayOfWeek];
    return length === 3 ? name.slice(0, 3) : name;
  }
  if (letter === 'M') {
    if (length <= 2) return twoDigits(month, length);
    return length === 3 ? monthNames[month - 1].slice(0, 3) : monthNames[month - 1];
  }
  return length <= 2 ? twoDigits(year % 100, length) : String(year).padStart(length, '0');
}

function twoDigits(value: number, length: number): string {
  return length === 1 ? String(value) : String(value).padStart(2, '0');
}

function fraction(ticks: bigint, token: string): string {
  if (token.length > 7) throw raise('System.FormatException', 'Input string was not in a correct format.');
  const digits = String(ticks).padStart(7, '0').slice(0, token.length);
  return token.startsWith('F') ? digits.replace(/0+$/, '') : digits;
}

function zoneMark(date: CsDateTime, offsetTicks: bigint | undefined): string {
  if (offsetTicks !== undefined) return offsetText(offsetTicks, 3);
  if (date.kind === 'Unspecified') return '';
  return date.kind === 'Utc' ? 'Z' : '+00:00';
}

/** `+1`, `+01` or `+01:00`. */
export function offsetText(ticks: bigint, length: number): string {
  const minutes = Number((ticks < 0n ? -ticks : ticks) / TICKS_PER_MINUTE);
  const hours = twoDigits(Math.floor(minutes / 60), length);
  const sign = ticks < 0n ? '-' : '+';
  return length < 3 ? sign + hours : `${sign}${hours}:${twoDigits(minutes % 60, 2)}`;
}
