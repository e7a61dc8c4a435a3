/** The middle of some figures; NaN of none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** A figure of the benchmark, as it is printed and as `--json` gives it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'µs' | 'ms' | 'bytes' | 'kB' | '%' | '× > 50 ms';
  /** What the figure must not exceed. */
  readonly limit?: number;
  /** How it came about: sample, spread. */
  readonly note?: string;
}
