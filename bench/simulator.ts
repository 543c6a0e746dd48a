/**
 * How fast requests go through the synchronous failover policy with three backends, on the virtual clock and one core,
 * and whether memory stays flat: whatever a request leaves behind must be gone after it.
 *
 * Aim: the heap after many requests is that after the first ones, within 5 MB.
 */
import { FailoverPolicy } from '../lib/failover/failover-policy';
import { failoverSources, PolicySimulator, type Answers } from '../lib/simulator/testing';
import { secondsPerCall } from './measure';

const hosts = ['https://sweden.example', 'https://france.example', 'https://germany.example'];
const policy = new FailoverPolicy({
  backends: [
    { name: 'sweden', region: 'swedencentral', url: hosts[0] },
    { name: 'france', region: 'francecentral', url: hosts[1], priority: 2 },
    { name: 'germany', region: 'germanywestcentral', url: hosts[2], priority: 3 },
  ],
});

const healthy: Answers = { body: { output: 'Guten Tag' }, delay: 900 };
const throttled: Answers = { status: 429, headers: { 'Retry-After': '1' }, delay: 45 };
const down: Answers = { fault: 'refused', delay: 100 };

const situations: readonly (readonly [name: string, answers: readonly Answers[], attempts: number])[] = [
  ['all healthy', [healthy, healthy, healthy], 1],
  ['first throttled', [throttled, healthy, healthy], 2],
  ['two failing', [throttled, down, healthy], 3],
];

console.log('situation         traced, requests/s   untraced, requests/s');
for (const [name, answers, attempts] of situations) {
  const [traced, untraced] = [true, false].map((trace) => {
    const simulator = simulatorOf(answers, trace);
    return Math.round(1 / secondsPerCall(() => send(simulator, attempts), 3));
  });
  console.log(`${name.padEnd(17)} ${String(traced).padEnd(20)} ${untraced}`);
}
const requests = requestsIn(process.argv);
measureMemory('failover', requests, throughFailover());
measureMemory('own keys', requests, throughOwnKeys());

function simulatorOf(answers: readonly Answers[], trace: boolean): PolicySimulator {
  const backends = Object.fromEntries(hosts.map((host, index) => [host, answers[index]]));
  return new PolicySimulator({ ...failoverSources(policy), backends, trace });
}

/** One request; then time passes, so that every backend is warm again for the next one. */
function send(simulator: PolicySimulator, attempts: number): void {
  const response = simulator.send({ url: '/openai/v1/responses', body: { model: 'gpt-4o', input: 'Say good day' } });
  simulator.advance(300_000);
  if (response.statusCode === 200 && response.attempts.length === attempts) return;
  throw new Error(`the answer is ${response.statusCode} after ${response.attempts.length} attempts`);
}

/** Sends so many requests and shows the heap each time that another 100,000 are done. */
function measureMemory(what: string, requests: number, sendOne: (index: number) => void): void {
  for (let index = 0; index < 5000; index += 1) sendOne(index);
  const before = heapInMegabytes();
  let after = before;
  for (let done = 0; done < requests;) {
    const until = Math.min(requests, done + 100_000);
    for (; done < until; done += 1) sendOne(5000 + done);
    after = heapInMegabytes();
    console.log(`${what}, heap after ${String(done).padStart(7)} requests: ${after.toFixed(1)} MB`);
  }
  const grown = (after - before).toFixed(1);
  console.log(`${what}: ${before.toFixed(1)} MB before, ${grown} MB more (aim: at most 5)`);
}

function throughFailover(): (index: number) => void {
  const [, answers, attempts] = situations[2];
  const simulator = simulatorOf(answers, false);
  return () => send(simulator, attempts);
}

/** Every request leaves a counter, a quota, a value and an answer behind, under keys that no other request has. */
function throughOwnKeys(): (index: number) => void {
  const key = '@(context.Request.Headers.GetValueOrDefault("X-Key", ""))';
  const simulator = new PolicySimulator({
    policy: `<policies>
      <inbound>
        <cache-lookup vary-by-developer="false" vary-by-developer-groups="false"><vary-by-header>X-Key</vary-by-header></cache-lookup>
        <rate-limit-by-key calls="10" renewal-period="60" counter-key='${key}' />
        <quota-by-key calls="10" renewal-period="3600" counter-key='${key}' />
        <llm-token-limit tokens-per-minute="1000" estimate-prompt-tokens="false" counter-key='${key}' />
        <cache-store-value key='${key}' value="@(new string('x', 200))" duration="600" />
        <limit-concurrency key='${key}' max-count="2"><set-variable name="a" value="b" /></limit-concurrency>
        <send-one-way-request><set-url>https://audit.example</set-url></send-one-way-request>
      </inbound>
      <backend><forward-request buffer-response="false" /></backend>
      <outbound><cache-store duration="600" /></outbound>
      <on-error />
    </policies>`,
    backends: { '*': { body: { usage: { total_tokens: 5 } }, delay: 100, bodyDelay: 100 } },
    trace: false,
  });
  return (index) => {
    const response = simulator.send({ url: '/things', headers: { 'X-Key': `key ${index}` } });
    simulator.advance(60_000);
    if (response.statusCode !== 200) throw new Error(`the answer is ${response.statusCode} ${response.body}`);
  };
}

/** `--requests 1000000`; fewer by default. */
function requestsIn(argv: readonly string[]): number {
  const at = argv.indexOf('--requests');
  return at < 0 ? 100_000 : Number(argv[at + 1]);
}

function heapInMegabytes(): number {
  if (global.gc === undefined) throw new Error('run node with --expose-gc: garbage must not count');
  global.gc();
  return process.memoryUsage().heapUsed / 1e6;
}
