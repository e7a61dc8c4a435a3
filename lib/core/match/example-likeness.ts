import type { AskWord } from './ask-words';
import type { IndexedExample } from './index-line';

/** How like an ask is to an example; every number is 0–1. */
export interface ExampleLikeness {
  /** By meaning: cosine of the two texts. */
  readonly example: number;
  /** By stems: weight shared over weight of both (Jaccard). */
  readonly sharedExample: number;
  /** Rises from 0 at four fifths of the stems shared to 1 at all of them: the same ask again. */
  readonly sameExample: number;
}

const NEARLY_SAME = 0.8;

export function exampleLikeness(
  words: readonly (AskWord & { readonly weight: number })[],
  example: IndexedExample,
  cosine: number,
): ExampleLikeness {
  let shared = 0;
  let all = example.weight;
  for (const { stem, weight, nearness } of words) {
    if (example.stems.has(stem)) shared += weight / nearness;
    else all += weight;
  }
  const part = all > 0 ? Math.min(1, shared / all) : 0;
  return {
    example: Math.max(0, cosine),
    sharedExample: part,
    sameExample: Math.max(0, (part - NEARLY_SAME) / (1 - NEARLY_SAME)),
  };
}
