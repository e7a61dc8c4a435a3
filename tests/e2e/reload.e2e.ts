import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chipSaying, until } from './chip-and-card';
import { startDemoMailbox, type DemoMailbox } from './demo-mailbox';

describe('a tab that stays open while the extension is reloaded', () => {
  let demo: DemoMailbox;
  let worker: Worker;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    demo = await startDemoMailbox();
    worker = demo.launched.worker;
    page = await demo.launched.context.newPage();
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(demo.addressOf('Quick move-in page'));
    await chipSaying(page, /Outside my AoR/);
    await reloadExtension();
  });
  afterAll(() => demo.end());

  /** As an update does. Chromium disables what is not from its store unless the developer mode is on. */
  async function reloadExtension(): Promise<void> {
    const extensions = await demo.launched.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(
      'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
    );
    const started = demo.launched.context.waitForEvent('serviceworker');
    await worker.evaluate('chrome.runtime.reload()').catch(() => undefined);
    worker = await started;
    const registered = 'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)';
    await until(
      async () => ((await worker.evaluate(registered)) === 0 ? undefined : true),
      'its scripts',
      page,
    );
    await extensions.close();
    await page.bringToFront();
  }

  it('says so once, in one quiet line where the chip stood', async () => {
    await page.evaluate(() => document.body.append(document.createElement('i')));
    await chipSaying(page, /^Remit was updated: reload this tab$/);
    expect(await page.locator('remit-chip').count()).toBe(1);
  });

  it('does nothing more in the page', async () => {
    await page.evaluate(() => {
      document.querySelector('remit-chip')?.remove();
      document.body.append(document.createElement('i'));
    });
    await page.waitForTimeout(1500);
    expect(await page.locator('remit-chip').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('works again once the tab is loaded anew', async () => {
    await page.reload();
    await chipSaying(page, /Outside my AoR/);
    expect(await page.locator('remit-chip').count()).toBe(1);
  });

  it('by a press of that line, too', async () => {
    await reloadExtension();
    await page.locator('remit-chip').click({ position: { x: 30, y: 14 } });
    await chipSaying(page, /reload this tab/);
    const loaded = page.waitForEvent('load');
    await page.locator('remit-chip').click({ position: { x: 30, y: 14 } });
    await loaded;
    await chipSaying(page, /Outside my AoR/);
  });
});
