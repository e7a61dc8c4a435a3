import { readFileSync, writeFileSync } from 'node:fs';
import type { FurtherLanguage } from '../../../lib/core/detect/languages/language';
import { stemIn } from '../../../lib/core/match/languages/stem-in';

const SOURCE = new URL('../data/languages/words.tsv', import.meta.url);
const TARGET = new URL('../../../lib/core/match/languages/', import.meta.url);

/** Stem → English words, sorted, of the rows "English word, German words, Spanish words". */
function wordList(language: FurtherLanguage): Record<string, string> {
  const found = new Map<string, Set<string>>();
  for (const row of readFileSync(SOURCE, 'utf8').split('\n')) {
    const [english = '', german = '', spanish = ''] = row.split('\t');
    for (const word of (language === 'de' ? german : spanish).split(' ').filter(Boolean)) {
      const stem = stemIn(language, word);
      found.set(stem, (found.get(stem) ?? new Set()).add(english));
    }
  }
  return Object.fromEntries(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stem, words]) => [stem, [...words].join(' ')]),
  );
}

/** `npm run train -- words`: the word lists with which German and Spanish asks meet English lines, and the other way round. */
export function makeWords(): void {
  for (const language of ['de', 'es'] as const) {
    const words = wordList(language);
    const text = `${JSON.stringify(words, null, 2)}\n`;
    writeFileSync(new URL(`${language}.json`, TARGET), text);
    console.log(`${language}: ${String(Object.keys(words).length)} stems, ${String(text.length)} bytes`);
  }
}
