/**
 * Processor seconds of one call, as the best of several rounds: what disturbs a run only ever makes it slower.
 *
 * Compare two of these only within one run, as a ratio; alone, the figure says more of the machine than of the code.
 */
export function secondsPerCall(call: () => unknown, rounds = 7, minimumSeconds = 0.15): number {
  return Math.min(...secondsInRounds([call], rounds, minimumSeconds)[0]);
}

/**
 * The seconds of each round for several calls that are compared. They take turns, so that what disturbs the machine
 * disturbs them all, and the middle of the ratios of the rounds tells more than the ratio of the best.
 */
export function secondsInRounds(calls: readonly (() => unknown)[], rounds: number, minimumSeconds = 0.15): number[][] {
  for (const call of calls) warmUp(call);
  const times = calls.map((call) => {
    let often = 1;
    while (run(call, often) < minimumSeconds) often *= 2;
    return often;
  });
  const seconds: number[][] = calls.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    calls.forEach((call, index) => seconds[index].push(run(call, times[index]) / times[index]));
  }
  return seconds;
}

/** The one in the middle. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
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
