import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { folded, withoutAccents } from '../../detect/languages/folded';
import type { FurtherLanguage } from '../../detect/languages/language';

/** The stem of a word by Snowball's rules, with plain letters: "Rechnungen" → "rechnung", "revisión" → "revision". */
export function stemIn(language: FurtherLanguage, word: string): string {
  const lower = word.toLowerCase();
  return language === 'de' ? folded(german(lower)) : withoutAccents(spanish(lower));
}
