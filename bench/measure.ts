/**
 * Processor seconds of one call, as the best of several rounds: what disturbs a run only ever makes it slower.
 *
 * Compare two of these only within one run, as a ratio; alone, the figure says more of the machine than of the code.
 */
export function secondsPerCall(call: () => unknown, rounds = 7, minimumSeconds = 0.15): number {
  warmUp(call);
  let calls = 1;
  while (run(call, calls) < minimumSeconds) calls *= 2;
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) best = Math.min(best, run(call, calls) / calls);
  return best;
}

/** V8 compiles hot code in threads of its own, whose time counts like any other: much code takes a while to settle. */
function warmUp(call: () => unknown, seconds = 1.5): void {
  for (let spent = 0; spent < seconds; spent += run(call, 1));
}

function run(call: () => unknown, calls: number): number {
  const before = process.cpuUsage();
  for (let index = 0; index < calls; index += 1) call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
