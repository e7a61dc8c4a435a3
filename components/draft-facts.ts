import type { DraftFacts } from '../lib/core/answer/draft-answer';
import { displacedBy } from '../lib/core/answer/displaced';
import { laterChoices } from '../lib/core/answer/later-choices';
import { relationOf } from '../lib/core/answer/relation';
import type { AnswerContext } from '../lib/model/answer-context';
import type { Responsibility } from '../lib/model/aor';
import type { Ask } from '../lib/model/ask';
import { dayText } from '../lib/locales/format';

export function lineOf({ judgement }: Ask, lines: readonly Responsibility[]): Responsibility | null {
  return lines.find(({ id }) => id === judgement.lineId) ?? null;
}

/** What the draft's sentences are made of. */
export function draftFacts(ask: Ask, { lines, settings, now, timeZone }: AnswerContext): DraftFacts {
  const line = lineOf(ask, lines);
  const [next] = laterChoices(now, null, timeZone);
  return {
    ask,
    relation: relationOf(ask.author, line, settings.reader, settings.managers),
    line,
    work: displacedBy(ask.minutes, lines)?.line ?? null,
    due: ask.due ? dayText(ask.due.at) : null,
    later: ask.answer?.until === undefined ? null : dayText(ask.answer.until),
    day: dayText(next?.at ?? now),
    reason: ask.answer?.reason ?? null,
    own: settings.texts,
  };
}
