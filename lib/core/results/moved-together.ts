/** Of two rows of figures: how often both rose or both fell from one month to the next. Says nothing of causes. */
export interface MovedTogether {
  readonly together: number;
  /** Steps from month to month in which both are known and changed. */
  readonly steps: number;
}

/** Counts the steps in which two figures moved the same way; months in which one is missing are passed over. */
export function movedTogether(
  months: readonly { readonly a: number | null; readonly b: number | null }[],
): MovedTogether {
  let together = 0;
  let steps = 0;
  for (const [i, { a, b }] of months.entries()) {
    const before = months[i - 1] ?? { a: null, b: null };
    if (a === null || b === null || before.a === null || before.b === null) continue;
    const product = Math.sign(a - before.a) * Math.sign(b - before.b);
    if (product === 0) continue;
    steps++;
    if (product > 0) together++;
  }
  return { together, steps };
}
