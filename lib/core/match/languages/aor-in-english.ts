import type { Language } from '../../../model/language';
import type { Aor, Responsibility } from '../../../model/aor';
import type { FurtherLanguage } from '../../detect/languages/language';
import { languageOf } from '../../detect/languages/language-of';
import type { Learned } from '../../learn/learned';
import { stemmer } from 'stemmer';
import { englishOf } from './english-of';
import { inEnglish } from './in-english';

type IsEnglish = (stem: string) => boolean;

function textOf({ title, involved, words, examples }: Responsibility): string {
  return [title, involved, ...words, ...examples].join('. ');
}

/** By whose words a text without grammar ("Angebote, Rechnungen") is read: the language whose list knows most of them. */
function byWords(text: string, isEnglish: IsEnglish): Language {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const knownBy = (language: FurtherLanguage) =>
    words.filter((word) => englishOf(language, word) !== null).length;
  const best = knownBy('de') >= knownBy('es') ? 'de' : 'es';
  const inEnglishToo = words.filter((word) => isEnglish(stemmer(word.toLowerCase()))).length;
  return knownBy(best) >= words.length / 2 && knownBy(best) > inEnglishToo ? best : 'en';
}

/** The language an AoR is written in; English where it cannot be told. */
function writtenIn(text: string, isEnglish: IsEnglish): Language {
  const told = languageOf(text);
  if (told === null) return byWords(text, isEnglish);
  return told === 'other' ? 'en' : told;
}

/** An AoR with its lines as English words, where it is written in another language. */
export interface AorInEnglish {
  readonly aor: Aor;
  /** English word → the word of the AoR; null when the AoR is English. */
  readonly originals: ReadonlyMap<string, string> | null;
}

/** The AoR as the matcher reads it. An English one stays as it is, but for examples in other languages. */
export function aorInEnglish(aor: Aor, isEnglish: IsEnglish): AorInEnglish {
  const language = writtenIn(aor.lines.map(textOf).join('. '), isEnglish);
  const lines = aor.lines.map((line) => ({
    ...line,
    examples: line.examples.map((example) => sentenceInEnglish(example, isEnglish)),
  }));
  if (language === 'en') return { aor: { ...aor, lines }, originals: null };
  const originals = new Map<string, string>();
  const read = (text: string): string => {
    const found = inEnglish(language, text, isEnglish);
    for (const [english, word] of found.originals) if (!originals.has(english)) originals.set(english, word);
    return found.text;
  };
  const readLine = (line: Responsibility): Responsibility => ({
    ...line,
    title: read(line.title),
    // Its steps stay apart.
    involved: line.involved
      .split(/[,;:.\n]/u)
      .map(read)
      .join(', '),
    words: line.words.map(read),
  });
  return { aor: { ...aor, lines: lines.map(readLine) }, originals };
}

function sentenceInEnglish(text: string, isEnglish: IsEnglish): string {
  const language = languageOf(text);
  return language === 'de' || language === 'es' ? inEnglish(language, text, isEnglish).text : text;
}

/** Lessons as the matcher reads them. */
export function learnedInEnglish(learned: Learned, isEnglish: IsEnglish): Learned {
  return learned.map((lesson) => ({ ...lesson, text: sentenceInEnglish(lesson.text, isEnglish) }));
}
