import { folded } from './folded';
import type { Language } from '../../../model/language';
import { LANGUAGE_WORDS } from './language-words';

/** Letters and endings that few languages share. */
const SIGNS: readonly (readonly [language: string, pattern: RegExp, weight: number])[] = [
  ['en', /['’](?:re|ve|ll|d|s|m|t)(?!\p{L})|(?:ing|ed)(?!\p{L})/giu, 0.3],
  ['de', /[äöüß]/g, 0.4],
  ['de', /(?:ungen|ung|keit|heit|lich|isch|schaft)(?!\p{L})/giu, 0.4],
  ['de', /(?<!\p{L})(?:ge\p{L}{2,9}t|\p{L}{2,12}ieren)(?!\p{L})/giu, 0.15],
  ['es', /[¿¡]/g, 1.5],
  ['es', /ñ/g, 0.6],
  ['es', /(?:ción|ciones|amos|emos|ados?|adas?|idos?|idas?)(?!\p{L})/giu, 0.3],
  ['es', /(?:ar|er|ir|a|e|á|é)(?:me|nos|melo|los|las|les|lo|la|le)(?!\p{L})/giu, 0.2],
  ['pt', /[ãõâê]|ção|(?<!\p{L})já(?!\p{L})/gu, 0.8],
  ['fr', /(?<!\p{L})(?:[cdjlmnst]|qu)['’](?=\p{L})/giu, 0.7],
  ['it', /(?<!\p{L})(?:l|dell|all|nell|un|c)['’](?=\p{L})|(?:zione|zioni)(?!\p{L})/giu, 0.7],
  ['it', /[èìò]/g, 0.6],
  ['fr', /[èêàùçœ]/g, 0.4],
  ['sv', /[åø]/g, 0.6],
  ['da', /[åøæ]/g, 0.6],
  ['fi', /(?:ssa|ssä|lle|sta|stä|taan|tään)(?!\p{L})|ää/giu, 0.5],
  ['pl', /[łżźęąś]/g, 0.8],
  ['cs', /[ěřůčž]/g, 0.8],
  ['ro', /[țșăţ]/g, 0.8],
  ['tr', /[ışğ]/g, 0.8],
  ['hu', /[őű]/g, 0.8],
];

/** Longer texts are read up to here. */
const LONGEST = 4000;
/** Least score of a language, and how far it must be ahead of the next, before it is believed. */
const LEAST = 1.4;
const LEAD = 1.25;
/** Least score and number of words of a text that is said to be of another language. */
const LEAST_OTHER = 0.8;
const FEW_WORDS = 5;
/** A text of this many words without one that is known is of no language that is read. */
const MANY_WORDS = 14;

let languagesOf: Map<string, string[]> | null = null;

function known(): Map<string, string[]> {
  if (languagesOf) return languagesOf;
  languagesOf = new Map();
  for (const [language, words] of Object.entries(LANGUAGE_WORDS)) {
    for (const word of new Set(words.split(' ')))
      languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  }
  return languagesOf;
}

function isLanguage(name: string): name is Language {
  return name === 'en' || name === 'de' || name === 'es';
}

/** Whether most letters are of another script than the Latin one. */
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= 4 && latin < letters * 0.6;
}

/**
 * The language of a text by its function words: one that is read, `other` for one that is not, null when the text is too short
 * or too mixed to tell. A word that several languages have counts for each the less.
 */
export function languageOf(whole: string): Language | 'other' | null {
  const text = whole.slice(0, LONGEST).replace(/https?:\/\/\S{1,300}|[\w.+-]{1,64}@[\w.-]{1,99}/g, ' ');
  if (isOtherScript(text)) return 'other';
  const scores = new Map<string, number>();
  const add = (language: string, weight: number) =>
    scores.set(language, (scores.get(language) ?? 0) + weight);
  const words = folded(text).match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  for (const word of words) {
    const languages = known().get(word.replace('’', "'")) ?? [];
    for (const language of languages) add(language, 1 / languages.length ** 0.7);
  }
  for (const [language, pattern, weight] of SIGNS) add(language, weight * (text.match(pattern)?.length ?? 0));
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (!best) return words.length >= MANY_WORDS ? 'other' : null;
  const [language, score] = best;
  if (isLanguage(language)) return score >= LEAST && score >= LEAD * (next?.[1] ?? 0) ? language : null;
  const read = ranked.find(([name]) => isLanguage(name))?.[1] ?? 0;
  return words.length >= FEW_WORDS && score >= Math.max(LEAST_OTHER, LEAD * read) ? 'other' : null;
}
