import { argumentNull, raise } from '../../exception';
import { running } from '../../execution';
import { MAX_TICKS } from './calendar';
import { CsDateTime, notADate } from './date-time';
import { CsDateTimeOffset } from './date-time-offset';
import type { ParsedDate } from './date-parse';
import { parseDate } from './date-parse';
import { parseDateExact } from './date-parse-exact';

/** The bits of System.Globalization.DateTimeStyles. */
export const dateStyles = { white: 7, adjustToUniversal: 16, assumeLocal: 32, assumeUniversal: 64, roundtrip: 128 };

type ReadDate = (text: string) => ParsedDate | undefined;

function today(): { readonly year: number; readonly month: number; readonly day: number } {
  return CsDateTime.fromUnixMilliseconds(running().runtime.now()).calendarDate;
}

const anyFormat: ReadDate = (text) => parseDate(text, today);

/** Reads one of several formats; null stands for whatever `Parse` takes. */
export function reader(formats: readonly string[] | null, styles: number): ReadDate {
  if (formats === null) return anyFormat;
  return (text) => {
    const core = (styles & dateStyles.white) === 0 ? text : text.trim();
    for (const format of formats) {
      const found = parseDateExact(core, format, today);
      if (found === undefined) continue;
      const isUtc = /^[rRu]$/.test(format);
      return isUtc && found.zone === undefined ? { ...found, zone: { offsetTicks: 0n, isZulu: true } } : found;
    }
    return undefined;
  };
}

/** undefined when the text is no date. */
export function readDateTime(
  text: string,
  styles: number,
  formats: readonly string[] | null = null,
): CsDateTime | undefined {
  const found = reader(formats, styles)(text);
  if (found === undefined) return undefined;
  // The formats r, R and u name UTC for a DateTimeOffset only.
  const zone = formats !== null && formats.every((format) => /^[rRu]$/.test(format)) ? undefined : found.zone;
  const utcTicks = found.ticks - (zone?.offsetTicks ?? 0n);
  if (utcTicks < 0n || utcTicks > MAX_TICKS) return undefined;
  return CsDateTime.of(utcTicks, kindOf(zone, styles));
}

function kindOf(zone: ParsedDate['zone'], styles: number): CsDateTime['kind'] {
  const has = (flag: number): boolean => (styles & flag) !== 0;
  const isPlain = zone === undefined && !has(dateStyles.assumeLocal) && !has(dateStyles.assumeUniversal);
  if (isPlain) return 'Unspecified';
  if (has(dateStyles.adjustToUniversal)) return 'Utc';
  return has(dateStyles.roundtrip) && zone?.isZulu === true ? 'Utc' : 'Local';
}

/** undefined when the text is no date. A text without an offset is taken for local time, that is UTC. */
export function readDateTimeOffset(
  text: string,
  styles: number,
  formats: readonly string[] | null = null,
): CsDateTimeOffset | undefined {
  const found = reader(formats, styles)(text);
  if (found === undefined) return undefined;
  const offset = found.zone?.offsetTicks ?? 0n;
  const utcTicks = found.ticks - offset;
  if (utcTicks < 0n || utcTicks > MAX_TICKS) return undefined;
  return (styles & dateStyles.adjustToUniversal) === 0
    ? CsDateTimeOffset.of(found.ticks, offset)
    : CsDateTimeOffset.of(utcTicks, 0n);
}

/** What a reader makes of a text, or .NET's complaint. */
export function mustRead<T>(text: string | null, parameter: string, read: (text: string) => T | undefined): T {
  if (text === null) throw argumentNull(parameter);
  const found = read(text);
  if (found === undefined) throw notADate();
  return found;
}

export function checkStyles(styles: number): void {
  if ((styles & dateStyles.assumeLocal) !== 0 && (styles & dateStyles.assumeUniversal) !== 0) {
    throw raise(
      'System.ArgumentException',
      'The DateTimeStyles values AssumeLocal and AssumeUniversal cannot be used together.\r\nParameter name: style',
    );
  }
}
