/** Logarithm of the sum of the exponentials of the first `count` scores. */
export function logSumExp(scores: Float64Array, count: number): number {
  let highest = -Infinity;
  for (let i = 0; i < count; i++) highest = Math.max(highest, scores[i] ?? 0);
  if (highest === -Infinity) return 0;
  let total = 0;
  for (let i = 0; i < count; i++) total += Math.exp((scores[i] ?? 0) - highest);
  return highest + Math.log(total);
}
