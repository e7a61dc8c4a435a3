/** Scores as probabilities that add up to 1. */
export function softmax(scores: Float64Array): Float64Array {
  let highest = -Infinity;
  for (let i = 0; i < scores.length; i++) highest = Math.max(highest, scores[i] ?? 0);
  const chances = new Float64Array(scores.length);
  let total = 0;
  for (let i = 0; i < scores.length; i++) {
    const strength = Math.exp((scores[i] ?? 0) - highest);
    chances[i] = strength;
    total += strength;
  }
  for (let i = 0; i < chances.length; i++) chances[i] = (chances[i] ?? 0) / total;
  return chances;
}
