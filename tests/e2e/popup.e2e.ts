import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { launchForPopup, openPopup } from '../../scripts/browser/popup';
import { startDemoServer } from '../../scripts/demo/demo-server.mjs';
import { messages } from '../../scripts/demo/messages.mjs';
import { uidOf } from './demo-mailbox';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

let server: Awaited<ReturnType<typeof startDemoServer>>;
beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.close());

/** Waits until the popup says something. Its policy forbids Puppeteer's own waiting, which makes code of text. */
async function shown(popup: Page, wanted: string): Promise<void> {
  await until(async () => (await popup.evaluate(() => document.body.innerText)).includes(wanted), wanted);
}

async function press(popup: Page, selector: string): Promise<void> {
  await until(async () => (await popup.$(selector)) !== null, selector);
  // Not by the mouse: the page that opens at installation may lie over this one.
  await popup.$eval(selector, (element) => (element as HTMLElement).click());
}

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`“${what}” did not come`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

async function openExtensionPage(browser: Browser, page: Page, path: string): Promise<void> {
  const worker = await browser.waitForTarget((one) => one.type() === 'service_worker');
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/${path}`);
  await page.bringToFront();
}

describe('the popup of a fresh installation', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchForPopup(BUILD);
  });
  afterAll(() => browser.close());

  it('says that the site may not be read, and offers to allow it', async () => {
    // Only a person's press tells the popup the page's address; a program has to say it in the browser's place.
    const popup = await browser.newPage();
    await popup.evaluateOnNewDocument((url) => {
      const api = (globalThis as unknown as { chrome: { tabs?: { query: unknown } } }).chrome;
      if (api.tabs) api.tabs.query = () => Promise.resolve([{ id: 1, url }]);
    }, server.url);
    await openExtensionPage(browser, popup, 'popup.html');
    await shown(popup, 'Remit may not read this site');
    await shown(popup, 'Allow on 127.0.0.1');
    await shown(popup, 'Write your Area of Responsibility first');
  });

  it('runs nothing in a page that was not allowed', async () => {
    const page = await browser.newPage();
    const uid = messages[0]?.uid;
    await page.goto(`${server.url}&_action=show&_uid=${String(uid)}`);
    await new Promise((later) => setTimeout(later, 800));
    expect(await page.$('remit-chip')).toBeNull();
  });
});

describe('the popup over an allowed page', () => {
  let browser: Browser;
  let popup: Page;
  beforeAll(async () => {
    browser = await launchForPopup(grantedCopy(BUILD, ['http://127.0.0.1/*']));
    const options = await browser.newPage();
    await openExtensionPage(browser, options, 'options.html');
    await press(options, '::-p-text(Use this template)');
    const page = await browser.newPage();
    const uid = uidOf('Quick move-in page');
    await page.goto(`${server.url}&_action=show&_uid=${String(uid)}`);
    await page.waitForSelector('remit-chip');
    await page.bringToFront();
    popup = await openPopup(browser);
  });
  afterAll(() => browser.close());

  it('shows that the page is read, with its asks unfolded', async () => {
    await shown(popup, 'Remit reads this page');
    await shown(popup, 'Let it slide');
  });

  it('copies a report that holds no word of the message', async () => {
    await popup.evaluate(() => {
      const held = globalThis as unknown as { copied: string };
      navigator.clipboard.writeText = (text) => {
        held.copied = text;
        return Promise.resolve();
      };
    });
    await press(popup, '::-p-text(Copy a report)');
    await shown(popup, 'no word of the page');
    const copied = await popup.evaluate(() => (globalThis as unknown as { copied: string }).copied);
    const report = JSON.parse(copied) as { remit: string; frames: { site: string; posts: object[] }[] };
    expect(report.remit).toMatch(/^\d+\.\d+/);
    expect(report.frames).toMatchObject([
      { site: 'roundcube', state: 'reading', posts: [{ containers: 1 }] },
    ]);
    const {
      subject,
      text = '',
      from,
    } = messages.find((one) => one.subject === 'Quick move-in page') ?? {
      subject: '?',
      from: { name: '?', address: '?' },
    };
    for (const words of [subject, from.name, from.address, ...text.split(/[.\n]/)])
      if (words.trim().length > 5) expect(copied).not.toContain(words.trim());
    expect(copied).not.toContain('127.0.0.1');
  });

  it('answers, and the week follows', async () => {
    await press(popup, '::-p-aria([name="No"][role="button"])');
    await shown(popup, 'You said no');
    await shown(popup, 'Too few asks for a figure yet');
    await press(popup, '::-p-aria([name="Undo"][role="button"])');
    await shown(popup, 'Let it slide');
  });

  it('checks a typed text without counting it, and counts it when told', async () => {
    await press(popup, '::-p-text(Check a text)');
    await popup.type('textarea', 'Can you write the newsletter for our November campaign?');
    await press(popup, '::-p-aria([name="Check"][role="button"])');
    await shown(popup, 'Marketing, brochures and social media');
    await shown(popup, '1 of 3 asks seen this week');
    await press(popup, '::-p-text(Count it)');
    await shown(popup, '2 of 3 asks seen this week');
  });

  it('logs an ask that came by voice', async () => {
    await press(popup, '::-p-text(Log a spoken ask)');
    await popup.type('::-p-aria([name="What"][role="textbox"])', 'Help at the front desk for two hours');
    await popup.type('::-p-aria([name="Who"][role="textbox"])', 'Rob');
    await popup.type('::-p-aria([name="Minutes"][role="spinbutton"])', '120');
    await press(popup, '::-p-text(Log it)');
    await shown(popup, 'Logged');
    await shown(popup, '% core work');
  });
});

describe('with the popup set to open by itself', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchForPopup(grantedCopy(BUILD, ['http://127.0.0.1/*']));
    const options = await browser.newPage();
    await openExtensionPage(browser, options, 'options.html');
    await press(options, '::-p-text(Use this template)');
    await press(options, '::-p-text(Open the popup by itself)');
    await until(
      () =>
        options.$$eval('label', (labels) =>
          labels.some(
            (label) =>
              label.textContent.startsWith('Open the popup by itself') &&
              label.querySelector('input')?.checked === true,
          ),
        ),
      'the setting',
    );
  });
  afterAll(() => browser.close());

  it('opens for an ask outside the AoR, and once only', async () => {
    const page = await browser.newPage();
    await page.bringToFront();
    const uid = uidOf('Our purchase agreement');
    const address = `${server.url}&_action=show&_uid=${String(uid)}`;
    await page.goto(address);
    const popup = await (await browser.waitForTarget((one) => one.url().endsWith('/popup.html'))).asPage();
    await shown(popup, 'clause 14');
    await popup.close();
    await page.goto(address);
    await page.waitForSelector('remit-chip');
    await new Promise((later) => setTimeout(later, 800));
    expect(browser.targets().filter((one) => one.url().endsWith('/popup.html'))).toEqual([]);
  });
});
