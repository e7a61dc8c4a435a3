import { yesBudget } from '../core/answer/yes-budget';
import type { AnswerContext } from '../model/answer-context';
import { refusalRecord } from './asks';
import type { Database } from './database';
import { loadAor, loadSettings } from './documents';
import { weekFiguresAt } from './week';

/** What answers depend on, as stored. `now` is epoch ms, `firstDay` 1 = Monday … 7. */
export async function answerContextAt(
  db: Database,
  now: number,
  timeZone: string,
  firstDay: number,
): Promise<AnswerContext> {
  const aor = await loadAor(db);
  const settings = await loadSettings(db);
  const used = aor ? (await weekFiguresAt(db, aor, now, timeZone, firstDay)).outside : 0;
  const budget = yesBudget(settings.yesBudgetHours, aor?.capacityHours ?? 0, used);
  const record = await refusalRecord(db);
  return { lines: aor?.lines ?? [], settings, budget, record, now, timeZone };
}
