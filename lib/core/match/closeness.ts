/** Below this cosine a lesson says nothing of an ask: on asks that only share a field, lessons did harm. */
const LEAST_ALIKE = 0.5;

/** How far a lesson reaches to an ask, by the cosine of their texts: 1 for the same text, 0 for another matter. */
export function closeness(cosine: number): number {
  return Math.max(0, (cosine - LEAST_ALIKE) / (1 - LEAST_ALIKE));
}
