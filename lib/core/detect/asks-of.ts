import type { DetectedAsk } from '../../model/ask';
import type { PostType } from '../../model/post';
import type { Sensitivity } from '../../model/settings';
import { answers, asksBySubject } from './asks-by-subject';
import { classify } from './classify';
import { forReader, type Addressing } from './for-reader';
import { isPersonal } from './is-personal';
import type { Candidate, Gated } from './gate';
import { classifyIn } from './languages/classify-in';
import { settledLanguage } from './languages/settled-language';
import type { Language } from '../../model/language';

/** Second stage, in the worker: the asks of a post that has passed the gate. An event asks by being one, whatever its title says. `usual`: the languages of posts too short to tell theirs. */
export function asksOf(
  gated: Gated,
  type: PostType,
  addressing: Addressing,
  sensitivity: Sensitivity = 'balanced',
  usual: readonly Language[] = ['en'],
): DetectedAsk[] {
  if (type === 'event') return gated.candidates.map(invitation);
  const language = settledLanguage(gated, usual);
  const meant = forReader(gated, addressing);
  const byPerson = isPersonal(gated, type, addressing);
  const asksAmong = (candidates: readonly Candidate[]): DetectedAsk[] =>
    language === 'en'
      ? classify({ ...meant, candidates }, sensitivity, { isPersonal: byPerson, reader: addressing.reader })
      : classifyIn(language, { ...meant, candidates }, sensitivity, byPerson);
  const asks = asksAmong(meant.candidates.filter(({ subject }) => !subject));
  if (asks.length > 0 || !byPerson || answers(gated.context)) return asks;
  return asksAmong(meant.candidates.filter(({ subject }) => subject)).filter(asksBySubject);
}

function invitation({ text, start }: Candidate): DetectedAsk {
  return {
    sentence: text,
    start,
    kind: 'meeting',
    cue: { start: 0, end: 0, reason: 'invitation' },
    confidence: 1,
    sureness: 'sure',
  };
}
