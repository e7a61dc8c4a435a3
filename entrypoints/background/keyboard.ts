import { browser } from 'wxt/browser';
import { sendToTab } from '../../lib/messaging/send';
import { checkIn } from './check-selection';
import { reportOf } from './page-state';

/** What the keys of the manifest's `commands` do; the popup's key is the browser's own. */
export function listenToKeys(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'hallway') void openHallway();
    else if (tab?.id === undefined) return;
    else if (command === 'check-selection') void checkIn(tab.id, null);
    else if (command === 'next-ask') void showNext(tab.id);
  });
}

async function openHallway(): Promise<void> {
  const url = browser.runtime.getURL('/hallway.html');
  await browser.windows.create({ type: 'popup', url, width: 460, height: 560 });
}

/** The next chip of the page, or the popup with the open asks where there is none. */
async function showNext(tabId: number): Promise<void> {
  const report = await reportOf(tabId);
  if (report && report.askIds.length > 0) await sendToTab(tabId, 'chip:next', {});
  // Refused without a focused window.
  else await browser.action.openPopup().catch(() => undefined);
}
