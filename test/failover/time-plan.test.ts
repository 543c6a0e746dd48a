import fc from 'fast-check';
import { Duration } from '../../lib/core/duration';
import { TimePlan, type TimePlanProps } from '../../lib/failover/time-plan';

const props: TimePlanProps = {
  budget: Duration.seconds(120),
  reserve: Duration.seconds(5),
  minimalAttempt: Duration.seconds(5),
  firstAttemptShare: 60,
  candidates: [{ declared: [0, 0, 0] }],
};

test('the first attempt gets the larger share, the others share the rest', () => {
  expect(new TimePlan(props).shares([0, 0, 0])).toEqual([69, 23, 23]);
  expect(new TimePlan(props).shares([0])).toEqual([115]);
});

test('a declared time is kept, wherever it stands', () => {
  expect(new TimePlan(props).shares([0, 20, 0])).toEqual([57, 20, 38]);
  expect(new TimePlan(props).shares([20, 0, 0])).toEqual([20, 57, 38]);
});

test('no later attempt gets less than the least', () => {
  const tight = new TimePlan({ ...props, budget: Duration.seconds(20), firstAttemptShare: 90 });
  expect(tight.shares([0, 0, 0])).toEqual([5, 5, 5]);
});

test('the longest trail names its deployment and counts the reserve', () => {
  const plan = new TimePlan({
    ...props,
    candidates: [{ declared: [30, 30] }, { deployment: 'o3', declared: [50, 40, 20] }],
    maxAttempts: 2,
  });
  expect(plan.longest()).toEqual({ deployment: 'o3', attempts: [50, 40], reserveSeconds: 5, seconds: 95 });
});

test('what cannot be met is refused with the numbers', () => {
  const wish = { ...props, candidates: [{ deployment: 'o3', declared: [60, 50, 40] }] };
  expect(() => new TimePlan(wish)).toThrow(
    "deployment 'o3' may need 3 attempts of 60 + 50 + 40 s and 5 s for the gateway's own work: 155 s, and the budget is 120 s; " +
      'set maxAttempts to 2, or raise the budget to 155 s, or shorten the attempts',
  );
  expect(new TimePlan({ ...wish, maxAttempts: 2 }).longest().seconds).toBe(115);
});

test.each<[Partial<TimePlanProps>, string]>([
  [{ budget: Duration.seconds(0) }, 'budget is 0 s, expected a whole number from 1 to 240; use 1'],
  [{ budget: Duration.seconds(241) }, 'budget is 241 s, expected a whole number from 1 to 240; use 240'],
  [{ budget: Duration.millis(1500) }, 'budget is 1.5 s'],
  [{ reserve: Duration.seconds(120) }, 'gatewayReserve is 120 s, expected a whole number from 0 to 119'],
  [{ minimalAttempt: Duration.seconds(116) }, 'minimalAttempt is 116 s, expected a whole number from 1 to 115'],
  [{ firstAttemptShare: 0 }, 'firstAttemptShare is 0 percent'],
  [{ maxAttempts: 0 }, 'maxAttempts is 0 attempts, expected a whole number from 1 to 51'],
])('%j is refused', (change, message) => {
  expect(() => new TimePlan({ ...props, ...change })).toThrow(message);
});

const seconds = (max: number): fc.Arbitrary<Duration> => fc.integer({ min: 1, max }).map((n) => Duration.seconds(n));

test('for any input the attempts of any trail fit into the budget, or the plan is refused with the budget in the message', () => {
  fc.assert(
    fc.property(
      seconds(240),
      seconds(30),
      seconds(60),
      fc.integer({ min: 1, max: 100 }),
      fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
      fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 120 })), { minLength: 1, maxLength: 16 }),
      fc.infiniteStream(fc.nat()),
      (budget, reserve, minimalAttempt, firstAttemptShare, maxAttempts, declared, lots) => {
        let plan: TimePlan;
        try {
          plan = new TimePlan({
            budget,
            reserve,
            minimalAttempt,
            firstAttemptShare,
            maxAttempts,
            candidates: [{ declared }],
          });
        } catch (error) {
          const { message } = error as Error;
          if (/expected a whole number/.test(message)) return true;
          const least = declared.map((time) => time || minimalAttempt.toSeconds()).sort((a, b) => b - a);
          const needed = least.slice(0, maxAttempts).reduce((sum, time) => sum + time, reserve.toSeconds());
          expect(message).toContain(`${needed} s, and the budget is ${budget.toSeconds()} s`);
          expect(needed).toBeGreaterThan(budget.toSeconds());
          return true;
        }
        const drawn = declared.map((time) => ({ time, lot: lots.next().value as number }));
        const trail = drawn.sort((a, b) => a.lot - b.lot).slice(0, plan.attempts);
        const shares = plan.shares(trail.map(({ time }) => time));
        const total = shares.reduce((sum, share) => sum + share, 0) + plan.reserve;
        expect(total).toBeLessThanOrEqual(budget.toSeconds());
        expect(total).toBeLessThanOrEqual(plan.longest().seconds);
        for (const [index, { time }] of trail.entries()) {
          expect(Number.isInteger(shares[index])).toBe(true);
          if (time > 0) expect(shares[index]).toBe(time);
          else expect(shares[index]).toBeGreaterThanOrEqual(plan.minimal);
        }
        return true;
      },
    ),
    { seed: 20260111, numRuns: 1000 },
  );
});
