import { readdirSync } from 'node:fs';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, openExtensionPage } from '../../scripts/browser/firefox';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { missingRoundcube, startRoundcube, stopRoundcube } from './roundcube-server';

const BUILD = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
const missing = missingRoundcube();
if (missing) console.warn(`Roundcube in Firefox is not tested: ${missing}.`);

const DRAFT = 'I cannot take this on.';

async function until<T>(look: () => Promise<T | null | undefined | false>, what: string): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const found = await look().catch(() => null);
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what} did not come`);
    await new Promise((next) => setTimeout(next, 100));
  }
}

describe.skipIf(missing).each([
  ['plain', 'plain'],
  ['HTML', 'html-firefox'],
] as const)('in Firefox, on a running Roundcube that writes replies as %s', (_, installation) => {
  let browser: Browser;
  let options: Page;
  let webmail: Page;
  let sent: string;
  let url: string;

  beforeAll(async () => {
    const roundcube = startRoundcube(installation);
    ({ sent, url } = roundcube);
    browser = await launchFirefox(grantedCopy(BUILD, ['http://127.0.0.1/*']));
    options = await openExtensionPage(browser, 'options.html');
    await until(
      () =>
        options.evaluate(() => {
          const use = [...document.querySelectorAll('button')].find((one) =>
            one.textContent.includes('Use this template'),
          );
          use?.click();
          return use !== undefined;
        }),
      'the template',
    );
    // The full view does not say who is signed in.
    const names = await options.waitForSelector('::-p-aria([name="Your names"][role="textbox"])');
    await names?.type('Maya');
    webmail = await browser.newPage();
    await webmail.goto(url);
    await webmail.type('#rcmloginuser', roundcube.user);
    await webmail.type('#rcmloginpwd', roundcube.password);
    await Promise.all([webmail.waitForNavigation(), webmail.click('#rcmloginsubmit')]);
    await webmail.waitForSelector('#messagelist tr.message');
  });
  afterAll(async () => {
    await browser.close();
    if (installation !== 'plain') stopRoundcube(installation);
  });

  const previewed = (): Frame | undefined =>
    webmail.frames().find((frame) => frame.url().includes('_action=preview'));

  /** What the card asks of the worker for the first ask in the webmail's tab. */
  const insert = (text: string) =>
    options.evaluate(async (words) => {
      interface Api {
        tabs: { query(filter: object): Promise<{ id: number }[]> };
        runtime: { sendMessage(message: object): Promise<{ value: unknown }> };
      }
      const { browser: api } = globalThis as unknown as { browser: Api };
      const ask = async (remit: string, data: object) =>
        (await api.runtime.sendMessage({ remit, data })).value;
      const [tab] = await api.tabs.query({ url: 'http://127.0.0.1/*' });
      const state = (await ask('page:state', { tabId: tab?.id })) as { askIds: string[] };
      return ask('reply:insert', { id: state.askIds[0], text: words, tabId: tab?.id });
    }, text);

  it('shows a chip beside the message in the preview', async () => {
    await webmail.evaluate(() => {
      const row = [...document.querySelectorAll('#messagelist tr.message')].find((one) =>
        one.textContent.includes('Thursday call'),
      );
      for (const type of ['mousedown', 'mouseup', 'click'])
        row?.querySelector('td.subject')?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    });
    const chips = await until(async () => previewed()?.$$('remit-chip'), 'the preview');
    const found = chips.length > 0 || (await until(async () => previewed()?.$('remit-chip'), 'the chip'));
    expect(found).toBeTruthy();
    expect(await previewed()?.$('#messagebody remit-chip')).toBeNull();
  });

  it('puts a draft into the reply, and sends nothing', async () => {
    const uid = new URL(previewed()?.url() ?? url).searchParams.get('_uid') ?? '';
    await webmail.goto(`${url}?_task=mail&_action=show&_mbox=INBOX&_uid=${uid}`);
    await webmail.waitForSelector('remit-chip');
    // Firefox's protocol does not reach into the card's frame: its message is sent from another page of the extension.
    expect(await insert(DRAFT)).toBe('opening');
    const written = await until(
      () =>
        webmail.evaluate((draft) => {
          const plain = document.querySelector<HTMLTextAreaElement>('#composebody')?.value ?? '';
          const frame = document.querySelector<HTMLIFrameElement>('#composebody_ifr');
          const text = frame ? (frame.contentDocument?.body.innerText ?? '') : plain;
          return text.includes(draft) && text;
        }, DRAFT),
      'the draft',
    );
    expect(written.split(DRAFT)).toHaveLength(2);
    expect(written).toContain('Good to see you');
    expect(written).not.toMatch(/remit|undefined/i);
    expect(readdirSync(sent)).toEqual([]);
  });
});
