import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { startDemoServer } from '../../scripts/demo/demo-server.mjs';
import { messages } from '../../scripts/demo/messages.mjs';
import { setUp } from '../../scripts/demo/set-up';
import { chipSaying, until } from './chip-and-card';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

describe('a tab that stays open while the extension is reloaded', () => {
  let server: Awaited<ReturnType<typeof startDemoServer>>;
  let launched: Launched;
  let worker: Worker;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    server = await startDemoServer();
    launched = await launchChromium(grantedCopy(BUILD, ['http://127.0.0.1/*']));
    worker = launched.worker;
    await setUp(launched);
    page = await launched.context.newPage();
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', ({ message }) => errors.push(message));
    const uid = messages.find(({ subject }) => subject === 'Quick move-in page')?.uid;
    await page.goto(`${server.url}&_action=show&_uid=${String(uid)}`);
    await chipSaying(page, /Outside my AoR/);
    await reloadExtension();
  });
  afterAll(async () => {
    await launched.context.close();
    await server.close();
  });

  /** As an update does. Chromium disables what is not from its store unless the developer mode is on. */
  async function reloadExtension(): Promise<void> {
    const extensions = await launched.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(
      'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
    );
    const started = launched.context.waitForEvent('serviceworker');
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
