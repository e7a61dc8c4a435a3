import { emitFeatures } from './features';
import { speechActs } from './found-acts';
import type { FoundAct } from './frame';
import { tokens, type Token } from './tokens';

/** A sentence as the models see it. */
export interface ReadSentence {
  readonly words: readonly Token[];
  readonly acts: readonly FoundAct[];
  /** Feature hashes; some come twice. */
  readonly features: readonly number[];
}

/** Reads a sentence once for all models. Time is bounded by the 1,000 units that are looked at. */
export function readSentence(text: string): ReadSentence {
  const words = tokens(text);
  const acts = speechActs(words);
  const features: number[] = [];
  emitFeatures(words, acts, (feature) => {
    features.push(feature);
  });
  return { words, acts, features };
}
