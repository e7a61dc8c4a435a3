import { browser } from 'wxt/browser';
import { aorUnderPolicy, settingsUnderPolicy } from '../../lib/core/policy/under-policy';
import { sameJson } from '../../lib/core/basics/same-json';
import type { Database } from '../../lib/store/database';
import { isAorDamaged, loadAor, loadSettings, saveAor, saveSettings } from '../../lib/store/documents';
import { keepPolicy, loadPolicy } from '../../lib/store/policy';
import { refreshBadge } from './badge';
import { currentAor, judgeOpenAgain } from './judging';

/** Follows what the organisation sets: now, and whenever it changes. Nothing is ever told to it. */
export function listenToPolicy(db: Database): void {
  // Where the database does not open, the pages say so.
  const take = () => void takePolicy(db).catch(() => undefined);
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') take();
  });
  take();
}

async function takePolicy(db: Database): Promise<void> {
  // Firefox rejects where there is no policy.
  const set = await browser.storage.managed.get(null).catch(() => ({}));
  await keepPolicy(db, set);
  await obeyPolicy(db);
}

/** Brings AoR and settings under the policy; they stay as they are where they already are. */
export async function obeyPolicy(db: Database): Promise<void> {
  const isOther = await db.transaction('rw', db.documents, async () => {
    const { policy } = await loadPolicy(db);
    const settings = await loadSettings(db);
    const nextSettings = settingsUnderPolicy(settings, policy);
    if (!sameJson(settings, nextSettings)) await saveSettings(db, nextSettings);
    // One that cannot be read is the person's to save or to write anew.
    if ((policy.lines.length === 0 && !(await loadAor(db))) || (await isAorDamaged(db))) return false;
    const aor = await currentAor(db);
    const next = aorUnderPolicy(aor, policy);
    if (sameJson(aor, next)) return false;
    await saveAor(db, next);
    return true;
  });
  if (!isOther) return;
  await judgeOpenAgain(db);
  await refreshBadge(db);
}
