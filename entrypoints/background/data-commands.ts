import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { localDay } from '../../lib/core/basics/week';
import { handle } from '../../lib/messaging/handle';
import { Funnel, MonthResults } from '../../lib/model/results';
import { eraseAsker } from '../../lib/store/askers';
import { deleteAll } from '../../lib/store/backup';
import type { Database } from '../../lib/store/database';
import { loadSettings } from '../../lib/store/documents';
import { expire } from '../../lib/store/expire';
import { saveFunnel, saveMonth } from '../../lib/store/results';
import { steadyToday } from '../../lib/store/turned';
import { here } from '../shared/here';
import { judgeOpenAgain } from './judging';

/** What the person does with all that is stored. `afresh` = all that follows from it, as at a start of the browser. */
export function dataCommands(db: Database, afresh: () => Promise<void>): void {
  handle('data:erase-asker', 'own-pages', z.object({ key: z.string().check(z.maxLength(64)) }), ({ key }) =>
    eraseAsker(db, key),
  );
  handle('data:delete-all', 'own-pages', z.undefined(), async () => {
    await deleteAll(db);
    await browser.storage.session.clear();
    await afresh();
  });
  handle('data:restored', 'own-pages', z.undefined(), async () => {
    await judgeOpenAgain(db);
    await afresh();
  });
  handle('data:try', 'own-pages', z.undefined(), afresh);
  handle('data:backed-up', 'own-pages', z.undefined(), async () => {
    await db.documents.put({ name: 'backup', value: here().now });
  });
  handle('results:funnel', 'own-pages', z.object({ funnel: Funnel }), ({ funnel }) => saveFunnel(db, funnel));
  handle('results:month', 'own-pages', z.object({ results: MonthResults }), ({ results }) =>
    saveMonth(db, results),
  );
}

/** Lets words and asks go whose time is over. Called at each start and every hour. */
export async function expireNow(db: Database): Promise<void> {
  const { now, timeZone } = here();
  await expire(db, await loadSettings(db), await steadyToday(db, localDay(now, timeZone), now));
}
