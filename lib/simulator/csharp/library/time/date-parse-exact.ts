import { dayNumber, isDate, TICKS_PER_DAY, TICKS_PER_MINUTE, ticksOfTime } from './calendar';
import { datePattern, dateTokens, dayNames, literalOf, monthNames } from './date-format';
import type { ParsedDate, Today } from './date-parse';
import { fullYear, hourOf, ticksOfFraction } from './date-parse';

/** What the specifiers of a format have found. */
interface Found {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  hour?: number;
  half?: string;
  isTwelve?: boolean;
  minute?: number;
  second?: number;
  fraction?: string;
  zone?: ParsedDate['zone'];
}

/** Reads a date in exactly this format; undefined when the text does not fit it. */
export function parseDateExact(text: string, format: string, today: Today): ParsedDate | undefined {
  const found: Found = {};
  let at = 0;
  for (const token of dateTokens(datePattern(format))) {
    const length = readToken(text, at, token, found);
    if (length === undefined) return undefined;
    at += length;
  }
  return at === text.length ? assemble(found, today) : undefined;
}

/** How many characters the token takes; undefined when the text does not go on with it. */
function readToken(text: string, at: number, token: string, found: Found): number | undefined {
  const literal = literalOf(token);
  if (literal !== undefined) return text.startsWith(literal, at) ? literal.length : undefined;
  const rest = text.slice(at, at + 40);
  const reader = readers[token[0]];
  return reader(rest, token.length, found);
}

type TokenReader = (rest: string, length: number, found: Found) => number | undefined;

const readers: Readonly<Record<string, TokenReader>> = {
  d: (rest, length, found) => {
    if (length > 2) return name(rest, shortened(dayNames, length), (index) => (found.weekday = index));
    return digits(rest, length, 2, (text) => (found.day = Number(text)));
  },
  M: (rest, length, found) => {
    if (length > 2) return name(rest, shortened(monthNames, length), (index) => (found.month = index + 1));
    return digits(rest, length, 2, (text) => (found.month = Number(text)));
  },
  y: (rest, length, found) => digits(rest, length, Math.max(length, 2), (text) => (found.year = fullYear(text))),
  h: (rest, length, found) => {
    found.isTwelve = true;
    return digits(rest, length, 2, (text) => (found.hour = Number(text)));
  },
  H: (rest, length, found) => digits(rest, length, 2, (text) => (found.hour = Number(text))),
  m: (rest, length, found) => digits(rest, length, 2, (text) => (found.minute = Number(text))),
  s: (rest, length, found) => digits(rest, length, 2, (text) => (found.second = Number(text))),
  f: (rest, length, found) => pattern(rest, new RegExp(`^\\d{${length}}`), ([text]) => (found.fraction = text)),
  F: (rest, length, found) => pattern(rest, new RegExp(`^\\d{0,${length}}`), ([text]) => (found.fraction = text)),
  t: (rest, length, found) => pattern(rest, length === 1 ? /^[AP]/i : /^[AP]M/i, ([text]) => (found.half = text)),
  g: (rest) => pattern(rest, /^(?:A\.D\.|AD)/i, () => undefined),
  K: (rest, _, found) => zone(rest, /^(?:Z|([+-])(\d{2}):(\d{2})|)/, found),
  z: (rest, length, found) => zone(rest, length > 2 ? /^([+-])(\d{1,2}):?(\d{2})/ : /^([+-])(\d{1,2})/, found),
};

function pattern(rest: string, shape: RegExp, take: (match: RegExpExecArray) => unknown): number | undefined {
  const match = shape.exec(rest);
  if (match === null) return undefined;
  take(match);
  return match[0].length;
}

/** One letter takes one digit or more; several take exactly as many. */
function digits(rest: string, length: number, most: number, take: (text: string) => unknown): number | undefined {
  const shape = length === 1 ? new RegExp(`^\\d{1,${most}}`) : new RegExp(`^\\d{${length}}`);
  return pattern(rest, shape, ([text]) => take(text));
}

function name(rest: string, names: readonly string[], take: (index: number) => unknown): number | undefined {
  const index = names.findIndex((one) => rest.toLowerCase().startsWith(one.toLowerCase()));
  if (index < 0) return undefined;
  take(index);
  return names[index].length;
}

function shortened(names: readonly string[], length: number): readonly string[] {
  return length === 3 ? names.map((one) => one.slice(0, 3)) : names;
}

function zone(rest: string, shape: RegExp, found: Found): number | undefined {
  return pattern(rest, shape, ([text, sign, hours, minutes = '0']) => {
    if (text === '') return;
    const ticks = sign === undefined ? 0n : BigInt(Number(hours) * 60 + Number(minutes)) * TICKS_PER_MINUTE;
    found.zone = { offsetTicks: sign === '-' ? -ticks : ticks, isZulu: sign === undefined };
  });
}

function assemble(found: Found, today: Today): ParsedDate | undefined {
  const hour = found.isTwelve === true ? hourOf(found.hour ?? 0, found.half ?? 'AM') : (found.hour ?? 0);
  const { minute = 0, second = 0 } = found;
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  const hasDate = found.year !== undefined || found.month !== undefined || found.day !== undefined;
  const now = hasDate && found.year !== undefined ? { year: 1, month: 1, day: 1 } : today();
  const year = found.year ?? now.year;
  const month = found.month ?? (hasDate ? 1 : now.month);
  const day = found.day ?? (hasDate ? 1 : now.day);
  if (!isDate(year, month, day)) return undefined;
  const days = dayNumber(year, month, day);
  if (found.weekday !== undefined && (days + 1) % 7 !== found.weekday) return undefined;
  const ticks =
    BigInt(days) * TICKS_PER_DAY + ticksOfTime(hour, minute, second) + ticksOfFraction(found.fraction ?? '');
  return found.zone === undefined ? { ticks } : { ticks, zone: found.zone };
}
