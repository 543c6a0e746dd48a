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
measureMemory(Number(process.argv[2] ?? 100_000));

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

function measureMemory(requests: number): void {
  const [, answers, attempts] = situations[2];
  const simulator = simulatorOf(answers, false);
  for (let index = 0; index < 2000; index += 1) send(simulator, attempts);
  const before = heapInMegabytes();
  for (let index = 0; index < requests; index += 1) send(simulator, attempts);
  const after = heapInMegabytes();
  const grown = (after - before).toFixed(1);
  console.log(
    `heap before and after ${requests} requests: ${before.toFixed(1)} MB, ${after.toFixed(1)} MB, ${grown} MB more (aim: at most 5)`,
  );
}

function heapInMegabytes(): number {
  if (global.gc === undefined) throw new Error('run node with --expose-gc: garbage must not count');
  global.gc();
  return process.memoryUsage().heapUsed / 1e6;
}
