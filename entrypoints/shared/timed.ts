/** Name of the measures in the page's timeline while the benchmark runs. */
const NAME = 'remit';

/** Does the work; noted in the page's timeline when the benchmark has asked for it, since browsers do not count all of it. */
export function timed<T>(isTimed: boolean, work: () => T): T {
  if (!isTimed) return work();
  const start = performance.now();
  const result = work();
  performance.measure(NAME, { start });
  return result;
}
