import type { BackendDefinition, CircuitBreakerRule } from '../../../lib/simulator/backends/backend-definition';
import type { PolicySimulator } from '../../../lib/simulator/policy-simulator';
import { simulator } from '../simulate';

const rule: CircuitBreakerRule = {
  failureCount: 2,
  intervalSeconds: 60,
  tripSeconds: 30,
  acceptRetryAfter: true,
  statusCodes: [{ min: 429, max: 429 }],
};
const one = (id: string, circuitBreaker?: CircuitBreakerRule): BackendDefinition => ({
  id,
  url: `https://${id}.example/openai`,
  circuitBreaker,
});
const gatewayFor = (
  entities: readonly BackendDefinition[],
  answers: Record<string, never>,
  options = {},
): PolicySimulator =>
  simulator(
    { inbound: `<set-backend-service backend-id="${entities[0].id}" />` },
    { entities, backends: answers, regions: ['West Europe', 'East US'], ...options },
  );
const hosts = (gateway: PolicySimulator, count: number): (string | undefined)[] =>
  Array.from({ length: count }, () => gateway.send({ url: '/x?a=b' }).attempts[0]?.url.split('/')[2]);

test('a backend entity brings its URL and its credentials', () => {
  const entity = { ...one('a'), credentials: { headers: { 'api-key': 'k' }, query: { v: '1' } } };
  const [attempt] = gatewayFor([entity], { a: 200 } as never).send({ url: '/x?a=b' }).attempts;
  expect(attempt).toMatchObject({
    url: 'https://a.example/openai/x?a=b&v=1',
    backendId: 'a',
    headers: { 'api-key': 'k' },
  });
});

test('URL and credentials may hold named values, which have to be declared', () => {
  const entity = { id: 'a', url: 'https://{{host}}', credentials: { headers: { 'api-key': '{{key}}' } } };
  const namedValues = { host: 'a.example', key: 'a"b' };
  const [attempt] = gatewayFor([entity], { a: 200 } as never, { namedValues }).send({ url: '/' }).attempts;
  expect(attempt).toMatchObject({ url: 'https://a.example/', headers: { 'api-key': 'a"b' } });
  expect(() => gatewayFor([entity], { a: 200 } as never)).toThrow(
    "backend 'a': the named value 'host' is not declared",
  );
});

describe('a circuit breaker', () => {
  test('opens after so many failures, answers 503 itself and closes again', () => {
    const gateway = gatewayFor([one('a', rule)], { a: 429 } as never);
    expect(hosts(gateway, 3)).toEqual(['a.example', 'a.example', undefined]);
    expect(gateway.send({ url: '/' })).toMatchObject({
      statusCode: 503,
      statusReason: "Backend 'a' is temporarily unavailable",
    });
    gateway.advance(30_000);
    expect(hosts(gateway, 1)).toEqual(['a.example']);
  });

  test('stays open as long as the backend asks', () => {
    const gateway = gatewayFor([one('a', rule)], { a: { status: 429, headers: { 'Retry-After': '90' } } } as never);
    hosts(gateway, 2);
    gateway.advance(89_999);
    expect(hosts(gateway, 1)).toEqual([undefined]);
    gateway.advance(1);
    expect(hosts(gateway, 1)).toEqual(['a.example']);
  });

  test('forgets failures that are older than its interval', () => {
    const gateway = gatewayFor([one('a', rule)], { a: 429 } as never);
    hosts(gateway, 1);
    gateway.advance(60_000);
    hosts(gateway, 1);
    expect(hosts(gateway, 1)).toEqual(['a.example']);
  });

  test('counts in each gateway region by itself', () => {
    const gateway = gatewayFor([one('a', rule)], { a: 429 } as never);
    hosts(gateway, 2);
    expect(gateway.send({ url: '/', region: 'East US' }).attempts).toHaveLength(1);
  });
});

describe('a pool', () => {
  const pool = (...members: { backendId: string; priority?: number; weight?: number }[]): BackendDefinition => ({
    id: 'pool',
    members,
  });

  test('takes the lowest priority number, and the next one when the circuits of the first are open', () => {
    const entities = [
      pool({ backendId: 'a', priority: 1 }, { backendId: 'b', priority: 2 }),
      one('a', rule),
      one('b', rule),
    ];
    const gateway = gatewayFor(entities, { a: 429, b: [200, 429] } as never);
    expect(hosts(gateway, 6)).toEqual(['a.example', 'a.example', 'b.example', 'b.example', 'b.example', undefined]);
    const last = gateway.send({ url: '/' });
    expect(last.statusReason).toBe("Backend pool 'pool' is temporarily unavailable");
  });

  test('goes round when all weigh the same', () => {
    const gateway = gatewayFor([pool({ backendId: 'a' }, { backendId: 'b' }), one('a'), one('b')], {
      a: 200,
      b: 200,
    } as never);
    expect(hosts(gateway, 4)).toEqual(['a.example', 'b.example', 'a.example', 'b.example']);
  });

  test('draws lots by weight', () => {
    const entities = [pool({ backendId: 'a', weight: 3 }, { backendId: 'b', weight: 1 }), one('a'), one('b')];
    const drawn = hosts(gatewayFor(entities, { a: 200, b: 200 } as never), 400);
    const share = drawn.filter((host) => host === 'a.example').length / drawn.length;
    expect(share).toBeGreaterThan(0.68);
    expect(share).toBeLessThan(0.82);
  });

  test('keeps a caller with a member by its cookie', () => {
    const entities = [{ ...pool({ backendId: 'a' }, { backendId: 'b' }), sessionCookie: 'SID' }, one('a'), one('b')];
    const gateway = gatewayFor(entities, { a: 200, b: 200 } as never);
    expect(gateway.send({ url: '/' }).headers['Set-Cookie']).toBe('SID=a; path=/');
    const stays = gateway.send({ url: '/', headers: { Cookie: 'x=y; SID=a' } });
    expect(stays.attempts[0].backendId).toBe('a');
  });
});
