import type { AnswerContext } from '../../lib/model/answer-context';
import { answerContextNow } from './answer-context';
import { useStored } from './live';

/** What answers depend on, as stored now; undefined while it loads. */
export function useAnswerContext(): AnswerContext | undefined {
  return useStored(answerContextNow);
}
