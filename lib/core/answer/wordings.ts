import type { Ask } from '../../model/ask';
import { GERMAN_POLITE_TEXTS, GERMAN_TEXTS } from './languages/de';
import { SPANISH_POLITE_TEXTS, SPANISH_TEXTS } from './languages/es';
import { TEXTS, type Wording } from './texts';

/** A language of drafts with its form of address. */
export type WordingName = 'en' | 'de-du' | 'de-sie' | 'es-tu' | 'es-usted';

/** The texts of each; those of the polite forms are complete, too. */
export const WORDINGS: Readonly<Record<WordingName, Wording>> = {
  en: TEXTS,
  'de-du': GERMAN_TEXTS,
  'de-sie': { ...GERMAN_TEXTS, ...GERMAN_POLITE_TEXTS },
  'es-tu': SPANISH_TEXTS,
  'es-usted': { ...SPANISH_TEXTS, ...SPANISH_POLITE_TEXTS },
};

/** Under which name a person's own wording of a text is kept. */
export function ownTextId(wording: WordingName, id: string): string {
  return wording === 'en' ? id : `${wording}:${id}`;
}

/**
 * The wording for an answer: the language of the message, and the form of address that its writer uses; where the message does
 * not tell, the polite form goes to people of other organisations.
 */
export function wordingOf({ language, isFormal }: Ask, isFromOutside: boolean): WordingName {
  const isPolite = isFormal ?? isFromOutside;
  if (language === 'de') return isPolite ? 'de-sie' : 'de-du';
  if (language === 'es') return isPolite ? 'es-usted' : 'es-tu';
  return 'en';
}
