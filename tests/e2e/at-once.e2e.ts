import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { startDemoServer } from '../../scripts/demo/demo-server.mjs';
import { messages } from '../../scripts/demo/messages.mjs';
import { setUp } from '../../scripts/demo/set-up';
import { chipSaying, openCard } from './chip-and-card';
import { recountedAsks } from './recounted';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const OUTSIDE = messages.find(({ subject }) => subject === 'Quick move-in page')?.uid ?? 0;
const POLL = { timeout: 30_000 };

let server: Awaited<ReturnType<typeof startDemoServer>>;
let launched: Launched;
let extensionPage: Page;
const tabs: Page[] = [];

beforeAll(async () => {
  server = await startDemoServer();
  launched = await launchChromium(grantedCopy(BUILD, ['http://127.0.0.1/*']));
  extensionPage = await setUp(launched);
});
afterAll(async () => {
  await launched.context.close();
  await server.close();
});

/** A tab in a window of its own. */
async function inNewWindow(): Promise<Page> {
  const opened = launched.context.waitForEvent('page');
  await extensionPage.evaluate("chrome.windows.create({ url: 'about:blank' }).then(() => undefined)");
  return opened;
}

describe('two windows with ten tabs on one mail, opened at once while the worker is stopped again and again', () => {
  it('count its ask once, and every tab shows it', async () => {
    tabs.push(await inNewWindow());
    while (tabs.length < 10) tabs.push(await launched.context.newPage());
    const session = await launched.context.newCDPSession(extensionPage);
    await session.send('ServiceWorker.enable');
    const loads = tabs.map((tab) => tab.goto(`${server.url}&_action=show&_uid=${String(OUTSIDE)}`));
    for (let i = 0; i < 6; i++) {
      await extensionPage.waitForTimeout(120);
      await session.send('ServiceWorker.stopAllWorkers');
    }
    await Promise.all(loads);
    for (const tab of tabs) {
      await tab.bringToFront();
      await chipSaying(tab, /Outside my AoR/);
    }
    const asks = await recountedAsks(extensionPage);
    expect(asks).toHaveLength(1);
    console.log(
      `at once: ${JSON.stringify({ tabs: tabs.length, workerStops: 6, recorded: asks.length, twice: 0 })}`,
    );
  }, 180_000);

  it('say the answer that one of them was given, all of them', async () => {
    const tab = tabs[3]!;
    await tab.bringToFront();
    const card = await openCard(tab, tab);
    await card.getByRole('button', { name: 'No', exact: true }).click();
    await expect.poll(async () => (await recountedAsks(extensionPage))[0]?.answer?.kind, POLL).toBe('no');
    for (const other of tabs) await chipSaying(other, /answered/i);
    expect(await recountedAsks(extensionPage)).toHaveLength(1);
  }, 120_000);
});
