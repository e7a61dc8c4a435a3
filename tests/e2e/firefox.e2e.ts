import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, openExtensionPage } from '../../scripts/browser/firefox';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { startDemoServer } from '../../scripts/demo/demo-server.mjs';
import { messages } from '../../scripts/demo/messages.mjs';

const BUILD = new URL('../../.output/firefox-mv3', import.meta.url).pathname;

let server: Awaited<ReturnType<typeof startDemoServer>>;
let browser: Browser;
let options: Page;

beforeAll(async () => {
  server = await startDemoServer();
  browser = await launchFirefox(grantedCopy(BUILD, ['http://127.0.0.1/*']));
  options = await openExtensionPage(browser, 'options.html');
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What the page says, once it says what is wanted. */
async function text(page: Page, wanted: RegExp): Promise<string> {
  const end = Date.now() + 15_000;
  for (;;) {
    const all = await page.evaluate(() => document.body.innerText);
    if (wanted.test(all)) return all;
    if (Date.now() > end) throw new Error(`${String(wanted)} did not come in: ${all.slice(0, 600)}`);
    await new Promise((next) => setTimeout(next, 100));
  }
}

const click = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === wanted);
    if (!button) throw new Error(`no button ${wanted}`);
    button.click();
  }, name);

describe('in Firefox', () => {
  it('loads, and its options take over the template', async () => {
    await text(options, /Use this template/);
    await click(options, 'Use this template');
    expect(await text(options, /First response to new leads/)).toMatch(/Website and online listings/);
  });

  it('shows a chip beside a message and stores its ask', async () => {
    const uid = messages.find(({ subject }) => subject === 'Quick move-in page')?.uid;
    const mailbox = await browser.newPage();
    await mailbox.goto(`${server.url}&_action=show&_uid=${String(uid)}`);
    await mailbox.waitForSelector('remit-chip', { timeout: 15_000 });
    const [width, height] = await mailbox.$eval('remit-chip', (chip) => {
      const box = chip.getBoundingClientRect();
      return [box.width, box.height];
    });
    expect(width).toBeGreaterThan(200);
    expect(height).toBeGreaterThan(20);
    const popup = await openExtensionPage(browser, 'popup.html');
    expect(await text(popup, /quick move-in page/)).toMatch(/Outside my AoR · Nora Whitfield · 3 h/);
  });

  it('answers in the popup, and the options keep the AoR', async () => {
    const popup = await openExtensionPage(browser, 'popup.html');
    await text(popup, /quick move-in page/);
    await popup.evaluate(() => document.querySelector('summary')?.click());
    await click(popup, 'No');
    await text(popup, /Nothing open/);
    const again = await openExtensionPage(browser, 'options.html');
    await text(again, /38\.5 h planned of 40 h/);
  });
});
