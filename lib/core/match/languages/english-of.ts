import type { FurtherLanguage } from '../../detect/languages/language';
import german from './de.json';
import spanish from './es.json';
import { stemIn } from './stem-in';

/** Stem → English words, by language; made by `npm run train -- words`. */
const WORDS: Readonly<Record<FurtherLanguage, Readonly<Record<string, string>>>> = {
  de: german,
  es: spanish,
};

/** Parts of German compounds have at least this many letters. */
const SHORTEST_PART = 3;
const LONGEST_WORD = 40;
/** What stands between the parts of a compound. */
const LINKS = ['', 's', 'n', 'en', 'e', 'es', 'er'];

function lookedUp(language: FurtherLanguage, stem: string): string[] | null {
  const known = Object.hasOwn(WORDS[language], stem) ? WORDS[language][stem] : undefined;
  return known === undefined ? null : known.split(' ');
}

/** "Rechnungsprüfung" → its last part and what stands before; null when either is unknown. */
function compoundIn(word: string): string[] | null {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const head = lookedUp('de', stemIn('de', word.slice(at)));
    if (!head) continue;
    const first = word.slice(0, at);
    for (const link of LINKS) {
      if (!first.endsWith(link) || first.length - link.length < SHORTEST_PART) continue;
      const bare = first.slice(0, first.length - link.length);
      const before = lookedUp('de', stemIn('de', bare)) ?? compoundIn(bare);
      if (before) return [...before, ...head];
    }
  }
  return null;
}

/** The English words for a German or Spanish one, by its stem or the parts of the compound; null when it is not known. */
export function englishOf(language: FurtherLanguage, word: string): string[] | null {
  const known = lookedUp(language, stemIn(language, word));
  if (known || language === 'es' || word.length > LONGEST_WORD) return known;
  return compoundIn(word.toLowerCase());
}
