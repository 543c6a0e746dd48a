/**
 * What it costs to synthesize a gateway, against code written by hand with the classes of the bindings alone that makes
 * the same resources, in the same run: a new app, its constructs and `app.synth()` with validations and file. Memory is
 * what the heap holds more while the app is there.
 *
 * Aims: at most 1.25 times the time and the memory; both, and the size of the JSON, grow no faster than the backends.
 */
import { deepStrictEqual } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type TerraformStack } from 'cdktf';
import { median, secondsInRounds } from './measure';
import { compiledByHand, type StackJson } from './synth-by-hand';
import { addGateway, newStack, stackName } from './synth-gateway';

type Fill = (stack: TerraformStack) => void;

interface Rivals {
  readonly backends: number;
  readonly json: string;
  readonly gateway: Fill;
  readonly byHand: Fill;
}

interface Cost {
  readonly backends: number;
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly kilobytes: number;
}

const outdir = mkdtempSync(join(tmpdir(), 'synth-'));
process.on('exit', () => rmSync(outdir, { recursive: true }));

const rivals = [3, 8, 16].map(rivalsOf);
// All of them take turns: the code that they share is as warm for the first as for the last.
const seconds = secondsInRounds(
  rivals.flatMap(({ gateway, byHand }) => [gateway, byHand]).map((fill) => () => synth(fill)),
  15,
);
console.log(
  'backends  resources  JSON     synth     by hand   ratio   heap      by hand   ratio   (aim: at most 1.25)',
);
const [few, some, many] = rivals.map((each, index) => costOf(each, seconds[2 * index], seconds[2 * index + 1]));
for (const what of ['milliseconds', 'megabytes', 'kilobytes'] as const) {
  const [first, second] = [slope(few, some, what), slope(some, many, what)];
  const factor = (second / first).toFixed(2);
  console.log(
    `each backend beyond 8: ${second.toFixed(2)} ${what}, ${factor} times that of each before (aim: about 1)`,
  );
}

/** The gateway, and the code that makes the same; that it does is made sure of. */
function rivalsOf(backends: number): Rivals {
  const gateway: Fill = (stack) => addGateway(stack, backends);
  synth(gateway);
  const json = written();
  const byHand = compiledByHand(JSON.parse(json) as StackJson);
  synth(byHand);
  deepStrictEqual(withoutPaths(written()), withoutPaths(json), 'the resources are not the same');
  return { backends, json, gateway, byHand };
}

function costOf({ backends, json, gateway, byHand }: Rivals, times: number[], timesByHand: number[]): Cost {
  const { resource } = JSON.parse(json) as StackJson;
  const resources = Object.values(resource).flatMap((byId) => Object.keys(byId)).length;
  const [heap, heapByHand] = [megabytesHeld(gateway), megabytesHeld(byHand)];
  const cost = { backends, milliseconds: Math.min(...times) * 1000, megabytes: heap, kilobytes: json.length / 1000 };
  const columns: readonly (readonly [string, number])[] = [
    [`${backends}`, 9],
    [`${resources}`, 10],
    [`${cost.kilobytes.toFixed(0)} kB`, 8],
    [`${cost.milliseconds.toFixed(0)} ms`, 9],
    [`${(Math.min(...timesByHand) * 1000).toFixed(0)} ms`, 9],
    [median(times.map((time, round) => time / timesByHand[round])).toFixed(2), 7],
    [`${heap.toFixed(2)} MB`, 9],
    [`${heapByHand.toFixed(2)} MB`, 9],
    [(heap / heapByHand).toFixed(2), 0],
  ];
  console.log(columns.map(([text, width]) => text.padEnd(width)).join(' '));
  return cost;
}

/** CDKTF never forgets a token. Each program begins with none, and so does each synth here. */
function forgetTokens(): void {
  const { __cdktfTokenMap: tokens } = globalThis as {
    __cdktfTokenMap?: {
      readonly stringTokenMap: Map<unknown, unknown>;
      readonly numberTokenMap: Map<unknown, unknown>;
    };
  };
  tokens?.stringTokenMap.clear();
  tokens?.numberTokenMap.clear();
}

function synth(fill: Fill): TerraformStack {
  forgetTokens();
  const stack = newStack(outdir);
  fill(stack);
  App.of(stack).synth();
  return stack;
}

function written(): string {
  return readFileSync(join(outdir, 'stacks', stackName, 'cdk.tf.json'), 'utf8');
}

/** Without the paths in the program, which CDKTF notes as comments. */
function withoutPaths(json: string): unknown {
  return JSON.parse(json, (key, value: unknown) => (key === '//' ? undefined : value));
}

/** The middle of several: tables of CDKTF that double now and then would tell of themselves, not of the app. */
function megabytesHeld(fill: Fill): number {
  const grown = Array.from({ length: 9 }, () => {
    forgetTokens();
    const before = heapInMegabytes();
    const stack = synth(fill);
    const after = heapInMegabytes();
    // Still used here, so not collected before.
    return stack.node.children.length > 0 ? after - before : 0;
  });
  return median(grown);
}

function heapInMegabytes(): number {
  if (globalThis.gc === undefined) throw new Error('run this with node --expose-gc');
  // What hangs on weak references is gone after the second time only.
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

function slope(from: Cost, to: Cost, what: 'milliseconds' | 'megabytes' | 'kilobytes'): number {
  return (to[what] - from[what]) / (to.backends - from.backends);
}
