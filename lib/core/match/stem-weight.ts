import type { WordModel } from './word-model';

/** A word that the model does not know is mostly a name: it counts when both sides have it. */
const UNKNOWN = 1.2;
const HIGHEST = 1.6;

/** How much it says when ask and line share a stem: 1 for a word of middling importance. */
export function stemWeight(stem: string, model: WordModel): number {
  const number = model.numbers.get(stem);
  return number === undefined ? UNKNOWN : Math.min(HIGHEST, model.importance[number] ?? 0);
}
