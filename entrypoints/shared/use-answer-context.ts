import type { AnswerContext } from '../../lib/model/answer-context';
import { answerContextAt } from '../../lib/store/answer-context';
import { firstDayOfWeek, here } from './here';
import { useStored } from './live';

/** What answers depend on, as stored now; undefined while it loads. */
export function useAnswerContext(): AnswerContext | undefined {
  return useStored((db) => {
    const { now, timeZone } = here();
    return answerContextAt(db, now, timeZone, firstDayOfWeek());
  });
}
