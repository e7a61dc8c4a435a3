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
/** Bounds the memory of remembered stems: some 2 MB. */
const MOST_REMEMBERED = 20_000;

/** Stems by word as written, null for words without a topic: stemming costs more than all else that is done with a word. */
const remembered = new Map<string, string | null>();

/** The words of a text that carry a topic, in order; figures, function words and courtesy are left out. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const raw = match[0];
    const stem = stemOf(raw);
    if (stem !== null) found.push({ text: raw, stem });
  }
  return found;
}

function stemOf(raw: string): string | null {
  const known = remembered.get(raw);
  if (known !== undefined) return known;
  const lower = raw.toLowerCase().replace('’', "'");
  const bare = lower.replace(/'s$|'/u, '');
  const stem = isStopWord(lower) || bare.length < 2 || isStopWord(bare) ? null : stemmer(bare);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(raw, stem);
  return stem;
}
