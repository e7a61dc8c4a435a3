import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDay } from '../../lib/core/basics/week';
import { launchFirefox, openExtensionPage } from '../../scripts/browser/firefox';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { startDemoServer } from '../../scripts/demo/demo-server.mjs';
import { uidOf } from './demo-mailbox';

const BUILD = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
const DESCRIPTIONS = new URL('../job-descriptions/', import.meta.url).pathname;

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
  const end = Date.now() + 30_000;
  for (;;) {
    const all = await page.evaluate(() => document.body.innerText);
    if (wanted.test(all)) return all;
    if (Date.now() > end) throw new Error(`${String(wanted)} did not come in: ${all.slice(0, 600)}`);
    await new Promise((next) => setTimeout(next, 100));
  }
}

/** Presses the button of that name. */
const click = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => (one.ariaLabel ?? one.textContent.trim()) === wanted,
    );
    if (!button) throw new Error(`no button ${wanted}`);
    button.click();
  }, name);

const unfold = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));

/** Puts a value into the field of that label, as typing does. */
const type = (page: Page, label: string, value: string) =>
  page.evaluate(
    (wanted, next) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(wanted));
      const field = found?.control;
      if (!(field instanceof HTMLInputElement)) throw new Error(`no field ${wanted}`);
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, next);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    value,
  );

describe('in Firefox', () => {
  it('loads, and its options take over the template', async () => {
    await text(options, /Use this template/);
    await click(options, 'Use this template');
    expect(await text(options, /First response to new leads/)).toMatch(/Website and online listings/);
  });

  it('shows a chip beside a message and stores its ask', async () => {
    const uid = uidOf('Quick move-in page');
    const mailbox = await browser.newPage();
    await mailbox.goto(`${server.url}&_action=show&_uid=${String(uid)}`);
    await mailbox.waitForSelector('remit-chip', { timeout: 30_000 });
    const [width, height] = await mailbox.$eval('remit-chip', (chip) => {
      const box = chip.getBoundingClientRect();
      return [box.width, box.height];
    });
    expect(width).toBeGreaterThan(200);
    expect(height).toBeGreaterThan(20);
    const popup = await openExtensionPage(browser, 'popup.html');
    expect(await text(popup, /quick move-in page/)).toMatch(/Outside my AoR · Nora Whitfield · 3 h/);
  });

  it('says no in the popup with words to send, takes it back, and says it again', async () => {
    const popup = await openExtensionPage(browser, 'popup.html');
    await text(popup, /quick move-in page/);
    await unfold(popup);
    await click(popup, 'No');
    await text(popup, /Nothing open/);
    await unfold(popup);
    await text(popup, /You said no/);
    const draft = () => popup.evaluate(() => document.querySelector('textarea')?.value ?? '');
    await expect.poll(draft).toMatch(/^Hi Nora,/);
    await click(popup, 'Undo');
    await text(popup, /Open asks\s+.*quick move-in page/);
    await unfold(popup);
    await click(popup, 'No');
    await text(popup, /Nothing open/);
  });

  it('keeps what is changed in the AoR', async () => {
    await text(options, /38\.5 h planned of 40 h/);
    await type(options, 'Working hours a week', '36');
    await click(options, 'Save');
    await text(options, /38\.5 h planned of 36 h/);
    const again = await openExtensionPage(browser, 'options.html');
    await text(again, /38\.5 h planned of 36 h/);
  });

  it('allows a site, says so, and lets it be taken back', async () => {
    const page = await openExtensionPage(browser, 'options.html');
    const buttons = () => page.$$eval('button', (all) => all.map((one) => one.ariaLabel ?? one.textContent));
    await text(page, /Linear/);
    expect(await buttons()).toContain('Allow: Linear');
    // A true press: Firefox asks for permissions in no other.
    await page.locator('::-p-aria(Allow: Linear)').click();
    await expect.poll(buttons).toContain('Take back: Linear');
    await click(page, 'Take back: Linear');
    await expect.poll(buttons).toContain('Allow: Linear');
  });

  it('says when a site was not allowed', async () => {
    const page = await openExtensionPage(browser, 'options.html');
    await text(page, /Linear/);
    // The person's refusal: the prompt itself is the browser's.
    await page.evaluate(() => {
      const api = (globalThis as unknown as { browser: { permissions: { request: unknown } } }).browser;
      api.permissions.request = () => Promise.resolve(false);
    });
    await click(page, 'Allow: Linear');
    await text(page, /Not allowed\. Nothing has changed\./);
  });

  it('shows the figures of stored asks', async () => {
    await options.evaluate(() =>
      (
        globalThis as unknown as { browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).browser.runtime.sendMessage({ remit: 'sample:fill' }),
    );
    const dashboard = await openExtensionPage(browser, 'dashboard.html');
    expect(await text(dashboard, /Asks counted/)).toMatch(/% core work|Core work/i);
    await expect
      .poll(() => dashboard.$$eval('svg.remit-chart', (charts) => charts.length))
      .toBeGreaterThan(3);
  });

  it.each(['docx', 'pdf', 'md'])('reads a job description from a file (.%s)', async (kind) => {
    const page = await openExtensionPage(browser, 'options.html');
    await text(page, /Start from a job description/);
    await unfold(page);
    const field = await page.waitForSelector('input[type=file][accept*=".docx"]');
    await field?.uploadFile(`${DESCRIPTIONS}table/description.${kind}`);
    await text(page, /6 lines were found\./);
    const titles = await page.$$eval('input[aria-label="Line"]', (all) => all.map(({ value }) => value));
    expect(titles[0]).toBe('Sales dashboards');
  });

  it('reads a calendar file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'remit-')), 'work.ics');
    const start = `${localDay(Date.now(), 'UTC').replaceAll('-', '')}T000100Z`;
    const event = ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Website redesign', `DTSTART:${start}`, 'DURATION:PT1H'];
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...event, 'END:VEVENT', 'END:VCALENDAR'];
    writeFileSync(file, lines.join('\r\n'));
    const page = await openExtensionPage(browser, 'time-log.html');
    const field = await page.waitForSelector('input[type=file][accept*=".ics"]');
    await field?.uploadFile(file);
    await text(page, /Website redesign/);
  });

  it('opens the sidebar from the popup', async () => {
    const popup = await openExtensionPage(browser, 'popup.html');
    await text(popup, /Keep open beside the page/);
    const watcher = await openExtensionPage(browser, 'hallway.html');
    const isOpen = () =>
      watcher.evaluate(() =>
        (
          globalThis as unknown as { browser: { sidebarAction: { isOpen(of: object): Promise<boolean> } } }
        ).browser.sidebarAction.isOpen({}),
      );
    expect(await isOpen()).toBe(false);
    await popup.bringToFront();
    await popup.locator('::-p-text(Keep open beside the page)').click();
    await expect.poll(isOpen).toBe(true);
  });
});
