/** The middle of some figures; NaN of none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** Least, greatest and number of some figures, in words. */
export function spread(figures: readonly number[]): string {
  const sorted = [...figures].sort((a, b) => a - b);
  return `[${(sorted[0] ?? NaN).toFixed(1)} .. ${(sorted.at(-1) ?? NaN).toFixed(1)}], n=${String(figures.length)}`;
}

/** The exponent k of cost ≈ c · size^k, by least squares of the logarithms; sizes and costs above 0, two sizes at least. */
export function fittedExponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (side: 0 | 1) => logs.reduce((sum, log) => sum + log[side], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const along = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / along;
}

/** A figure of the benchmark, as it is printed and as `--json` gives it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'µs' | 'ms' | 'bytes' | 'kB' | '%' | '× > 50 ms' | 'exponent';
  /** What the figure must not exceed. */
  readonly limit?: number;
  /** How it came about: sample, spread. */
  readonly note?: string;
}
