import { Duration } from '../../lib/core/duration';

test.each([
  [Duration.millis(0), 'PT0S'],
  [Duration.millis(250), 'PT0.25S'],
  [Duration.seconds(1.5), 'PT1.5S'],
  [Duration.seconds(59), 'PT59S'],
  [Duration.seconds(60), 'PT1M'],
  [Duration.seconds(3661), 'PT1H1M1S'],
  [Duration.minutes(90), 'PT1H30M'],
  [Duration.hours(36), 'PT36H'],
])('%s is %s in ISO 8601', (duration, text) => {
  expect(duration.toIsoString()).toBe(text);
});

test('units convert into each other', () => {
  expect(Duration.hours(1).toSeconds()).toBe(3600);
  expect(Duration.minutes(0.5).toMillis()).toBe(30_000);
  expect(Duration.seconds(0.3).toMillis()).toBe(300);
  expect(Duration.millis(1500).toSeconds()).toBe(1.5);
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%s seconds are refused with what was got', (amount) => {
  expect(() => Duration.seconds(amount)).toThrow(`a duration of ${amount} seconds does not exist`);
});

test('a fraction of a millisecond is refused', () => {
  expect(() => Duration.millis(0.5)).toThrow('not a whole number of milliseconds');
});

test('a duration shows itself in the unit that fits', () => {
  expect(Duration.minutes(2).toString()).toBe('120 s');
  expect(Duration.millis(20).toString()).toBe('20 ms');
});
