import type { AnswerKind } from '../../model/ask';

const ACCEPTED: ReadonlySet<AnswerKind | 'open'> = new Set(['yes', 'yes-if', 'slide']);

/** Whether an answer puts the work into the person's week. */
export function isAccepted(answer: AnswerKind | 'open'): boolean {
  return ACCEPTED.has(answer);
}
