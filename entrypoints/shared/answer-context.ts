import { firstDayOfWeek } from '../../lib/locales/ui-locale';
import type { AnswerContext } from '../../lib/model/answer-context';
import { answerContextAt } from '../../lib/store/answer-context';
import type { Database } from '../../lib/store/database';
import { here } from './here';

/** What answers depend on, as stored, by the clock and the locale of now. */
export function answerContextNow(db: Database): Promise<AnswerContext> {
  const { now, timeZone } = here();
  return answerContextAt(db, now, timeZone, firstDayOfWeek());
}
