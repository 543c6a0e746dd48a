import { MAX_TICKS } from '../library/time/calendar';
import { CsDateTime, dateTimeOf } from '../library/time/date-time';
import type { CsDateTimeOffset } from '../library/time/date-time-offset';
import { formatDate } from '../library/time/date-format';
import { CsThrow } from '../exception';

const iso = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,7})\d*)?(Z|[+-]\d\d:?(?:\d\d)?)?$/;
const microsoft = /^\/Date\((-?\d{1,15})([+-]\d{4})?\)\/$/;

/**
 * The date in a JSON text, as Newtonsoft.Json finds it in every text that looks like one. A text with an offset becomes
 * local time, which is UTC here.
 */
export function dateInText(text: string): CsDateTime | undefined {
  // Most texts are no dates: look at the shape before anything costs.
  if (text.length < 10 || text.length > 40) return undefined;
  if (text[10] === 'T' && text.length >= 19) return isoDate(text);
  const match = text.startsWith('/Date(') ? microsoft.exec(text) : null;
  if (match === null) return undefined;
  return CsDateTime.fromUnixMilliseconds(Number(match[1]), match[2] === undefined ? 'Utc' : 'Local');
}

function isoDate(text: string): CsDateTime | undefined {
  const match = iso.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
  const zone = match[8] as string | undefined;
  const fraction = BigInt(((match[7] as string | undefined) ?? '').padEnd(7, '0'));
  try {
    const local = dateTimeOf([year, month, day], [hour, minute, second]).plusTicks(fraction);
    if (zone === undefined) return local;
    const ticks = local.ticks - offsetTicks(zone);
    if (ticks < 0n || ticks > MAX_TICKS) return undefined;
    return CsDateTime.of(ticks, zone === 'Z' ? 'Utc' : 'Local');
  } catch (error) {
    if (error instanceof CsThrow) return undefined;
    throw error;
  }
}

function offsetTicks(zone: string): bigint {
  if (zone === 'Z') return 0n;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = BigInt(Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
  return (zone.startsWith('-') ? -minutes : minutes) * 600_000_000n;
}

/** A date as JSON and XML write it: no more digits of a second than there are. */
export function dateText(date: CsDateTime): string {
  const zone = { Utc: 'Z', Local: '+00:00', Unspecified: '' }[date.kind];
  return clockText(date) + zone;
}

export function dateOffsetText({ clock, offsetTicks: offset }: CsDateTimeOffset): string {
  return clockText(clock) + formatDate(clock, 'zzz', offset);
}

function clockText(date: CsDateTime): string {
  const fraction = (date.ticks % 10_000_000n).toString().padStart(7, '0').replace(/0+$/, '');
  return formatDate(date, 's') + (fraction === '' ? '' : `.${fraction}`);
}
