import type { Judgement } from '../../../model/ask';
import type { Language } from '../../../model/language';
import type { AorIndex } from '../aor-index';
import type { AskToJudge } from '../ask-words';
import { judge } from '../judge';
import { inEnglish } from './in-english';

/** From this share of known words on a judgement is believed; of a sentence with few words, from this many. */
const ENOUGH = 0.5;
const FEW = 2;

function shownAs(words: readonly string[], originals: ReadonlyMap<string, string> | null): string[] {
  return [...new Set(words.map((word) => originals?.get(word.toLowerCase()) ?? word))];
}

/**
 * Compares an ask of any language with the AoR: topic words are looked up in English, in which the matcher works. Where too few
 * of them are known, the verdict is `unsure`.
 */
export function judgeIn(language: Language, ask: AskToJudge, index: AorIndex): Judgement {
  if (language === 'en') return withLineWords(judge(ask, index), index);
  const isEnglish = (stem: string) => index.model.numbers.has(stem);
  const read = (text: string) => inEnglish(language, text, isEnglish);
  const [sentence, context, subject] = [read(ask.sentence), read(ask.context), read(ask.subject)];
  const judged = judge(
    { ...ask, sentence: sentence.text, context: context.text, subject: subject.text, isTranslated: true },
    index,
  );
  const originals = new Map([...context.originals, ...subject.originals, ...sentence.originals]);
  const known = sentence.known + subject.known;
  const isKnown = known >= FEW || (known > 0 && known >= ENOUGH * (sentence.all + subject.all));
  const evidence = { ...judged.evidence, ask: shownAs(judged.evidence.ask, originals) };
  return withLineWords({ ...judged, evidence, verdict: isKnown ? judged.verdict : 'unsure' }, index);
}

function withLineWords(judged: Judgement, { originals }: AorIndex): Judgement {
  if (!originals) return judged;
  return { ...judged, evidence: { ...judged.evidence, line: shownAs(judged.evidence.line, originals) } };
}
