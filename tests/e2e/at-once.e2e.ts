import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chipSaying, openCard, press } from './chip-and-card';
import { startDemoMailbox, type DemoMailbox } from './demo-mailbox';
import { recountedAsks } from './recounted';

let demo: DemoMailbox;
const tabs: Page[] = [];

beforeAll(async () => {
  demo = await startDemoMailbox();
});
afterAll(() => demo.end());

/** A tab in a window of its own. */
async function inNewWindow(): Promise<Page> {
  const opened = demo.launched.context.waitForEvent('page');
  await demo.extensionPage.evaluate("chrome.windows.create({ url: 'about:blank' }).then(() => undefined)");
  return opened;
}

describe('two windows with ten tabs on one mail, opened at once while the worker is stopped again and again', () => {
  it('count its ask once, and every tab shows it', async () => {
    tabs.push(await inNewWindow());
    while (tabs.length < 10) tabs.push(await demo.launched.context.newPage());
    const session = await demo.launched.context.newCDPSession(demo.extensionPage);
    await session.send('ServiceWorker.enable');
    const loads = tabs.map((tab) => tab.goto(demo.addressOf('Quick move-in page')));
    for (let i = 0; i < 6; i++) {
      await demo.extensionPage.waitForTimeout(120);
      await session.send('ServiceWorker.stopAllWorkers');
    }
    await Promise.all(loads);
    for (const tab of tabs) {
      await tab.bringToFront();
      await chipSaying(tab, /Outside my AoR/);
    }
    const asks = await recountedAsks(demo.extensionPage);
    expect(asks).toHaveLength(1);
    console.log(
      `at once: ${JSON.stringify({ tabs: tabs.length, workerStops: 6, recorded: asks.length, twice: 0 })}`,
    );
  }, 180_000);

  it('say the answer that one of them was given, all of them', async () => {
    const tab = tabs[3]!;
    await tab.bringToFront();
    const card = await openCard(tab, tab);
    await press(card, card.getByRole('button', { name: 'No', exact: true }));
    await expect.poll(async () => (await recountedAsks(demo.extensionPage))[0]?.answer?.kind).toBe('no');
    for (const other of tabs) await chipSaying(other, /answered/i);
    expect(await recountedAsks(demo.extensionPage)).toHaveLength(1);
  }, 120_000);
});
