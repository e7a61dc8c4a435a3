import { emitFeatures } from './features';
import { speechActs } from './found-acts';
import type { FoundAct } from './frame';
import { oneMark } from './one-mark';
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
  return readWords(tokens(text), without);
}

function readWords(words: readonly Token[], without: ReadonlySet<string>): ReadSentence {
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

/** Chat spellings that hardly a training sentence has; "r" only before "u". */
const CHAT = new Map(
  Object.entries({
    whats: "what's",
    wats: "what's",
    whos: "who's",
    wheres: "where's",
    hows: "how's",
    whens: "when's",
    isnt: "isn't",
    arent: "aren't",
    wouldnt: "wouldn't",
    couldnt: "couldn't",
    shouldnt: "shouldn't",
    youre: "you're",
    thats: "that's",
    theres: "there's",
  }),
);

function asLearnt(word: Token, i: number, words: readonly Token[]): Token {
  const isAre = word.norm === 'r' && words[i + 1]?.norm === 'you';
  const norm = isAre ? 'are' : CHAT.get(word.norm);
  return norm === undefined ? word : { ...word, norm };
}

/** Reads a sentence of such a message, its marks and words as the models have learnt them. */
export function readPosted(text: string): ReadSentence {
  return readWords(tokens(oneMark(text)).map(asLearnt), ADVERTISING);
}
