import type { YesBudget } from '../../model/answer-context';
import type { Answer, AnswerKind, Ask } from '../../model/ask';
import { isAccepted } from '../tally/accepted';
import { overBy } from './yes-budget';

/**
 * An answer as it is kept: with when the ask comes back, and whether accepted outside work goes over the week's budget.
 * `until` and `now` are epoch ms.
 */
export function answerOf(
  ask: Ask,
  kind: AnswerKind,
  until: number | null,
  budget: YesBudget,
  now: number,
): Answer {
  const isOver = isAccepted(kind) && ask.judgement.verdict === 'outside' && overBy(budget, ask.minutes) > 0;
  return {
    kind,
    at: now,
    ...(kind === 'later' && until !== null ? { until } : {}),
    ...(isOver ? { overBudget: true } : {}),
  };
}
