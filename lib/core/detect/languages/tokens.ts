import type { Token } from '../tokens';
import { folded, withoutAccents } from './folded';
import type { FurtherLanguage } from './language';

/** Longer sentences are read up to here: no request needs more, and it bounds the work. */
const MAX_UNITS = 1000;
const MAX_TOKENS = 160;

/** Every alternative consumes at least one unit and none nests a quantifier: linear. */
const TOKEN = /https?:\/\/\S{1,300}|www\.\S{1,300}|[\p{L}\p{M}]+|@\p{L}+|\d+|[^\s\p{L}\p{M}\d]/giu;
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/** "Sie", "Ihnen" within a sentence: the reader, not somebody else. They keep their capital. */
const POLITE = /^(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)$/;
/** Marks after which a capital says nothing. */
const OPENS = new Set(['.', '!', '?', ':', '„', '"', '“', '-', '–', '•', '*', '(']);

/** Chat spellings of one word each. */
const VARIANTS: Readonly<Record<FurtherLanguage, ReadonlyMap<string, string>>> = {
  de: new Map(
    Object.entries({
      hab: 'habe',
      mach: 'mache',
      schau: 'schaue',
      ne: 'eine',
      n: 'ein',
      nen: 'einen',
      bzgl: 'wegen',
    }),
  ),
  es: new Map(
    Object.entries({
      xfa: 'por-favor',
      porfa: 'por-favor',
      porfi: 'por-favor',
      q: 'que',
      xq: 'porque',
      tb: 'tambien',
    }),
  ),
};

function normal(word: string, isOpening: boolean, language: FurtherLanguage): string {
  if (/^\d/.test(word)) return '#';
  if (/^(?:https?:|www\.)/i.test(word)) return '$link';
  if (word.startsWith('@') && word.length > 1) return '@name';
  if (language === 'es') {
    const plain = withoutAccents(word);
    return VARIANTS.es.get(plain) ?? plain;
  }
  if (!isOpening && POLITE.test(word)) return word;
  const plain = folded(word);
  return VARIANTS.de.get(plain) ?? plain;
}

/** Words and marks of a sentence in order, folded to plain letters; at most 160 tokens of the first 1,000 units. */
export function tokensIn(language: FurtherLanguage, sentence: string): Token[] {
  const found: Token[] = [];
  const text = sentence.slice(0, MAX_UNITS).replace(ADDRESS, (address) => '0'.repeat(address.length));
  let isOpening = true;
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const first = word.charAt(0);
    found.push({
      norm: normal(word, isOpening, language),
      start: index,
      end: index + word.length,
      capital: first !== first.toLowerCase(),
    });
    isOpening = OPENS.has(word);
    if (found.length === MAX_TOKENS) break;
  }
  return found;
}
