import { raise } from '../../exception';
import { TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND } from './calendar';
import { CsTimeSpan } from './time-span';

/** `TimeSpan.ToString(format)`: c, g, G and custom formats. */
export function formatTimeSpan(span: CsTimeSpan, format: string | null): string {
  if (format === null || format === '' || /^[ctT]$/.test(format)) return constant(span);
  if (format === 'g' || format === 'G') return general(span, format === 'G');
  if (format.length === 1) throw badFormat();
  return custom(span, format);
}

interface SpanParts {
  readonly days: bigint;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly fraction: number;
}

function partsOf(span: CsTimeSpan): SpanParts {
  const ticks = span.ticks < 0n ? -span.ticks : span.ticks;
  return {
    days: ticks / TICKS_PER_DAY,
    hours: Number((ticks / TICKS_PER_HOUR) % 24n),
    minutes: Number((ticks / TICKS_PER_MINUTE) % 60n),
    seconds: Number((ticks / TICKS_PER_SECOND) % 60n),
    fraction: Number(ticks % TICKS_PER_SECOND),
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const seven = (value: number): string => String(value).padStart(7, '0');

function constant(span: CsTimeSpan): string {
  const { days, hours, minutes, seconds, fraction } = partsOf(span);
  const clock = `${two(hours)}:${two(minutes)}:${two(seconds)}`;
  const text = (days > 0n ? `${days}.` : '') + clock + (fraction > 0 ? `.${seven(fraction)}` : '');
  return span.ticks < 0n ? `-${text}` : text;
}

function general(span: CsTimeSpan, long: boolean): string {
  const { days, hours, minutes, seconds, fraction } = partsOf(span);
  const clock = `${long ? two(hours) : hours}:${two(minutes)}:${two(seconds)}`;
  const rest = long ? `.${seven(fraction)}` : fraction > 0 ? `.${seven(fraction).replace(/0+$/, '')}` : '';
  const text = (long || days > 0n ? `${days}:` : '') + clock + rest;
  return span.ticks < 0n ? `-${text}` : text;
}

function custom(span: CsTimeSpan, format: string): string {
  const parts = partsOf(span);
  const tokens = format.match(/([dhmsfF])\1*|\\[^]|'[^']*'|"[^"]*"|%(?=[dhmsfF])|[^]/g) ?? [];
  return tokens.map((token) => customToken(parts, token)).join('');
}

function customToken(parts: SpanParts, token: string): string {
  const { length } = token;
  switch (token[0]) {
    case 'd':
      return String(parts.days).padStart(checked(length, 8), '0');
    case 'h':
      return String(parts.hours).padStart(checked(length, 2), '0');
    case 'm':
      return String(parts.minutes).padStart(checked(length, 2), '0');
    case 's':
      return String(parts.seconds).padStart(checked(length, 2), '0');
    case 'f':
      return seven(parts.fraction).slice(0, checked(length, 7));
    case 'F':
      return seven(parts.fraction).slice(0, checked(length, 7)).replace(/0+$/, '');
    case '\\':
      if (length === 1) throw badFormat();
      return token.slice(1);
    case '%':
      return '';
    default:
      if (length === 1) throw badFormat();
      return token.slice(1, -1);
  }
}

function checked(length: number, most: number): number {
  if (length > most) throw badFormat();
  return length;
}

function badFormat(): Error {
  return raise('System.FormatException', 'Input string was not in a correct format.');
}

// ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────

const shapes = [
  // Whole days; hh:mm; d.hh:mm; hh:mm:ss with a fraction; d.hh:mm:ss or d:hh:mm:ss with a fraction.
  /^(?<d>\d{1,8})$/,
  /^(?:(?<d>\d{1,8})\.)?(?<h>\d{1,8}):(?<m>\d{1,8})$/,
  /^(?:(?<d>\d{1,8})[.:])?(?<h>\d{1,8}):(?<m>\d{1,8}):(?<s>\d{1,8})?(?:\.(?<f>\d{1,7}))?$/,
];

/** Reads a TimeSpan; undefined when the text is none. Throws OverflowException when a part is too large. */
export function parseTimeSpan(text: string): CsTimeSpan | undefined {
  const core = text.trim();
  const negative = core.startsWith('-');
  const body = negative ? core.slice(1) : core;
  for (const shape of shapes) {
    const groups = shape.exec(body)?.groups;
    if (groups !== undefined) return spanOf(withManyHours(groups), negative);
  }
  return undefined;
}

/** .NET reads three parts that make no time of day as days, hours and minutes: 25:00:00 is 25 days. */
function withManyHours(groups: Readonly<Record<string, string | undefined>>): typeof groups {
  const { d, h, m, s, f } = groups;
  const isDays = d === undefined && s !== undefined && f === undefined && Number(h) > 23 && Number(m) < 24;
  return isDays ? { d: h, h: m, m: s } : groups;
}

function spanOf(groups: Readonly<Record<string, string | undefined>>, negative: boolean): CsTimeSpan {
  const { d = '0', h = '0', m = '0', s = '0', f = '' } = groups;
  if (Number(h) > 23 || Number(m) > 59 || Number(s) > 59) {
    throw raise(
      'System.OverflowException',
      'The TimeSpan could not be parsed because at least one of the numeric components is out of range or contains too many digits.',
    );
  }
  const clock = BigInt((Number(h) * 60 + Number(m)) * 60 + Number(s)) * TICKS_PER_SECOND;
  const ticks = BigInt(d) * TICKS_PER_DAY + clock + BigInt(f.padEnd(7, '0'));
  return CsTimeSpan.of(negative ? -ticks : ticks);
}

/** Reads a TimeSpan in one of .NET's formats; undefined when the text does not fit it. */
export function parseTimeSpanExact(text: string, format: string): CsTimeSpan | undefined {
  if (/^[ctTgG]$/.test(format)) return parseTimeSpan(text);
  const tokens = format.match(/([dhmsfF])\1*|\\[^]|'[^']*'|"[^"]*"|%(?=[dhmsfF])|[^]/g) ?? [];
  const groups = new RegExp(`^${tokens.map(tokenPattern).join('')}$`).exec(text)?.groups;
  return groups === undefined && tokens.length > 0 ? undefined : spanOf(groups ?? {}, false);
}

function tokenPattern(token: string): string {
  const { length, 0: letter } = token;
  if (letter === '%') return '';
  if ('dhms'.includes(letter)) return `(?<${letter}>\\d{${length === 1 ? '1,2' : length}})`;
  if (letter === 'f') return `(?<f>\\d{${length}})`;
  if (letter === 'F') return `(?<f>\\d{0,${length}})`;
  const literal = letter === '\\' ? token.slice(1) : token.slice(1, -1);
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
