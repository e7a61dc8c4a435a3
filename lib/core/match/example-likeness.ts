import type { IndexedExample } from './index-line';
import type { WeighedAsk } from './weigh-ask';

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

/** The highest likenesses among examples; all 0 when there are none. */
export function nearestExample(ask: WeighedAsk, examples: readonly IndexedExample[]): ExampleLikeness {
  let meaning = 0;
  let part = 0;
  for (const example of examples) {
    meaning = Math.max(meaning, ask.whole[example.column] ?? 0);
    part = Math.max(part, sharedPart(ask, example));
  }
  return {
    example: meaning,
    sharedExample: part,
    sameExample: Math.max(0, (part - NEARLY_SAME) / (1 - NEARLY_SAME)),
  };
}

function sharedPart(ask: WeighedAsk, { column, weight }: IndexedExample): number {
  const all = weight + ask.weight - (ask.shared[column] ?? 0);
  return all > 0 ? Math.min(1, (ask.sharedFull[column] ?? 0) / all) : 0;
}
