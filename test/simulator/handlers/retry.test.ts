import { simulate } from '../simulate';

const backend = 'https://backend.example';
const around = (attributes: string, inside = '<forward-request />'): string =>
  `<retry condition="@(!context.response || context.response.statusCode >= 500)" ${attributes}>${inside}</retry>`;

const startsOf = (attributes: string): number[] =>
  simulate({ backend: around(attributes) }, { backends: { [backend]: 503 } }).attempts.map(
    ({ startedAt }) => startedAt,
  );

test.each([
  ['a fixed interval', 'count="3" interval="2"', [0, 2000, 4000, 6000]],
  ['a linear interval', 'count="3" interval="2" delta="1"', [0, 2000, 5000, 9000]],
  ['a fast first retry', 'count="2" interval="2" first-fast-retry="true"', [0, 0, 2000]],
  ['no interval', 'count="2" interval="0"', [0, 0, 0]],
])('%s', (_, attributes, starts) => {
  expect(startsOf(attributes)).toEqual(starts);
});

test('an exponential interval doubles within its spread and stops at the longest', () => {
  const starts = startsOf('count="4" interval="1" delta="10" max-interval="30"');
  const waits = starts.slice(1).map((start, index) => (start - starts[index]) / 1000);
  expect(waits[0]).toBeGreaterThanOrEqual(9);
  expect(waits[0]).toBeLessThanOrEqual(13);
  expect(waits[1]).toBeGreaterThanOrEqual(17);
  expect(waits[1]).toBeLessThanOrEqual(25);
  expect(waits.slice(2)).toEqual([30, 30]);
});

test('it ends as soon as the condition is false', () => {
  const result = simulate({ backend: around('count="5" interval="1"') }, { backends: { [backend]: [500, 200] } });
  expect(result).toMatchObject({ statusCode: 200, milliseconds: 1000 });
  expect(result.attempts.map(({ status }) => status)).toEqual([500, 200]);
});

test('an exception inside jumps to the condition and skips what follows it', () => {
  const inside = '<forward-request timeout="10" /><set-variable name="after" value="1" />';
  const backends = { [backend]: [{ fault: 'never' as const }, 200] };
  const result = simulate({ backend: around('count="1" interval="0"', inside) }, { backends });
  expect(result).toMatchObject({ statusCode: 200, milliseconds: 10_000 });
  expect(result.trace.filter(({ policy }) => policy === 'set-variable')).toHaveLength(1);
});

test('an exception of the last attempt goes to on-error', () => {
  const backends = { [backend]: { fault: 'refused' as const } };
  const result = simulate({ backend: around('count="2" interval="0"') }, { backends });
  expect(result.attempts).toHaveLength(3);
  expect(result).toMatchObject({ statusCode: 500, lastError: { source: 'forward-request', path: 'retry[1]' } });
});

test('by the other reading an exception leaves the retry at once', () => {
  const readings = { exceptionInRetry: 'on-error' as const };
  const backends = { [backend]: { fault: 'refused' as const } };
  const result = simulate({ backend: around('count="2" interval="0"') }, { backends, readings });
  expect(result.attempts).toHaveLength(1);
});

test('more than 50 retries are not made', () => {
  const attributes = 'count="@(1000)" interval="0"';
  expect(startsOf(attributes)).toHaveLength(51);
});
