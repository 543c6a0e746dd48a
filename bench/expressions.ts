/**
 * What a policy expression costs when it runs here, against the same logic written by hand in JavaScript.
 *
 * The expressions do what those of real policies do most; loops and LINQ, which are rare there, are among them. The
 * hand-written side works on plain objects and maps that hold the same values, and checks what C# checks
 * (expression-checks.ts): a missing variable, a wrong cast or an index out of range throws on both sides. Both go through
 * four contexts in turn, so that nothing can be worked out once for all, and both must give the same.
 * Aim: at most 4 times (geometric mean over the expressions).
 */
import { compileExpression, libraryBindings } from '../lib/simulator/csharp/evaluate';
import { Execution, runWithin } from '../lib/simulator/csharp/execution';
import { readContext } from '../lib/simulator/eval/context-reader';
import { parseJsonTree } from '../lib/simulator/eval/json-tree';
import { cases } from './expression-cases';
import { declaredContexts, plainContexts } from './expression-facts';
import { secondsPerCall } from './measure';

const evaluations = declaredContexts.map((declared) => readContext(parseJsonTree(declared)));
const { runtime } = evaluations[0];
const contexts = runWithin(new Execution(runtime, libraryBindings()), () => evaluations.map((one) => one.make()));

/** Results go here, so that no compiler can leave the work out. */
const [here, there]: unknown[][] = [[], []];

console.log('expression      here         by hand      ratio');
let product = 1;
for (const [name, text, byHand] of cases) {
  const { expression } = compileExpression(text);
  if (expression === undefined) throw new Error(`the expression of the benchmark is refused: ${text}`);
  const evaluated = secondsPerCall(() => contexts.forEach((context, index) => (here[index] = expression.run(context, runtime)))); // prettier-ignore
  const written = secondsPerCall(() => plainContexts.forEach((context, index) => (there[index] = byHand(context))));
  if (String(here) !== String(there)) throw new Error(`${name}: ${String(here)} here, ${String(there)} by hand`);
  product *= evaluated / written;
  console.log(name.padEnd(15), nanoseconds(evaluated / 4), nanoseconds(written / 4), (evaluated / written).toFixed(1));
}
console.log(`together ${Math.pow(product, 1 / cases.length).toFixed(1)} times (aim: at most 4)`);

function nanoseconds(seconds: number): string {
  return `${Math.round(seconds * 1e9)} ns`.padEnd(12);
}
