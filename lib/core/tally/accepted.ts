import type { AnswerKind } from '../../model/ask';

const ACCEPTED: ReadonlySet<AnswerKind | 'open'> = new Set(['yes', 'yes-if', 'slide']);

/** Whether an answer puts the work into the person's week. */
export function isAccepted(answer: AnswerKind | 'open'): boolean {
  return ACCEPTED.has(answer);
}

const REFUSED: ReadonlySet<AnswerKind> = new Set(['no', 'redirect']);

/** Whether an answer says no to the asker. */
export function isRefusal(answer: AnswerKind): boolean {
  return REFUSED.has(answer);
}
