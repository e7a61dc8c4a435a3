import * as z from 'zod/mini';
import { LogEntry, RecurringEntry } from '../../lib/model/time-log';
import type { Ask } from '../../lib/model/ask';
import { wholeTextAsAsk } from '../../lib/core/ask/check-text';
import { loggedAsk } from '../../lib/core/log/logged-ask';
import { recurringDue } from '../../lib/core/log/recurring-due';
import { typedPost } from '../../lib/core/ask/typed-post';
import { localDay } from '../../lib/core/basics/week';
import { handle } from '../../lib/messaging/handle';
import { recordAsks } from '../../lib/store/asks';
import type { Database } from '../../lib/store/database';
import { changeRecurring, loadRecurring } from '../../lib/store/recurring-log';
import { here } from '../shared/here';
import { refreshBadge } from './badge';
import { currentAor, judgeNow } from './judging';

const MOST = 1000;
const Texts = z.object({ texts: z.array(z.string().check(z.maxLength(400))).check(z.maxLength(MOST)) });
const Entries = z.object({ entries: z.array(LogEntry).check(z.maxLength(MOST)) });
const Recurring = z.object({ entries: z.array(RecurringEntry).check(z.maxLength(100)) });

/** Hours that came without an ask: entered one by one, from a calendar, or by themselves every week. */
export function logCommands(db: Database): void {
  handle('log:judge', 'own-pages', Texts, async ({ texts }) => {
    const judged: Ask['judgement'][] = [];
    for (const text of texts) judged.push((await judgedText(db, text, 'judged')).judgement);
    return judged;
  });
  handle('log:keep', 'own-pages', Entries, async ({ entries }) => {
    await keep(db, entries, true);
    await refreshBadge(db);
  });
  handle('recurring:save', 'own-pages', Recurring, async ({ entries }) => {
    await enterRecurring(db);
    const known = new Set((await loadRecurring(db)).entries.map(({ id }) => id));
    // What is new begins today; entered before it is known, since it would not be new when this is done again.
    const added = entries.filter(({ id }) => !known.has(id));
    await keep(db, recurringDue({ entries: added, enteredThrough: '' }, today()), false);
    await changeRecurring(db, () => ({ entries }));
    await refreshBadge(db);
  });
}

/** Enters recurring work up to today. Called at each start and every hour; what was entered before stays as it is. */
export async function enterRecurring(db: Database): Promise<void> {
  const log = await loadRecurring(db);
  if (log.enteredThrough === today()) return;
  await keep(db, recurringDue(log, today()), false);
  await changeRecurring(db, () => ({ enteredThrough: today() }));
}

function today(): string {
  const { now, timeZone } = here();
  return localDay(now, timeZone);
}

async function keep(db: Database, entries: readonly LogEntry[], isConfirmed: boolean): Promise<void> {
  const aor = await currentAor(db);
  for (const entry of entries) {
    const judged = await judgedText(db, entry.what, entry.id);
    await recordAsks(db, [loggedAsk(judged, entry, isConfirmed, aor)]);
  }
}

async function judgedText(db: Database, text: string, id: string): Promise<Ask> {
  const post = { ...typedPost(text, id, [wholeTextAsAsk(text)]), site: 'log' };
  const [ask] = await judgeNow(db, post, 'log');
  if (!ask) throw new Error('log: nothing to judge');
  return ask;
}
