/** `npm run demo`: what the package does, on this machine, without a cloud. Exits 1 when something is not as it should be. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../lib/cli/cli';
import type { ResilientOpenAIGateway } from '../lib/gateway/resilient-openai-gateway';
import { PolicySimulator, type Attempt } from '../lib/simulator/testing';

/** What stands for the Front Door id and the client id of the identity, which only Azure knows. */
const UNKNOWN = '0a1b2c3d-0000-4000-8000-000000000001';

async function main(): Promise<void> {
  await checkPolicy();
  const folder = mkdtempSync(join(tmpdir(), 'quickstart-'));
  try {
    const gateway = synthQuickstart(folder);
    assess(gateway);
    const file = join(folder, 'stacks', 'quickstart', 'cdk.tf.json');
    await checkSynthesized(file);
    sendRequest(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function checkPolicy(): Promise<void> {
  heading(
    '1. A policy as one finds it, checked: resilient-openai validate --scope api examples/check-policies/policies',
  );
  const exitCode = await run(['validate', '--scope', 'api', 'examples/check-policies/policies'], process);
  expectThat(exitCode === 1, `the faulty policy gave exit code ${exitCode}, expected 1`);
}

/** Runs the example as its user would; its validations run with the synth. */
function synthQuickstart(folder: string): ResilientOpenAIGateway {
  heading('2. The quickstart, synthesized: examples/quickstart/main.ts');
  process.env.CDKTF_OUTDIR = folder;
  const { gateway } = require('../examples/quickstart/main') as { gateway: ResilientOpenAIGateway };
  const text = readFileSync(join(folder, 'stacks', 'quickstart', 'cdk.tf.json'), 'utf8');
  const { resource } = JSON.parse(text) as { resource: Record<string, object> };
  const count = Object.values(resource).reduce((sum, blocks) => sum + Object.keys(blocks).length, 0);
  console.log(`${count} resources of ${Object.keys(resource).length} types, ${kib(text)} of Terraform JSON`);
  return gateway;
}

function assess(gateway: ResilientOpenAIGateway): void {
  heading('3. What may be expected of it: gateway.assess()');
  const assessment = gateway.assess();
  console.log(assessment.toText());
  expectThat(assessment.availability.meetsTarget, 'the quickstart misses the availability that it is made for');
  expectThat(assessment.findings.length === 0, `the quickstart has ${assessment.findings.length} findings`);
}

async function checkSynthesized(file: string): Promise<void> {
  heading('4. The policies that it deploys, validated: resilient-openai validate cdk.tf.json');
  const exitCode = await run(['validate', file], process);
  expectThat(exitCode === 0, `the policies of the quickstart gave exit code ${exitCode}, expected 0`);
}

function sendRequest(file: string): void {
  heading('5. One request through these policies, on a virtual clock: Sweden throttles, France is down');
  const references = referencesIn(file);
  const { sweden, france, germany } = accountsIn(file);
  const simulator = PolicySimulator.fromTerraform(file, {
    regions: ['Sweden Central'],
    references: Object.fromEntries(references.map((reference) => [reference, UNKNOWN])),
    backends: {
      [sweden]: { status: 429, headers: { 'Retry-After': '20' }, delay: 45 },
      [france]: { fault: 'refused', delay: 1000 },
      [germany]: { body: { output: 'Guten Tag' }, delay: 900 },
    },
  });
  const response = simulator.send({
    url: '/openai/v1/responses',
    headers: { 'X-Azure-FDID': UNKNOWN },
    body: { model: 'chat', input: 'Say good day in German' },
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

interface Blocks {
  readonly [name: string]: { readonly name: string; readonly value?: string };
}

function blocksOf(file: string, type: string): Blocks[string][] {
  const { resource } = JSON.parse(readFileSync(file, 'utf8')) as { resource: Record<string, Blocks> };
  return Object.values(resource[type]);
}

/** The values of named values that only Azure knows. */
function referencesIn(file: string): string[] {
  const values = blocksOf(file, 'azurerm_api_management_named_value').map(({ value = '' }) => value);
  return values.flatMap((value) => /^\$\{(.*)\}$/.exec(value)?.[1] ?? []);
}

/** The endpoints of the accounts by the names of their backends. */
function accountsIn(file: string): Record<string, string> {
  const names = blocksOf(file, 'azurerm_cognitive_account').map(({ name }) => name);
  const of = (backend: string): string => `https://${names.find((name) => name.includes(backend))}.openai.azure.com`;
  return { sweden: of('sweden'), france: of('france'), germany: of('germany') };
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
