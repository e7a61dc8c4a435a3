import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { bringBack, nextReturn } from '../../lib/store/asks';
import type { Database } from '../../lib/store/database';
import { loadSettings } from '../../lib/store/documents';
import { here } from '../shared/here';
import { notify } from './notify';
import { tellTabs } from './tell-tabs';

/** The alarm at which the next ask that was put off comes back; alarms outlive the worker, most also the browser. */
const COME_BACK = 'come-back';

/** Opens what is due again, and sets the alarm for the next. Called at each start, too: a missed alarm is made up for. */
export async function comeBack(db: Database): Promise<void> {
  const back = await bringBack(db, here().now);
  for (const row of back) await tellTabs(db, row);
  if (back.length > 0 && (await loadSettings(db)).laterNotices)
    await notify(COME_BACK, i18n.t('later.back', [back.length]));
  const when = await nextReturn(db);
  if (when === null) await browser.alarms.clear(COME_BACK);
  else await browser.alarms.create(COME_BACK, { when });
}
