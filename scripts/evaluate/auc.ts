/** Chance that a random row within scores above a random row beyond (ties half). */
export function auc(within: readonly { score: number }[], beyond: readonly { score: number }[]): number {
  let wins = 0;
  for (const a of within)
    for (const b of beyond) wins += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return wins / (within.length * beyond.length);
}
