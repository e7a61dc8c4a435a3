/**
 * How far a lesson reaches to an ask, by the cosine of their texts: 1 for the same text, 0 for a strange one. (A reach
 * to all asks, and sharper falls, did worse on asks that the person had not answered yet.)
 */
export function closeness(cosine: number): number {
  return Math.max(0, cosine);
}
