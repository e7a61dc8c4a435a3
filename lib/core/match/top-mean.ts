/** Mean of the `count` highest values; 0 when there are none. */
export function topMean(values: ArrayLike<number>, count: number): number {
  const top: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (top.length >= count && value <= (top[0] ?? 0)) continue;
    // `top` is kept in rising order; it is short, so inserting beats sorting everything.
    let at = top.length;
    while (at > 0 && (top[at - 1] ?? 0) > value) at--;
    top.splice(at, 0, value);
    if (top.length > count) top.shift();
  }
  return top.length > 0 ? top.reduce((sum, value) => sum + value, 0) / top.length : 0;
}
