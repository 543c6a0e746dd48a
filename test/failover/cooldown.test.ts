import { Duration } from '../../lib/core/duration';
import { Cooldown } from '../../lib/failover/cooldown';

test('the standard is 10 s, 30 s and at most 300 s', () => {
  const { throttledSeconds, failureSeconds, maxSeconds } = Cooldown.standard();
  expect([throttledSeconds, failureSeconds, maxSeconds]).toEqual([10, 30, 300]);
});

test('the defaults stay under a lower clamp', () => {
  const { throttledSeconds, failureSeconds } = Cooldown.of({ maxCooldown: Duration.seconds(5) });
  expect([throttledSeconds, failureSeconds]).toEqual([5, 5]);
});

test.each([
  [
    { failureCooldown: Duration.seconds(301) },
    'failureCooldown is 301 s, expected whole seconds from 1 to 300 (maxCooldown)',
  ],
  [{ throttledCooldown: Duration.seconds(20), maxCooldown: Duration.seconds(10) }, 'use Duration.seconds(10)'],
  [{ throttledCooldown: Duration.seconds(0) }, 'throttledCooldown is 0 s, expected whole seconds from 1'],
  [{ failureCooldown: Duration.millis(1500) }, 'failureCooldown is 1.5 s'],
  [
    { maxCooldown: Duration.hours(24) },
    'maxCooldown is 86400 s, expected whole seconds from 1 to 300; use Duration.seconds(300)',
  ],
])('%j is refused', (props, message) => {
  expect(() => Cooldown.of(props)).toThrow(message);
});
