import { browser } from 'wxt/browser';
import { send } from '../../lib/messaging/send';

/**
 * Puts into the clipboard what Remit found in a tab: its version, the browser's, the site, which selectors matched and how
 * often. Rejects when nothing of Remit can look into the tab.
 */
export async function copyReport(tabId: number): Promise<void> {
  const frames = await send('page:inspect', { tabId });
  const { version } = browser.runtime.getManifest();
  const report = { remit: version, browser: navigator.userAgent, frames };
  await navigator.clipboard.writeText(JSON.stringify(report, null, 2));
}
