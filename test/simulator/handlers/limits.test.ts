import { simulator, type WrittenSections } from '../simulate';

const statuses = (sections: WrittenSections, gaps: readonly number[], options = {}): number[] => {
  const gateway = simulator(sections, options);
  return gaps.map((gap) => {
    gateway.advance(gap * 1000);
    return gateway.send({ url: '/' }).statusCode;
  });
};

describe('rate-limit-by-key', () => {
  const limit = (more = ''): WrittenSections => ({
    inbound: `<rate-limit-by-key calls="2" renewal-period="60" counter-key="k" ${more} />`,
  });

  test('refuses the call that is too many within a window that slides', () => {
    expect(statuses(limit(), [0, 30, 0, 29, 1, 0])).toEqual([200, 200, 429, 429, 200, 429]);
  });

  test('says when to come again', () => {
    const gateway = simulator(limit('retry-after-variable-name="w" remaining-calls-header-name="Left"'));
    expect(gateway.send({ url: '/' }).headers.Left).toBe('1');
    gateway.advance(20_000);
    gateway.send({ url: '/' });
    const refused = gateway.send({ url: '/' });
    expect(refused).toMatchObject({
      statusCode: 429,
      headers: { 'Retry-After': '40' },
      lastError: { reason: 'RateLimitExceeded' },
    });
    expect(JSON.parse(refused.body)).toEqual({
      statusCode: 429,
      message: 'Rate limit is exceeded. Try again in 40 seconds.',
    });
  });

  test('counts only what its condition says, when the response is there', () => {
    const sections = limit('increment-condition="@(context.response.statusCode == 200)"');
    const backends = { 'https://backend.example': [500, 500, 500, 200, 200, 200] };
    expect(statuses(sections, [0, 0, 0, 0, 0, 0], { backends })).toEqual([500, 500, 500, 200, 200, 429]);
  });

  test('counts in each region by itself', () => {
    const gateway = simulator(limit(), { regions: ['West Europe', 'East US'] });
    for (let call = 0; call < 2; call++) gateway.send({ url: '/' });
    expect(gateway.send({ url: '/' }).statusCode).toBe(429);
    expect(gateway.send({ url: '/', region: 'East US' }).statusCode).toBe(200);
  });
});

describe('rate-limit', () => {
  test('counts for the subscription, and an operation of an API by itself', () => {
    const inbound =
      '<rate-limit calls="3" renewal-period="60"><api id="api" calls="9" renewal-period="60"><operation id="operation" calls="1" renewal-period="60" /></api></rate-limit>';
    expect(statuses({ inbound }, [0, 0])).toEqual([200, 429]);
    const other = { operation: { id: 'other' } };
    expect(statuses({ inbound }, [0, 0, 0, 0], other)).toEqual([200, 200, 200, 429]);
  });

  test('needs a subscription', () => {
    const inbound = '<rate-limit calls="3" renewal-period="60" />';
    expect(statuses({ inbound }, [0], { subscription: null })).toEqual([401]);
  });
});

describe('quotas', () => {
  test('quota begins with the first call', () => {
    const inbound = '<quota calls="2" renewal-period="3600" />';
    expect(statuses({ inbound }, [0, 100, 0, 3499, 1])).toEqual([200, 200, 403, 403, 200]);
  });

  test('quota-by-key has periods from a moment on, and tells how long one lasts', () => {
    const inbound =
      '<quota-by-key calls="1" renewal-period="3600" counter-key="k" first-period-start="2026-01-01T00:30:00Z" />';
    const gateway = simulator({ inbound });
    expect(gateway.send({ url: '/' }).statusCode).toBe(200);
    expect(JSON.parse(gateway.send({ url: '/' }).body)).toEqual({
      statusCode: 403,
      message: 'Out of call volume quota. Quota will be replenished in 00:30:00.',
    });
    gateway.advance(1_800_000);
    expect(gateway.send({ url: '/' }).statusCode).toBe(200);
  });

  test('bandwidth counts the bytes of requests and responses', () => {
    const backends = { 'https://backend.example': { body: 'x'.repeat(600) } };
    const inbound = '<quota-by-key bandwidth="1" renewal-period="3600" counter-key="k" />';
    expect(statuses({ inbound }, [0, 0, 0], { backends })).toEqual([200, 200, 403]);
  });
});

test('limit-concurrency refuses who comes while others are inside', () => {
  const backend = '<limit-concurrency key="k" max-count="2"><forward-request /></limit-concurrency>';
  const gateway = simulator({ backend }, { backends: { 'https://backend.example': { delay: 100 } } });
  const answers = gateway.sendAll([0, 10, 20, 100].map((after) => ({ url: '/', after })));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429, 200]);
});
