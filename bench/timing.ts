/** Runs before the clock counts, so that the engine has compiled what it is going to compile. */
const warmUps = 2;
const runs = 5;

/**
 * Times one run after garbage has been collected, where Node was started with `--expose-gc`.
 *
 * @param run - what is timed
 * @returns seconds
 */
export function secondsOf(run: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

/**
 * Times several things in turns, so that a slow moment of the machine falls on all of them.
 *
 * @param candidates - what is timed, by name
 * @returns the median of five runs of each, in seconds
 */
export function mediansOf<Name extends string>(
  candidates: Readonly<Record<Name, () => unknown>>,
): ReadonlyMap<string, number> {
  const named = Object.entries<() => unknown>(candidates);
  const times = new Map<string, number[]>(named.map(([name]) => [name, []]));
  for (let turn = 0; turn < warmUps + runs; turn += 1) {
    for (const [name, run] of named) {
      const seconds = secondsOf(run);
      if (turn >= warmUps) times.get(name)?.push(seconds);
    }
  }
  return new Map(
    [...times].map(([name, all]) => [
      name,
      all.sort((first, second) => first - second)[Math.floor(runs / 2)] ?? 0,
    ]),
  );
}
