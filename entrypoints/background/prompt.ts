import { browser } from 'wxt/browser';
import type { Database, AskRow } from '../../lib/store/database';
import { loadSettings } from '../../lib/store/documents';

const KEY = 'prompted';

/**
 * Opens the popup for an ask outside the AoR, where the person has switched that on: at most once a message, and only
 * while its tab is the active one.
 */
export async function promptFor(
  db: Database,
  rows: readonly AskRow[],
  tabId: number | undefined,
): Promise<void> {
  const outside = rows.find((row) => row.open === 1 && row.judgement.verdict === 'outside');
  if (!outside || tabId === undefined) return;
  const { openPopupForOutside } = await loadSettings(db);
  if (!openPopupForOutside) return;
  const stored = await browser.storage.session.get(KEY);
  const prompted = Array.isArray(stored[KEY]) ? stored[KEY].filter((key) => typeof key === 'string') : [];
  if (prompted.includes(outside.postKey)) return;
  const tab = await browser.tabs.get(tabId);
  if (!tab.active) return;
  await browser.storage.session.set({ [KEY]: [...prompted.slice(-200), outside.postKey] });
  // Refused without a focused window: the badge and the chip still prompt.
  await browser.action.openPopup().catch(() => undefined);
}
