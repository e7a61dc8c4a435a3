import { browser } from 'wxt/browser';
import { nextPauseChange } from '../../lib/core/pause/is-paused';
import type { Database } from '../../lib/store/database';
import { loadSettings } from '../../lib/store/documents';
import { here } from '../shared/here';

/** The alarm at which a pause begins or ends; alarms outlive the worker. */
export const PAUSE_CHANGE = 'pause-change';

export async function alarmForPauses(db: Database): Promise<void> {
  const { pauses } = await loadSettings(db);
  const { now, timeZone } = here();
  const when = nextPauseChange(pauses, now, timeZone);
  await browser.alarms.clear(PAUSE_CHANGE);
  if (when !== null) await browser.alarms.create(PAUSE_CHANGE, { when });
}
