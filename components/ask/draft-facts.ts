import type { DraftFacts } from '../../lib/core/answer/draft-answer';
import { displacedBy } from '../../lib/core/answer/displaced';
import { laterChoices } from '../../lib/core/answer/later-choices';
import { relationOf } from '../../lib/core/answer/relation';
import type { AnswerContext } from '../../lib/model/answer-context';
import type { Responsibility } from '../../lib/model/aor';
import type { Ask } from '../../lib/model/ask';
import { dayText, dayTextIn } from '../../lib/locales/format';

export function lineOf({ judgement }: Ask, lines: readonly Responsibility[]): Responsibility | null {
  return lines.find(({ id }) => id === judgement.lineId) ?? null;
}

/** What the draft's sentences are made of. */
export function draftFacts(ask: Ask, { lines, settings, now, timeZone }: AnswerContext): DraftFacts {
  const line = lineOf(ask, lines);
  const [next] = laterChoices(now, null, timeZone);
  const { language } = ask;
  const dayOf = (at: number) => (language && language !== 'en' ? dayTextIn(language, at) : dayText(at));
  return {
    ask,
    relation: relationOf(ask.author, line, settings.reader, settings.managers),
    line,
    work: displacedBy(ask.minutes, lines)?.line ?? null,
    due: ask.due ? dayOf(ask.due.at) : null,
    later: ask.answer?.until === undefined ? null : dayOf(ask.answer.until),
    day: dayOf(next?.at ?? now),
    reason: ask.answer?.reason ?? null,
    own: settings.texts,
  };
}
