/**
 * How the time of a pass grows with its input: the exponent e where time is proportional to length to the e, so 1 where it is linear and 2
 * where it is quadratic. Times are of the processor, not of the clock, the least of several rounds in turn: a busy machine takes other
 * processes' time from neither. Rounds go on until the exponent is no more than `enough` or there were twelve.
 */
export function growth(work: (size: number) => () => unknown, [small, large]: readonly [number, number], enough = LINEAR): number {
  const runs = [work(small), work(large)] as const;
  const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let exponent = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && (round < 2 || exponent > enough); round++) {
    for (const i of [0, 1] as const) best[i] = Math.min(best[i]!, cost(runs[i]));
    exponent = Math.log(best[1]! / best[0]!) / Math.log(large / small);
  }
  return exponent;
}

const ROUNDS = 12;

/** Between linear, which with garbage and caches comes to 1.2, and quadratic. */
export const LINEAR = 1.5;

/** Microseconds of the processor that one run takes; short ones are run until they can be measured. */
function cost(run: () => unknown): number {
  const before = process.cpuUsage();
  for (let times = 1; ; times++) {
    run();
    const { user, system } = process.cpuUsage(before);
    if (user + system >= 3000) return (user + system) / times;
  }
}
