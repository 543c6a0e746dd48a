import { FailoverPolicy } from '../../lib/failover/failover-policy';
import { FailoverStrategy } from '../../lib/failover/failover-strategy';
import { failoverSources } from '../../lib/simulator/failover-sources';
import { PolicySimulator } from '../../lib/simulator/policy-simulator';
import type { Readings } from '../../lib/simulator/service/service';
import type { SimulatedRequest } from '../../lib/simulator/simulated-request';
import type { SimulatedResponse } from '../../lib/simulator/simulated-response';
import type { PolicySource } from '../../lib/simulator/simulator-options';
import { contractRows, expectedOf, type ContractRow, type Expected } from './contract-oracle';

/** Two backends share the first tier, so that the gateway's own region decides between them. */
const backends = [
  { name: 'sweden', region: 'swedencentral', url: 'https://sweden.example' },
  { name: 'france', region: 'francecentral', url: 'https://france.example' },
  { name: 'norway', region: 'norwayeast', url: 'https://norway.example', priority: 2 },
];
const regions = { 'Sweden Central': ['sweden', 'france', 'norway'], 'France Central': ['france', 'sweden', 'norway'] };

const surfaces = {
  deployments: '/openai/deployments/gpt/chat/completions?api-version=2024-10-21',
  v1: '/openai/v1/responses?api-version=preview',
};

type Shape = Pick<SimulatedRequest, 'method' | 'body' | 'headers'> & { readonly buffered: boolean };

const shapes: Readonly<Record<string, Shape>> = {
  buffered: { body: { model: 'gpt', input: 'hello' }, buffered: true },
  streamed: {
    body: '{"model":"gpt","stream" : TRUE}'.replace('TRUE', 'true'),
    headers: { 'Content-Type': 'application/json' },
    buffered: false,
  },
  'without a body': { method: 'GET', buffered: true },
  binary: {
    method: 'POST',
    body: Uint8Array.of(1, 2, 3),
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    buffered: false,
  },
};

const strategies = {
  synchronous: { strategy: FailoverStrategy.synchronous(), backends },
  retry: { strategy: FailoverStrategy.retry(), backends },
  // A pool knows no region: each backend is a tier of its own.
  pool: {
    strategy: FailoverStrategy.backendPool(),
    backends: backends.map((backend, index) => ({ ...backend, priority: index + 1 })),
  },
};

const readings: readonly Readings[] = [
  { exceptionInRetry: 'condition', responseAfterFailure: 'error' },
  { exceptionInRetry: 'condition', responseAfterFailure: 'none' },
  { exceptionInRetry: 'condition', responseAfterFailure: 'stale' },
  { exceptionInRetry: 'on-error', responseAfterFailure: 'none' },
  { exceptionInRetry: 'on-error', responseAfterFailure: 'stale' },
];

const good: ContractRow = { name: 'good', answer: { status: 200, body: { good: true } }, outcome: 'served' };

/** A pool's circuit breakers see the status alone: not a body that breaks off, and no status that a hint makes a throttling. */
const poolMisses: ReadonlySet<string> = new Set(['half a body', '409 Retry-After: 4', '499 Retry-After: 4']);

/** Every row in the first, the second and the third place, after others of its kind; what goes on goes to a good one. */
const trails: readonly (readonly ContractRow[])[] = contractRows.flatMap((row) => {
  const goesOn = row.outcome === 'throttled' || row.outcome === 'failing';
  const before = goesOn ? row : contractRows[3];
  return [
    [row, good, good],
    [before, row, good],
    [before, before, row],
  ];
});

type Change = (text: string) => string;

function textOf(source: PolicySource): string {
  return typeof source === 'string' ? source : source.toText();
}

function simulatorFor(
  strategy: keyof typeof strategies,
  reading: Readings,
  change: Change = (text) => text,
): PolicySimulator {
  const policy = new FailoverPolicy(strategies[strategy]);
  const { fragments = {}, ...sources } = failoverSources(policy);
  return new PolicySimulator({
    ...sources,
    policy: change(policy.document().toText()),
    fragments: Object.fromEntries(Object.entries(fragments).map(([id, fragment]) => [id, change(textOf(fragment))])),
    api: { path: 'openai' },
    regions: Object.keys(regions),
    readings: reading,
    trace: false,
  });
}

/** Sends the request when every backend is warm again. */
function sendTo(
  simulator: PolicySimulator,
  order: readonly string[],
  trail: readonly ContractRow[],
  request: SimulatedRequest,
): SimulatedResponse {
  simulator.advance(90_000_000);
  order.forEach((name, index) => simulator.declare(`https://${name}.example`, trail[index].answer));
  return simulator.send(request);
}

/** What differs from the contract, as sentences; none when it is kept. */
function breaches(
  result: SimulatedResponse,
  expected: Expected,
  trail: readonly ContractRow[],
  { shape, isPool }: { readonly shape: Shape; readonly isPool: boolean },
): string[] {
  const asked = result.attempts.map(({ url }) => url.slice('https://'.length, url.indexOf('.')));
  const { headers, attempts } = result;
  // A pool does not tell which member gave no answer, and knows no exact cooldown.
  const servedBy = isPool && attempts[attempts.length - 1].failure !== undefined ? 'pool' : expected.servedBy;
  const exactly = (wait: string): string | undefined => (expected.exhausted && !isPool ? wait : undefined);
  const facts: [string, unknown, unknown][] = [
    ['asked', asked.join(), expected.asked.join()],
    ['status', result.statusCode, expected.statusCode],
    ['X-Served-By', headers['X-Served-By'], servedBy],
    ['X-Failover-Attempts', headers['X-Failover-Attempts'], String(expected.asked.length)],
    ['Retry-After', exactly(headers['Retry-After']), exactly(waitOf(result, trail))],
    ['a wait of 1 s at least', !expected.exhausted || Number(headers['Retry-After']) >= 1, true],
    ['an error in OpenAI shape', !expected.exhausted || isOpenAIError(result.body), true],
    ['the caller’s key', attempts.some((attempt) => 'api-key' in attempt.headers), false],
    ['the token', attempts.every((attempt) => attempt.headers.Authorization.startsWith('Bearer token-for-')), true],
    ['traceparent', attempts.every((attempt) => 'traceparent' in attempt.headers), true],
    ['every body the same', new Set(attempts.map(({ body }) => body)).size, 1],
    ['every body whole', shape.body === undefined || attempts[0].body !== '', true],
    ['every path the same', new Set(attempts.map(({ url }) => url.slice(url.indexOf('/openai')))).size, 1],
    ['within the budget', result.milliseconds <= 120_000, true],
  ];
  return facts
    .filter(([, is, should]) => is !== should)
    .map(([what, is, should]) => `${what} is ${String(is)}, not ${String(should)}`);
}

function isOpenAIError(body: string): boolean {
  try {
    const { error } = JSON.parse(body) as { error?: object };
    return error !== undefined && ['code', 'message', 'type', 'param'].every((name) => name in error);
  } catch {
    return false;
  }
}

/** The soonest moment at which a backend is warm again, in whole seconds from now and at least 1. */
function waitOf({ attempts, milliseconds }: SimulatedResponse, trail: readonly ContractRow[]): string {
  const waits = attempts.map(({ endedAt }, index) => endedAt + 1000 * (trail[index].cooldown ?? 0) - milliseconds);
  // A backend that was not asked is warm now.
  const soonest = attempts.length < backends.length ? 0 : Math.min(...waits);
  return String(Math.max(1, Math.ceil(soonest / 1000)));
}

interface Group {
  readonly strategy: string;
  readonly reading: Readings;
}

interface RequestKind {
  readonly shape: string;
  readonly surface: string;
  readonly region: string;
}

const groups: readonly Group[] = Object.keys(strategies).flatMap((strategy) =>
  readings.map((reading) => ({ strategy, reading })),
);

const kinds: readonly RequestKind[] = Object.keys(shapes).flatMap((shape) =>
  Object.keys(surfaces).flatMap((surface) => Object.keys(regions).map((region) => ({ shape, surface, region }))),
);

/** Every breach that a kind of request meets, over all trails. */
function breachesOf(
  simulator: PolicySimulator,
  { strategy, reading }: Group,
  { shape, surface, region }: RequestKind,
): string[] {
  const isPool = strategy === 'pool';
  const order = isPool ? regions['Sweden Central'] : regions[region as keyof typeof regions];
  const { buffered, ...request } = shapes[shape];
  const failureEnds = reading.exceptionInRetry === 'on-error' && (strategy !== 'synchronous' || !buffered);
  const headers = { ...request.headers, 'api-key': 'callers' };
  return trails.flatMap((trail) => {
    if (isPool && trail.some(({ name }) => poolMisses.has(name))) return [];
    const url = surfaces[surface as keyof typeof surfaces];
    const result = sendTo(simulator, order, trail, { ...request, headers, url, region });
    const expected = expectedOf(order, trail, { buffered, failureEnds });
    const name = trail.map((row) => row.name).join(', ');
    return breaches(result, expected, trail, { shape: shapes[shape], isPool }).map((breach) => `${name}: ${breach}`);
  });
}

describe.each(groups)(
  '$strategy, exceptions to $reading.exceptionInRetry, response $reading.responseAfterFailure',
  (group) => {
    const simulator = simulatorFor(group.strategy as keyof typeof strategies, group.reading);

    test.each(kinds)('$shape, $surface, from $region', (kind) => {
      expect(breachesOf(simulator, group, kind)).toEqual([]);
    });
  },
);

describe('the matrix notices a document that', () => {
  const changes: Readonly<Record<string, readonly [string, string]>> = {
    'hands a 429 back': ['case 429: return "throttled";', 'case 429: return "caller";'],
    'goes on after a 401': ['case 401: case 403: return "broken";', 'case 401: case 403: return "failing";'],
    'counts a 408 as the caller’s': ['case 408: return "failing";', ''],
    'ends a throttling without a hint': ['"throttled" ? 10 : 30', '"throttled" ? 11 : 30'],
    'does not clamp a cooldown': ['Math.Min(300, ', 'Math.Min(100000, '],
    'ignores the own region': ['? 0 : 1)', '? 1 : 0)'],
    'answers 429 for failures': ['? 429 : 503)', '? 429 : 429)'],
    'does not remove the caller’s key': ['<set-header name="api-key" exists-action="delete" />', ''],
    'does not buffer the request': ['buffer-request-body="true"', 'buffer-request-body="false"'],
    'does not say who answered': [
      '"failover-backend")?["name"] ?? "gateway"',
      '"failover-backend")?["nam"] ?? "gateway"',
    ],
    'takes half a body for a whole one': [
      'catch (Exception) { return 0; }',
      'catch (Exception) { return response.StatusCode; }',
    ],
  };

  test.each(Object.keys(changes))('%s', (name) => {
    const [from, to] = changes[name];
    let changed = 0;
    const simulator = simulatorFor('synchronous', readings[0], (text) => {
      changed += text.split(from).length - 1;
      return text.replaceAll(from, to);
    });
    expect(changed).toBeGreaterThan(0);
    expect(kinds.flatMap((kind) => breachesOf(simulator, groups[0], kind))).not.toEqual([]);
  });
});
