import type { Library } from '../../binding';
import { argumentNull, NotModelled, raise } from '../../exception';
import { namedType } from '../../known-types';
import type { CsObject, Ref } from '../../value';
import type { CsDateTime } from './date-time';
import { CsDateTimeOffset } from './date-time-offset';
import { CsTimeSpan } from './time-span';

/** A `TimeZoneInfo`. Only UTC is modelled, and it is the local zone too. */
class CsZone implements CsObject {
  public readonly csType = namedType('TimeZoneInfo');
}

const utc = new CsZone();
const utcNames = /^(?:UTC|Etc\/UTC|Etc\/GMT|Etc\/UCT|Zulu|Universal|Coordinated Universal Time)$/i;

function find(id: string | null): CsZone {
  if (id === null) throw argumentNull('id');
  if (utcNames.test(id)) return utc;
  throw new NotModelled(`the time zone ${id}`);
}

function toUtc(time: CsDateTime): CsDateTime {
  return time.withKind('Utc');
}

/** A time of the wrong kind for a zone is refused. */
function fromUtc(time: CsDateTime): CsDateTime {
  if (time.kind !== 'Local') return time.withKind('Utc');
  throw raise(
    'System.ArgumentException',
    'The conversion could not be completed because the supplied DateTime did not have the Kind property set correctly.\r\nParameter name: dateTime',
  );
}

const zero = (): CsTimeSpan => CsTimeSpan.zero;
const no = (): boolean => false;
const offsetUtc = (time: CsDateTimeOffset): CsDateTimeOffset => CsDateTimeOffset.of(time.utcTicks, 0n);

/** System.TimeZoneInfo: UTC; other zones are refused by name. */
export const timeZoneLibrary: Library = {
  'System.TimeZoneInfo': {
    Utc: () => utc,
    Local: () => utc,
    'FindSystemTimeZoneById(string)': find,
    'TryFindSystemTimeZoneById(string,out TimeZoneInfo)': (id: string | null, result: Ref) => {
      result.value = find(id);
      return true;
    },
    Id: () => 'UTC',
    DisplayName: () => '(UTC) Coordinated Universal Time',
    StandardName: () => 'Coordinated Universal Time',
    DaylightName: () => 'Coordinated Universal Time',
    'ToString()': () => '(UTC) Coordinated Universal Time',
    BaseUtcOffset: zero,
    SupportsDaylightSavingTime: no,
    'GetUtcOffset(DateTime)': zero,
    'GetUtcOffset(DateTimeOffset)': zero,
    'IsDaylightSavingTime(DateTime)': no,
    'IsDaylightSavingTime(DateTimeOffset)': no,
    'IsAmbiguousTime(DateTime)': no,
    'IsInvalidTime(DateTime)': no,
    'Equals(TimeZoneInfo)': (self: CsZone, other: CsZone | null) => self === other,
    'ConvertTime(DateTime,TimeZoneInfo)': toUtc,
    'ConvertTime(DateTime,TimeZoneInfo,TimeZoneInfo)': toUtc,
    'ConvertTime(DateTimeOffset,TimeZoneInfo)': offsetUtc,
    'ConvertTimeToUtc(DateTime)': toUtc,
    'ConvertTimeToUtc(DateTime,TimeZoneInfo)': toUtc,
    'ConvertTimeFromUtc(DateTime,TimeZoneInfo)': fromUtc,
    'ConvertTimeBySystemTimeZoneId(DateTime,string)': (time: CsDateTime, id: string | null) => {
      find(id);
      return toUtc(time);
    },
    'ConvertTimeBySystemTimeZoneId(DateTimeOffset,string)': (time: CsDateTimeOffset, id: string | null) => {
      find(id);
      return offsetUtc(time);
    },
  },
};
