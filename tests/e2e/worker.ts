import type { Launched } from '../../scripts/browser/chromium';

/** Stops the service worker as the browser does when it is idle; the next event starts a new one. */
export async function stopWorker({ context, origin }: Launched): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

export function badgeText({ worker }: Launched): Promise<string> {
  return worker.evaluate('chrome.action.getBadgeText({})');
}
