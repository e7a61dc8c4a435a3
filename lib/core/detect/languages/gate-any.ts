import type { Post, Reader } from '../../../model/post';
import { gate, NOTHING, type Gated, type GateLanguage } from '../gate';
import { gateFeatures } from '../gate-features';
import { mayBeAsk } from '../may-be-ask';
import { logOdds, readModel, type StoredModel } from '../model/linear-model';
import { joined, ownLines } from '../zones/own-lines';
import type { ZoneWords } from '../zones/zone-words';
import german from './de/gate.json';
import { GERMAN_ZONES } from './de/zones';
import spanish from './es/gate.json';
import { SPANISH_ZONES } from './es/zones';
import type { Language } from '../../../model/language';
import { isPlainlyEnglish } from './is-plainly-english';
import type { FurtherLanguage } from './language';
import { languageOf } from './language-of';
import { tokensIn } from './tokens';

function gateOf(
  language: FurtherLanguage,
  stored: StoredModel & { readonly least: number },
  zones: ZoneWords,
): GateLanguage {
  let model: ReturnType<typeof readModel> | null = null;
  const passes = (sentence: string): boolean => {
    model ??= readModel(stored);
    const words = tokensIn(language, sentence);
    return words.length > 0 && logOdds(model, gateFeatures(words)) >= stored.least;
  };
  return { language, mayBeAsk: passes, zones };
}

const GATES: Readonly<Record<Language, GateLanguage>> = {
  en: { language: 'en', mayBeAsk },
  de: gateOf('de', german, GERMAN_ZONES),
  es: gateOf('es', spanish, SPANISH_ZONES),
};

/** For words too few to tell their language: what any of the languages lets through; the worker knows what the person reads. */
const ANY: GateLanguage = {
  language: null,
  mayBeAsk: (sentence) => Object.values(GATES).some((one) => one.mayBeAsk(sentence)),
};

/** The language of a post: of its own words; where these are too few, of its subject and of what it answers. */
function languageOfPost(post: Post): Language | 'other' | null {
  const own = [undefined, GERMAN_ZONES, SPANISH_ZONES].map((zones) => joined(ownLines(post, zones).lines));
  const shortest = own.reduce((a, b) => (b.length < a.length ? b : a));
  return languageOf(shortest) ?? languageOf(`${post.subject}\n${post.text}`);
}

/** The gate for posts of any language: as `gate`; a language that is not read gives nothing. */
export function gateAny(post: Post, reader: Reader): Gated {
  const language = isPlainlyEnglish(post) ? 'en' : languageOfPost(post);
  if (language === 'other') return NOTHING;
  return gate(post, reader, language === null ? ANY : GATES[language]);
}
