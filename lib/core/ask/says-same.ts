import type { Answer, Ask } from '../../model/ask';
import { sameJson } from '../basics/same-json';

type Said = Pick<Ask, 'answer' | 'judgement' | 'minutes' | 'minutesFrom'>;

/** Whether a person says of an ask what they have said before: only the moment is another. */
export function saysSame(before: Said, now: Said): boolean {
  return (
    isSameAnswer(before.answer, now.answer) && sameJson({ ...before, answer: null }, { ...now, answer: null })
  );
}

/** What was added to an answer since (a reason, what came of it) is not taken back by giving the answer again. */
function isSameAnswer(before: Answer | null, now: Answer | null): boolean {
  if (!before || !now) return before === now;
  const { kind, until, reason, outcome } = now;
  return (
    kind === before.kind &&
    until === before.until &&
    (reason ?? before.reason) === before.reason &&
    (outcome ?? before.outcome) === before.outcome
  );
}
