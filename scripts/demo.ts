/** `npm run demo`: what the package does, on this machine, without a cloud. Exits 1 when something is not as it should be. */
import { Duration } from '../lib/core/duration';
import { run } from '../lib/cli/cli';
import { FailoverPolicy } from '../lib/failover/failover-policy';
import { PolicyScope, PolicySeverity } from '../lib/policy/policy-validation';
import { failoverSources, PolicySimulator, type Attempt } from '../lib/simulator/testing';

async function main(): Promise<void> {
  await checkPolicy();
  sendRequest(buildPolicy());
}

async function checkPolicy(): Promise<void> {
  heading(
    '1. A policy as one finds it, checked: resilient-openai validate --scope api examples/check-policies/policies',
  );
  const exitCode = await run(['validate', '--scope', 'api', 'examples/check-policies/policies'], process);
  expectThat(exitCode === 1, `the faulty policy gave exit code ${exitCode}, expected 1`);
}

function buildPolicy(): FailoverPolicy {
  heading('2. A failover policy for three regions, built from a contract and validated');
  const failover = new FailoverPolicy({
    budget: Duration.seconds(120),
    backends: [
      { name: 'sweden', region: 'swedencentral', url: 'https://contoso-sweden.openai.azure.com' },
      { name: 'france', region: 'francecentral', url: 'https://contoso-france.openai.azure.com', priority: 2 },
      { name: 'germany', region: 'germanywestcentral', url: 'https://contoso-germany.openai.azure.com', priority: 3 },
    ],
  });
  const document = failover.document();
  const fragments = failover.fragments();
  const found = [
    document.validate({ scope: PolicyScope.API }),
    ...fragments.map(({ fragment }) => fragment.validate()),
  ];
  const findings = found.flat().filter(({ severity }) => severity !== PolicySeverity.INFO);
  expectThat(findings.length === 0, `the failover policy has ${findings.length} findings: ${findings[0]?.message}`);
  const { seconds, attempts } = failover.trail();
  console.log(
    `policy document: ${kib(document.toText())}, and ${fragments.length} fragments: ${fragments.map(({ id }) => id).join(', ')}`,
  );
  console.log('errors and warnings: 0');
  console.log(
    `longest trail: ${attempts.length} attempts of at most ${attempts.join(', ')} s, ${seconds} s with what the gateway itself needs`,
  );
  return failover;
}

function sendRequest(failover: FailoverPolicy): void {
  heading('3. One request through that policy, on a virtual clock: the first region throttles, the second is down');
  const simulator = new PolicySimulator({
    ...failoverSources(failover),
    regions: ['Sweden Central'],
    backends: {
      'https://contoso-sweden.openai.azure.com': { status: 429, headers: { 'Retry-After': '20' }, delay: 45 },
      'https://contoso-france.openai.azure.com': { fault: 'refused', delay: 1000 },
      'https://contoso-germany.openai.azure.com': { body: { output: 'Guten Tag' }, delay: 900 },
    },
  });
  const response = simulator.send({
    url: '/openai/v1/responses?api-version=preview',
    body: { model: 'gpt-4o', input: 'Say good day in German' },
  });
  response.attempts.forEach((attempt, index) => console.log(`${index + 1}. ${described(attempt)}`));
  const { 'X-Served-By': servedBy, 'X-Failover-Attempts': tried } = response.headers;
  console.log(`the caller gets ${response.statusCode} after ${response.milliseconds} ms: ${response.body}`);
  console.log(`X-Served-By: ${servedBy}\nX-Failover-Attempts: ${tried}`);
  expectThat(
    response.statusCode === 200 && servedBy === 'germany' && tried === '3',
    `the caller got ${response.statusCode} by ${servedBy} after ${tried} attempts, expected 200 by germany after 3`,
  );
}

function described({ policy, url, status, failure, startedAt, endedAt }: Attempt): string {
  const came = status ?? `no answer (${failure})`;
  return `${new URL(url).host}: ${came}, ${endedAt - startedAt} ms, by ${policy}`;
}

function heading(text: string): void {
  console.log(`\n── ${text}\n`);
}

function kib(text: string): string {
  return `${(Buffer.byteLength(text) / 1024).toFixed(1)} KiB`;
}

function expectThat(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
