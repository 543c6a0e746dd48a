import { formatDate } from '../../../../lib/simulator/csharp/library/time/date-format';
import { parseDateExact } from '../../../../lib/simulator/csharp/library/time/date-parse-exact';
import { dateStyles, readDateTime } from '../../../../lib/simulator/csharp/library/time/read-dates';

const today = () => ({ year: 2026, month: 1, day: 15 });

test.each([
  ['20260115', 'yyyyMMdd', '2026-01-15T00:00:00.0000000'],
  ['15/01/2026 10:20', 'dd/MM/yyyy HH:mm', '2026-01-15T10:20:00.0000000'],
  ['2026-01-15T10:20:30Z', 'yyyy-MM-ddTHH:mm:ssK', '2026-01-15T10:20:30.0000000+00:00'],
  ['2026-01-15T10:20:30Z', "yyyy-MM-dd'T'HH:mm:ss'Z'", '2026-01-15T10:20:30.0000000'],
  ['Thu, 15 Jan 2026 10:20:30 GMT', 'r', '2026-01-15T10:20:30.0000000'],
])('%s in the format %s is %s', (text, format, written) => {
  const date = readDateTime(text, 0, [format]);
  expect(date === undefined ? date : formatDate(date, 'o')).toBe(written);
});

test.each([
  ['2026-1-5', 'yyyy-MM-dd'],
  ['Fri, 15 Jan 2026 10:20:30 GMT', 'r'],
  ['2026-01-15x', 'yyyy-MM-dd'],
])('%s does not fit the format %s', (text, format) => {
  expect(parseDateExact(text, format, today)).toBeUndefined();
});

test('styles decide about the kind', () => {
  const assumed = dateStyles.assumeUniversal | dateStyles.adjustToUniversal;
  expect(readDateTime('20260115', assumed, ['yyyyMMdd'])?.kind).toBe('Utc');
  expect(readDateTime('2026-01-15T10:20:30Z', dateStyles.roundtrip, ['yyyy-MM-ddTHH:mm:ssK'])?.kind).toBe('Utc');
});
