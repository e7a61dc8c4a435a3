import type { Language } from '../../../model/language';
import { askProbability } from '../classify';
import type { Gated } from '../gate';
import { judgeSentence } from './classify-in';

function likelihood(language: Language, text: string): number {
  return language === 'en' ? askProbability(text) : judgeSentence(language, text).probability;
}

/**
 * The language in which a post's asks are read: its own; for one too short to tell, that of the person's `usual` ones (the
 * preferred first) which is surest of an ask.
 */
export function settledLanguage(gated: Gated, usual: readonly Language[]): Language {
  if (gated.language || usual.length < 2) return gated.language ?? usual[0] ?? 'en';
  const sureness = (language: Language) =>
    Math.max(0, ...gated.candidates.map(({ text }) => likelihood(language, text)));
  const found = usual.map((language) => ({ language, sureness: sureness(language) }));
  return found.reduce((best, one) => (one.sureness > best.sureness ? one : best)).language;
}
