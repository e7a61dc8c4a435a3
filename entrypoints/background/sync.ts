import { browser } from 'wxt/browser';
import { sameJson } from '../../lib/core/basics/same-json';
import { localDay } from '../../lib/core/basics/week';
import { handle } from '../../lib/messaging/handle';
import * as data from '../../lib/model/commands';
import type { SyncProblem } from '../../lib/model/sync';
import type { Database } from '../../lib/store/database';
import { changeSync, exchange, loadSync } from '../../lib/store/sync';
import { here } from '../shared/here';
import { refreshBadge } from './badge';
import { obeyPolicy } from './policy';
import { judgeOpenAgain } from './judging';

/** What the browser allows: bytes of an item (with its name) and of all together. */
const MAX_ITEM = 8192;
const MAX_ALL = 102_400;
/** Minutes between looks at what was edited here: far below the writes that the browser allows in an hour. */
const EVERY = 1;
const ALARM = 'sync';

let turn: Promise<void> = Promise.resolve();

/** Keeps the person's machines alike by the browser's own sync, where they have switched that on. */
export function listenToSync(db: Database, readTabsAgain: () => Promise<void>): void {
  const now = () => syncNow(db, readTabsAgain);
  // The next minute tries again.
  const soon = () => void now().catch(() => undefined);
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') soon();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) soon();
  });
  handle('sync:set', 'own-pages', data.SetSync, async ({ isOn }) => {
    await changeSync(db, () => ({ isOn, problem: null }));
    if (isOn) await browser.alarms.create(ALARM, { periodInMinutes: EVERY });
    else await browser.alarms.clear(ALARM);
    await now();
  });
  handle('sync:now', 'own-pages', data.NoData, now);
  handle('sync:clear', 'own-pages', data.NoData, async () => {
    await browser.alarms.clear(ALARM);
    const nothing = { isOn: false, hasJoined: false, replica: {}, conflicts: [], problem: null };
    await changeSync(db, () => nothing);
    await browser.storage.sync.clear();
  });
  handle('sync:settle', 'own-pages', data.SettleConflict, async ({ key }) => {
    await changeSync(db, ({ conflicts }) => ({
      conflicts: conflicts.filter((conflict) => conflict.key !== key),
    }));
  });
}

/** One exchange at a time. Whatever goes wrong with the browser's sync, what is stored here is whole. */
function syncNow(db: Database, readTabsAgain: () => Promise<void>): Promise<void> {
  turn = turn
    .catch(() => undefined)
    .then(async () => {
      if (!(await loadSync(db)).isOn) return;
      const came = await browser.storage.sync.get(null);
      const { now, timeZone } = here();
      const { items, hasChanged } = await exchange(db, came, now, localDay(now, timeZone));
      const problem = await push(items, came);
      await changeSync(db, ({ syncedAt }) => ({ problem, syncedAt: problem ? syncedAt : now }));
      if (!hasChanged) return;
      await obeyPolicy(db);
      await judgeOpenAgain(db);
      await refreshBadge(db);
      await readTabsAgain();
    });
  return turn;
}

/** Writes what differs, in one go. What does not fit stays here, and is said. */
async function push(
  items: Record<string, unknown>,
  came: Record<string, unknown>,
): Promise<SyncProblem | null> {
  const sizeOf = (name: string, value: unknown) => new Blob([name, JSON.stringify(value)]).size;
  const fitting = Object.entries(items).filter(([name, value]) => sizeOf(name, value) < MAX_ITEM);
  const all = { ...came, ...Object.fromEntries(fitting) };
  if (Object.entries(all).reduce((sum, [name, value]) => sum + sizeOf(name, value), 0) > MAX_ALL)
    return 'full';
  const changed = fitting.filter(([name, value]) => !sameJson(came[name], value));
  try {
    if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed));
  } catch (error) {
    return /quota/i.test(String(error)) ? 'full' : 'refused';
  }
  return fitting.length < Object.keys(items).length ? 'itemTooLarge' : null;
}
