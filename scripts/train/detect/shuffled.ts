/** Deterministic shuffle (linear congruential generator). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const copy = [...items];
  let state = (Math.imul(seed, 2654435761) + 1) >>> 0;
  for (let i = copy.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 4294967296) * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

/** As many items drawn with replacement, the same for the same seed. */
export function resampled<T>(items: readonly T[], seed: number): T[] {
  let state = (Math.imul(seed, 2654435761) + 1) >>> 0;
  return items.map(() => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return items[Math.floor((state / 4294967296) * items.length)]!;
  });
}
