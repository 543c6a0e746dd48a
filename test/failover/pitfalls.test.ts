import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration } from '../../lib/core/duration';
import { BackendCredential } from '../../lib/failover/backend-credential';
import { Cooldown } from '../../lib/failover/cooldown';
import { FailoverPolicy } from '../../lib/failover/failover-policy';
import { FailoverStrategy } from '../../lib/failover/failover-strategy';
import { fullComposition, twoRegions } from './contracts';

// What can be seen of the 32 known mistakes in the text that we emit. docs/failover.md has the table.

const key = BackendCredential.apiKey({ namedValue: 'openai-key' });
const renamed = [{ name: 'gpt-4o', backendName: 'gpt-4o-own' }];
const strategies = {
  synchronous: FailoverStrategy.synchronous(),
  retry: FailoverStrategy.retry(),
  pool: FailoverStrategy.backendPool(),
};

const textOf = (strategy: FailoverStrategy, backends = twoRegions): string =>
  new FailoverPolicy({ strategy, backends, inlineFragments: true, composition: fullComposition }).document().toText();

const synchronous = textOf(strategies.synchronous);
const everyStrategy = Object.values(strategies).map((strategy) => textOf(strategy));
const ownStrategies = [synchronous, textOf(strategies.retry)];

const section = (text: string, name: string): string => new RegExp(`<${name}>[^]*</${name}>`).exec(text)?.[0] ?? '';
/** The elements of a name, each from its opening tag to the closing one at the same indent. */
const elements = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`^( *)<${name}\\b(?:[^\\n]*/>$|[^]*?\\n\\1</${name}>)`, 'gm'))].map(
    ([element]) => element,
  );
const retryConditions = (text: string): string[] => text.match(/<retry condition="[^\n]*(?=" count=)/g) ?? [];
const before = (text: string, first: string, second: string): boolean =>
  text.includes(first) && text.includes(second) && text.indexOf(first) < text.indexOf(second);

test('1 an attempt is settled before the next one and on each way out, and counts as failing until its answer is there', () => {
  for (const text of everyStrategy) {
    const [retry] = elements(section(text, 'backend'), 'retry');
    expect(before(retry, 'name="failover-settled"', 'name="failover-attempts"')).toBe(true);
    expect(before(retry, '<set-variable name="failover-outcome" value="@("failing")" />', '<forward-request')).toBe(
      true,
    );
    expect(section(text, 'outbound')).toContain('name="failover-settled"');
    expect(section(text, 'on-error')).toContain('name="failover-settled"');
  }
});

test('2 no condition of a retry reads the response', () => {
  for (const text of everyStrategy) {
    expect(retryConditions(text).length).toBeGreaterThan(0);
    for (const condition of retryConditions(text)) expect(condition).not.toContain('Response');
  }
});

test('3 no variable is written as a literal and read as a number', () => {
  for (const text of everyStrategy) {
    const values = [...text.matchAll(/<set-variable name="failover-[a-z-]+" value="(.)/g)].map(([, start]) => start);
    expect(new Set(values)).toEqual(new Set(['@']));
    expect(text).not.toMatch(/Convert\.To|\(Int32\)|int\.Parse/);
  }
});

test('4 Retry-After is tried as a number with decimals and as a date, and can be nonsense', () => {
  for (const text of everyStrategy) {
    for (const header of ['"retry-after-ms"', '"x-ms-retry-after-ms"', '"Retry-After"']) expect(text).toContain(header);
    expect(text).toMatch(/double\.TryParse[^]*DateTimeOffset\.TryParse/);
    expect(text).not.toMatch(/[^.\w](?:DateTime|double|int|DateTimeOffset)\.Parse\(/);
  }
});

test('5 a cooldown of a day is cut to the clamp', () => {
  for (const text of everyStrategy) expect(text).toContain('Math.Min(300, Math.Max(1, seconds))');
  const short = new FailoverPolicy({
    backends: twoRegions,
    cooldown: Cooldown.of({ maxCooldown: Duration.seconds(20) }),
  });
  expect(
    short
      .fragments()
      .map(({ fragment }) => fragment.toText())
      .join(''),
  ).toContain('Math.Min(20, Math.Max(1, seconds))');
});

test('6 each backend has a mark of its own, whose life is the cooldown', () => {
  for (const text of ownStrategies) {
    const keys = [...text.matchAll(/<cache-lookup-value key="([^"]+)"/g)].map(([, name]) => name);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
    for (const store of elements(text, 'cache-store-value')) {
      expect(store).toContain('["mark"])"');
      expect(store).toContain('duration="@((int)context.Variables["failover-cooldown"])"');
    }
  }
});

test('7 the configuration is never cached, and a mark is found by a key that changes with it', () => {
  const keys = (weight: number): string[] => {
    const [sweden, france] = twoRegions;
    const text = textOf(strategies.synchronous, [{ ...sweden, weight }, france]);
    return [...text.matchAll(/<cache-lookup-value key="([^"]+)"/g)].map(([, name]) => name);
  };
  expect(keys(50)[0]).not.toBe(keys(60)[0]);
  expect(keys(50)[1]).toBe(keys(60)[1]);
  for (const text of everyStrategy) expect(text).not.toMatch(/<cache-store-value[^\n]*failover-backends/);
});

test('8 each forwarded request is buffered, each read of the request leaves the body, and none is set that is not there', () => {
  for (const strategy of Object.values(strategies)) {
    const text = textOf(
      strategy,
      twoRegions.map((backend) => ({ ...backend, deployments: renamed })),
    );
    for (const forward of text.match(/<forward-request[^>]*\/>/g) ?? [])
      expect(forward).toContain('buffer-request-body="true"');
    for (const read of text.match(/\.As<[^>]*>\([^)]*\)/g) ?? []) expect(read).toContain('preserveContent: true');
    expect(text).toMatch(/<when condition="[^\n]*"failover-body"\] != ""\)">\s*<set-body>/);
  }
});

test('9 a further attempt is a new request with method, path, query, content type and trace, and no credentials of the caller', () => {
  const sends = elements(section(synchronous, 'backend'), 'send-request');
  expect(sends).toHaveLength(2);
  for (const send of sends) {
    expect(send).toContain('mode="new"');
    expect(send).toContain('context.Request.Method');
    expect(send).toContain('"failover-base-url"] + (string)context.Variables["failover-tail"]');
    expect(send).toContain('<set-header name="traceparent"');
    expect(send).not.toMatch(/name="(?:Host|api-key|Ocp-Apim-Subscription-Key|Content-Length|Connection)"/i);
  }
  expect(sends.map((send) => send.includes('<set-body>'))).toEqual([false, true]);
  expect(sends.map((send) => send.includes('name="Content-Type"'))).toEqual([false, true]);
});

test('10 a failed send-request is a missing answer, and a missing answer is tested for', () => {
  for (const send of elements(synchronous, 'send-request')) expect(send).toContain('ignore-error="true"');
  expect(synchronous).toContain('if (response == null) { return 0; }');
  expect(synchronous).not.toMatch(/\(\(IResponse\)[^)]*\)\.(?!Headers\?)/);
});

test('11 who answered and after how many attempts stands on every answer', () => {
  for (const text of everyStrategy) {
    for (const answer of elements(text, 'return-response')) {
      expect(answer).toContain('<set-header name="X-Served-By"');
      expect(answer).toContain('<set-header name="X-Failover-Attempts"');
    }
    for (const name of ['outbound', 'on-error']) {
      expect(section(text, name)).toMatch(/<otherwise>\s*<set-header name="X-Served-By"/);
      expect(section(text, name)).toContain('<emit-metric');
    }
  }
});

test('12 on-error holds only policies whose own pages allow them there', () => {
  const allowed = ['base', 'choose', 'when', 'otherwise', 'set-variable', 'cache-store-value', 'retry', 'send-request'];
  const children = [
    'set-url',
    'set-method',
    'set-header',
    'set-body',
    'set-status',
    'value',
    'message',
    'metadata',
    'dimension',
  ];
  const known = new Set([...allowed, ...children, 'return-response', 'trace', 'emit-metric', 'on-error']);
  for (const text of everyStrategy) {
    const used = [...section(text, 'on-error').matchAll(/^ *<([a-z-]+)/gm)].map(([, name]) => name);
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  }
});

test('13 the longest trail stays inside the budget, and what cannot is refused', () => {
  for (const strategy of Object.values(strategies)) {
    const policy = new FailoverPolicy({ backends: twoRegions, strategy, budget: Duration.seconds(60) });
    expect(policy.trail().seconds).toBeLessThanOrEqual(60);
    expect(policy.document().toText()).toContain('context.Elapsed.TotalSeconds <= 54');
  }
  expect(() => new FailoverPolicy({ backends: twoRegions, budget: Duration.seconds(15) })).not.toThrow();
  expect(
    () =>
      new FailoverPolicy({ backends: twoRegions, budget: Duration.seconds(14), gatewayReserve: Duration.seconds(6) }),
  ).toThrow('the budget is 14 s');
});

test('14 a slow model keeps the time that is declared for it', () => {
  const deployments = [{ name: 'o3', attemptTimeout: Duration.seconds(57) }];
  const backends = twoRegions.map((backend) => ({ ...backend, deployments }));
  expect(textOf(strategies.synchronous, backends)).toContain("'seconds': { 'o3': 57 }");
  expect(textOf(strategies.pool, backends)).toContain(
    "'pool': 'failover-pool--o3', 'own': 'o3', 'members': 2, 'seconds': 57",
  );
});

test('15 the gateway never waits between backends', () => {
  for (const text of everyStrategy) {
    for (const retry of text.match(/<retry [^\n]*>/g) ?? []) expect(retry).toMatch(/ interval="0">$/);
  }
});

test('16 the headers that are read are those that Azure OpenAI sends', () => {
  for (const text of everyStrategy) expect(text).not.toContain('retry_after');
});

test('17 an event stream is neither buffered nor read', () => {
  for (const text of everyStrategy) {
    expect(text).toMatch(/"failover-streamed"\][^\n]*\n\s*<forward-request[^\n]*buffer-response="false"/);
    const reads = text.match(/[^\n]*response\.Body[^\n]*/g) ?? [];
    for (const read of reads) expect(read).toContain('if ((bool)context.Variables["failover-buffered"])');
    expect(section(text, 'outbound').replace(/response\.Body\?\.As<byte/g, '')).not.toContain('Response.Body');
  }
});

test('18 a stream is told whatever the letter case', () => {
  for (const text of everyStrategy) {
    expect(text).toContain('.GetValue("stream", StringComparison.OrdinalIgnoreCase)');
    expect(text).toContain('.Equals("true", StringComparison.OrdinalIgnoreCase)');
  }
});

test('19 a backend is drawn once, and the metric names the one that was asked', () => {
  for (const text of ownStrategies) {
    expect(text.match(/new Random\(/g)).toHaveLength(1);
    for (const metric of elements(text, 'emit-metric')) {
      expect(metric).toContain(
        '<dimension name="Backend" value="@((string)context.Variables.GetValueOrDefault<JObject>("failover-backend")',
      );
    }
  }
});

test('20 each attempt has the credentials of its own backend, and none of another or of the caller', () => {
  const mixed = textOf(strategies.retry, [{ ...twoRegions[0], credential: key }, twoRegions[1]]);
  const attempt = section(mixed, 'backend');
  expect(before(attempt, '<set-header name="api-key" exists-action="delete" />', '<forward-request')).toBe(true);
  expect(before(attempt, '<set-header name="Authorization" exists-action="delete" />', '<forward-request')).toBe(true);
  expect(attempt).toContain('case "sweden": return "{{openai-key}}";');
  for (const text of everyStrategy) {
    for (const name of ['api-key', 'Ocp-Apim-Subscription-Key', 'Authorization']) {
      expect(section(text, 'inbound')).toContain(`<set-header name="${name}" exists-action="delete" />`);
    }
    expect(text).toContain('"subscription-key"');
  }
});

test('21 a backend that refuses the gateway is reported, and no code of the gateway fails over', () => {
  for (const text of everyStrategy) {
    expect(text).toContain('case 401: case 403: return "broken";');
    expect(text).toMatch(/"failover-outcome", "none"\) == "broken"\)">\s*<return-response>\s*<set-status code="502"/);
    expect(section(text, 'on-error')).toMatch(
      /<otherwise>\s*<set-variable name="failover-outcome" value="@\("gateway"\)" \/>/,
    );
  }
});

test('22 an error of the caller is handed back', () => {
  for (const text of everyStrategy) {
    expect(text).toContain('return status < 400 ? "served" : status < 500 ? "caller" : "failing";');
    expect(text).toMatch(
      /if \(\(int\)context\.Variables\["failover-hint"\] >= 0\)[^]*?case 409: case 499: return "throttled";/,
    );
  }
});

test('23 a breaker has one rule, and stands on one model of one backend', () => {
  const backends = twoRegions.map((backend) => ({ ...backend, deployments: [{ name: 'gpt-4o' }, { name: 'o3' }] }));
  const expected = new FailoverPolicy({ backends, strategy: strategies.pool }).expectedBackends();
  expect(new Set(expected.backends.map(({ id }) => id)).size).toBe(2 * 3);
  for (const text of ownStrategies) expect(text).not.toContain('backend-id="@');
});

test('24 the number of attempts has an end, and the caller learns when to come back', () => {
  for (const text of everyStrategy) {
    expect(retryConditions(text).every((condition) => condition.includes('"failover-deadlines"]).Count'))).toBe(true);
    expect(text).toMatch(/\? 429 : 503[^]*?<set-header name="Retry-After"/);
  }
});

test('25 the policy counts nothing: limits are those of the composition, in their place', () => {
  const plain = new FailoverPolicy({ backends: twoRegions, inlineFragments: true }).document().toText();
  expect(plain).not.toMatch(/<(?:rate-limit|quota|llm-token-limit|azure-openai-token-limit)/);
});

test('26 regions are compared as the gateway names them, and a region that is unknown here is refused', () => {
  expect(synchronous).toContain("'region': 'Sweden Central'");
  expect(synchronous).not.toContain('swedencentral');
  expect(synchronous).not.toContain('|| true');
  expect(() => textOf(strategies.synchronous, [{ ...twoRegions[0], region: 'atlantis' }])).toThrow(
    'no region that is known',
  );
});

test('27 no request is answered as healthy without a backend', () => {
  for (const text of everyStrategy) {
    expect(text).not.toContain('<mock-response');
    for (const answer of elements(text, 'return-response')) {
      expect(answer).toMatch(/response-variable-name="failover-response"|<set-status code="(?:[45]|@)/);
    }
  }
});

test('28 a request goes only to a deployment that was declared for it', () => {
  for (const text of ownStrategies) expect(text).toContain('if (own == null) { continue; }');
  const other = [{ ...twoRegions[0], deployments: [{ name: 'gpt-4o' }] }];
  expect(textOf(strategies.pool, other)).toContain("'deployment': 'gpt-4o', 'pool'");
});

test('30 braces never touch unless they are a named value, and a key is never a value by itself', () => {
  const backends = twoRegions.map((backend) => ({
    ...backend,
    credential: key,
    url: '{{endpoint}}',
    deployments: renamed,
  }));
  for (const strategy of Object.values(strategies)) {
    const text = textOf(strategy, backends);
    expect(text.replace(/\{\{[A-Za-z0-9._-]+\}\}/g, '')).not.toMatch(/\{\{|\}\}/);
    expect(text).not.toMatch(/(?:="|<value>)\{\{openai-key\}\}/);
  }
});

test('31 a cached answer costs no tokens, and a request that is blocked reaches no backend', () => {
  for (const text of everyStrategy) {
    const inbound = section(text, 'inbound');
    expect(before(inbound, '<validate-azure-ad-token', '<llm-semantic-cache-lookup')).toBe(true);
    expect(before(inbound, '<llm-semantic-cache-lookup', '<llm-token-limit')).toBe(true);
    expect(before(inbound, '<llm-content-safety', 'name="failover-backends"')).toBe(true);
  }
});

const page = readFileSync(join(__dirname, '../../docs/failover.md'), 'utf8');
const rows = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number]) => /^\d+$/.test(number ?? ''));

test('the page has a row for each of the 32 mistakes, with its test here or the word that it lies outside the policy', () => {
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
  const source = readFileSync(__filename, 'utf8');
  const tests = new Set([...source.matchAll(/^test\('(\d+) /gm)].map(([, number]) => number));
  for (const [, number, , , proof] of rows) {
    expect(proof).toBe(tests.has(number) ? `test ${number}` : 'outside the policy');
  }
});
