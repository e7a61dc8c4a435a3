import type { ReadSentence } from '../read-sentence';
import type { SpeechAct } from '../frame';
import { actsIn } from './acts';
import { GERMAN_ACTS } from './de/acts';
import { SPANISH_ACTS } from './es/acts';
import { featuresOf } from './features';
import type { FurtherLanguage } from './language';
import { tokensIn } from './tokens';

const ACTS: Readonly<Record<FurtherLanguage, readonly SpeechAct[]>> = { de: GERMAN_ACTS, es: SPANISH_ACTS };

/** Reads a sentence once for all models of its language. Time is bounded by the 1,000 units that are looked at. */
export function readIn(language: FurtherLanguage, text: string): ReadSentence {
  const words = tokensIn(language, text);
  const acts = actsIn(words, ACTS[language]);
  return { words, acts, features: featuresOf(words, acts) };
}
