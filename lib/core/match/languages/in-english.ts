import { folded, withoutAccents } from '../../detect/languages/folded';
import type { FurtherLanguage } from '../../detect/languages/language';
import { stemmer } from 'stemmer';
import { englishOf } from './english-of';
import { stemIn } from './stem-in';
import { isTopicless } from './topicless';

/** A text as English words, without its grammar: enough for comparing topics, no translation. */
export interface InEnglish {
  readonly text: string;
  /** English word → the word that stands in the text. */
  readonly originals: ReadonlyMap<string, string>;
  /** How many of its words with a topic are known, and how many there are. */
  readonly known: number;
  readonly all: number;
}

const WORD = /\p{L}[\p{L}\p{N}]*/gu;
/** Shorter words of a text are not looked for in English. */
const SHORTEST_LOAN = 4;

/** A word that only its own language has, so that it meets itself and no English word. */
function own(language: FurtherLanguage, word: string): string {
  return `${language}${stemIn(language, word).replace(/[^a-z]/g, '')}`;
}

/**
 * A German or Spanish text as English words. What is in no list stays itself where English has it, too ("Newsletter", "CRM");
 * else as a word of its own, which meets only itself.
 */
export function inEnglish(
  language: FurtherLanguage,
  text: string,
  isEnglish: (stem: string) => boolean,
): InEnglish {
  const originals = new Map<string, string>();
  const words: string[] = [];
  let known = 0;
  let all = 0;
  for (const [word] of text.matchAll(WORD)) {
    const plain = language === 'de' ? folded(word) : withoutAccents(word);
    if (isTopicless(language, plain)) continue;
    all++;
    const lower = word.toLowerCase();
    const isLoan = plain.length >= SHORTEST_LOAN && isEnglish(stemmer(lower));
    const found = englishOf(language, word) ?? (isLoan ? [lower] : null);
    if (found) known++;
    for (const english of found ?? [own(language, word)]) {
      words.push(english);
      if (!originals.has(english)) originals.set(english, word);
    }
  }
  return { text: words.join(' '), originals, known, all };
}
