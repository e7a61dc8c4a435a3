import { stemmer } from 'stemmer';
import { isStopWord } from './stop-words';

/** A word with a topic, as it stands in a text and as it is compared. */
export interface Word {
  /** As written, for showing. */
  readonly text: string;
  /** Lower-case Porter stem. */
  readonly stem: string;
}

const WORD = /\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)?/gu;

/** The words of a text that carry a topic, in order; figures, function words and courtesy are left out. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const [raw] of text.matchAll(WORD)) {
    const lower = raw.toLowerCase().replace('’', "'");
    if (isStopWord(lower)) continue;
    const bare = lower.replace(/'s$|'/u, '');
    if (bare.length < 2 || isStopWord(bare)) continue;
    found.push({ text: raw, stem: stemmer(bare) });
  }
  return found;
}
