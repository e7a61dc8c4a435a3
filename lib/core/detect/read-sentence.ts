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

const NONE: ReadonlySet<string> = new Set();

/** Reads a sentence once for all models, some speech acts left out (by name). Time is bounded by the 1,000 units that are looked at. */
export function readSentence(text: string, without: ReadonlySet<string> = NONE): ReadSentence {
  const words = tokens(text);
  const acts = speechActs(words).filter(({ name }) => !without.has(name));
  const features: number[] = [];
  emitFeatures(words, acts, (feature) => {
    features.push(feature);
  });
  return { words, acts, features };
}

/**
 * Speech acts that tell advertising in lone sentences. In a mail from a person they only tell that it is about a website, a
 * newsletter, an order, as work that creeps in often is.
 */
const ADVERTISING: ReadonlySet<string> = new Set(['click', 'your account', 'for more']);

/** Reads a sentence of a message that has come through `isBulk`. */
export function readInMessage(text: string): ReadSentence {
  return readSentence(text, ADVERTISING);
}
