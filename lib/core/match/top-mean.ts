/** Mean of the `count` highest of the values from `from` on; 0 when there are none. */
export function topMean(values: ArrayLike<number>, count: number, from = 0): number {
  const many = Math.min(count, values.length - from);
  if (many <= 0) return 0;
  // Kept in rising order; it is short, so shifting beats sorting everything.
  const top = new Float64Array(many).fill(-Infinity);
  for (let i = from; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value <= (top[0] ?? 0)) continue;
    let at = 0;
    for (; at + 1 < many && (top[at + 1] ?? 0) < value; at++) top[at] = top[at + 1] ?? 0;
    top[at] = value;
  }
  let sum = 0;
  for (const value of top) sum += value;
  return sum / many;
}
