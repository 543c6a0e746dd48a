import { Outcome, OutcomeTable } from '../../lib/failover/outcome-table';

const standard = OutcomeTable.standard();

test.each([
  [[200, 201, 204, 301, 304], Outcome.SERVED],
  [[429], Outcome.THROTTLED],
  [[408, 500, 501, 502, 503, 504, 529], Outcome.FAILING],
  [[400, 404, 405, 409, 413, 415, 422, 499], Outcome.CALLER],
  [[401, 403], Outcome.BROKEN],
])('%s mean %s by the standard table', (statuses, outcome) => {
  for (const status of statuses) expect(standard.outcomeOf(status)).toBe(outcome);
});

test('409 and 499 with a Retry-After are throttled, and no other status changes with one', () => {
  const changed = [];
  for (let status = 200; status <= 599; status++) {
    if (standard.outcomeOf(status, true) !== standard.outcomeOf(status, false)) changed.push(status);
  }
  expect(changed).toEqual([409, 499]);
  expect(standard.outcomeOf(409, true)).toBe(Outcome.THROTTLED);
});

test('with gives a new table and leaves the old one as it was', () => {
  const changed = standard.with(404, Outcome.FAILING);
  expect(changed.outcomeOf(404)).toBe(Outcome.FAILING);
  expect(standard.outcomeOf(404)).toBe(Outcome.CALLER);
});

test('a status can mean something else when it carries a Retry-After', () => {
  const changed = standard.withRetryAfter(400, Outcome.THROTTLED);
  expect(changed.outcomeOf(400, true)).toBe(Outcome.THROTTLED);
  expect(changed.outcomeOf(400, false)).toBe(Outcome.CALLER);
});

test('brokenFailsOver passes over a backend that refuses the gateway', () => {
  const table = standard.brokenFailsOver();
  expect([table.outcomeOf(401), table.outcomeOf(403)]).toEqual([Outcome.FAILING, Outcome.FAILING]);
});

test.each([
  [200, Outcome.FAILING, "status 200 is a success and cannot be 'failing'"],
  [302, Outcome.CALLER, "status 302 is a success and cannot be 'caller'"],
  [204, Outcome.BROKEN, 'leave it as served'],
  [500, Outcome.SERVED, 'use Outcome.CALLER to hand it back'],
  [100, Outcome.SERVED, 'an interim answer'],
  [99, Outcome.CALLER, 'a whole number from 100 to 599, got 99'],
  [600, Outcome.CALLER, 'a whole number from 100 to 599, got 600'],
  [404.5, Outcome.CALLER, 'got 404.5'],
  [Number.NaN, Outcome.CALLER, 'got NaN'],
])('%d as %s is refused where it is written', (status, outcome, message) => {
  expect(() => standard.with(status, outcome)).toThrow(message);
  expect(() => standard.withRetryAfter(status, outcome)).toThrow(message);
});
