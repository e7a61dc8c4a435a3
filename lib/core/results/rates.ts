import type { MonthResults } from '../../model/results';

/** Percentage of each step in the one before it, from the second step on; null where a number is missing or nothing came before. */
export function ratesOf(counts: readonly (number | null)[]): (number | null)[] {
  return counts.slice(1).map((count, i) => {
    const before = counts[i];
    return count === null || !before ? null : (100 * count) / before;
  });
}

/** The sums of several months by step; a step that no month knows is null. */
export function sumOf(months: readonly MonthResults[], steps: number): (number | null)[] {
  return Array.from({ length: steps }, (_, step) => {
    const known = months.map(({ counts }) => counts[step] ?? null).filter((count) => count !== null);
    return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
  });
}

/** `YYYY-MM` moved by a number of months. */
export function addMonths(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}
