import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { reader } from '../../scripts/demo/messages.mjs';
import { showPage } from '../../scripts/demo/pages.mjs';
import { setUp } from '../../scripts/demo/set-up';
import { chipSaying, openCard } from './chip-and-card';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const HOST = 'https://mail.hostile.example';
const ASK = 'Could you update the quick move-in page on the website by Thursday?';

interface Served {
  readonly text?: string;
  readonly subject?: string;
  readonly sender?: string;
  /** Runs before everything else in the page. */
  readonly script?: string;
  /** Markup that the page has beside the message. */
  readonly beside?: string;
}

let launched: Launched;
let extensionPage: Page;
let uid = 100;
const served = new Map<string, string>();

beforeAll(async () => {
  launched = await launchChromium(grantedCopy(BUILD, [`${HOST}/*`]));
  await launched.context.route(`${HOST}/**`, (route) => {
    const page = served.get(new URL(route.request().url()).searchParams.get('_uid') ?? '');
    return page && route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: page })
      : route.fulfill({ status: 204 });
  });
  extensionPage = await setUp(launched);
});
afterAll(() => launched.context.close());

async function open({
  text = ASK,
  subject = 'Page',
  sender = 'Nora Whitfield',
  script = '',
  beside = '',
}: Served) {
  uid += 1;
  const from = { name: sender, address: 'nora.whitfield@brightfield.example' };
  const message = { uid, from, to: [reader], subject, daysAgo: 0, at: '09:12', text, asks: [] };
  const html = showPage(message, new Date())
    .replace('<head>', () => `<head><script>${script}</script>`)
    .replace('<div id="layout">', () => `${beside}<div id="layout">`);
  served.set(String(uid), html);
  const page = await launched.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message: error }) => errors.push(error));
  await page.goto(`${HOST}/?_task=mail&_uid=${uid}&_mbox=INBOX&_action=show`);
  return { page, errors };
}

const inPage = <T>(page: Page, code: string) => page.evaluate<T>(code);
const isCardOpen = (page: Page) => page.frames().some((frame) => frame.url().includes('card.html'));
const asksHere = async () =>
  (await storedAsks(extensionPage)).filter(({ postId }) => postId.includes(`/${uid}`));

describe('a hostile page', () => {
  it('does not reach into a chip by defining its element', async () => {
    const script = `
      window.roots = [];
      for (const tag of ['remit-chip', 'remit-line']) customElements.define(tag, class extends HTMLElement {
        constructor() { super(); this.kept = this.attachInternals(); }
        connectedCallback() { setTimeout(() => roots.push(this.shadowRoot, this.kept.shadowRoot), 200); }
      });
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (...options) { const root = attach.apply(this, options); roots.push(root); return root; };`;
    const { page, errors } = await open({ script });
    await chipSaying(page, /Outside my AoR/);
    await page.waitForTimeout(500);
    const roots = await inPage<boolean[]>(page, 'roots.map((root) => root === null)');
    expect(roots.length).toBeGreaterThan(0);
    expect(roots).not.toContain(false);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('opens nothing and answers nothing by clicks, keys, messages and events of its own', async () => {
    const { page } = await open({});
    await chipSaying(page, /Outside my AoR/);
    await inPage(
      page,
      `(() => {
        const chip = document.querySelector('remit-chip');
        for (const target of [chip, ...chip.querySelectorAll('*')]) {
          target.click();
          for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click'])
            target.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true, clientX: 40 }));
          target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        }
        const id = 'any';
        for (const remit of ['card:open', 'card:load', 'ask:answer', 'chip:next', 'settings:save']) {
          const message = { remit, data: { askIds: [id], id, token: id, answer: 'yes', until: null } };
          window.postMessage(message, '*');
          for (const target of [window, document, chip]) {
            target.dispatchEvent(new CustomEvent(remit, { detail: message.data, bubbles: true }));
            target.dispatchEvent(new CustomEvent('remit', { detail: message, bubbles: true }));
          }
        }
      })()`,
    );
    await page.waitForTimeout(500);
    expect(isCardOpen(page)).toBe(false);
    expect(await asksHere()).toMatchObject([{ answer: null }]);
    const runtime = `typeof chrome === 'undefined' || chrome.runtime === undefined || chrome.runtime.sendMessage === undefined
      ? 'no way' : new Promise((done) => chrome.runtime.sendMessage('${new URL(launched.origin).host}', { remit: 'card:context' }, (reply) => done(reply ?? 'no answer')))`;
    expect(['no way', 'no answer']).toContain(await inPage<string>(page, runtime));
    await page.close();
  });

  it('sees nothing in the card: not without a token, and not with one that was used', async () => {
    const { page } = await open({});
    await chipSaying(page, /Outside my AoR/);
    const card = await openCard(page, page);
    const used = card.url();
    expect(used).toContain('token=');
    expect(await inPage<number>(page, 'window.length')).toBe(0);
    for (const address of [used, `${launched.origin}/card.html`, `${launched.origin}/popup.html`]) {
      await inPage(
        page,
        `document.body.append(Object.assign(document.createElement('iframe'), { src: ${JSON.stringify(address)} }))`,
      );
    }
    await page.waitForTimeout(1000);
    const foreign = page.frames().filter((frame) => frame !== page.mainFrame() && frame !== card);
    expect(foreign).toHaveLength(3);
    for (const frame of foreign) {
      expect(await frame.locator('article').count()).toBe(0);
      expect((await frame.content()).includes('quick move-in')).toBe(false);
    }
    expect(await card.getByRole('article').count()).toBe(1);
    await page.close();
  });

  it('does not break the extension by clobbered names and tampered prototypes', async () => {
    const beside =
      '<form id="body" name="documentElement"><input name="querySelectorAll"><input name="body"><input name="head"><img name="activeElement"><img name="location"></form><form name="createElement"></form>';
    const script = `
      const fail = () => { throw new Error('tampered'); };
      for (const name of ['map', 'filter', 'flatMap', 'push', 'find', 'some', 'slice'])
        Object.defineProperty(Array.prototype, name, { value: fail, configurable: true });
      for (const name of ['remit', 'value', 'error', 'token', 'data'])
        Object.defineProperty(Object.prototype, name, { get: () => 'tampered', set: () => undefined, configurable: true });
      for (const name of ['append', 'before', 'after', 'attachShadow', 'setAttribute', 'matches', 'closest'])
        Element.prototype[name] = fail;
      for (const name of ['createElement', 'querySelector', 'querySelectorAll']) Document.prototype[name] = fail;
      JSON.stringify = fail; JSON.parse = fail; Promise.prototype.then = fail; window.Map = fail; window.RegExp = fail;`;
    const { page } = await open({ script, beside });
    await chipSaying(page, /Outside my AoR.*due Thu/);
    expect(await asksHere()).toMatchObject([{ sentence: ASK }]);
    await page.close();
  });
});

describe('a hostile mail', () => {
  it('puts no markup of its own anywhere', async () => {
    const bad = '<img src=x onerror="window.injected=1"><a href="javascript:window.injected=1">press</a>';
    const { page, errors } = await open({
      subject: `${bad} Page`,
      sender: `"><script>window.injected=1</script>${bad}`,
      text: `${ASK.slice(0, -1)}, see javascript:alert(1) and <img src=x onerror=window.injected=1> here?`,
    });
    await chipSaying(page, /Outside my AoR/);
    const card = await openCard(page, page);
    expect(await card.getByRole('article').innerText()).toContain('<img src=x onerror=window.injected=1>');
    expect(await card.locator('img, script:not([src]), a[href^="javascript"]').count()).toBe(0);
    expect(await card.evaluate('window.injected')).toBeUndefined();
    expect(await inPage(page, 'window.injected')).toBeUndefined();
    for (const name of ['dashboard', 'popup']) {
      await extensionPage.goto(`${launched.origin}/${name}.html`);
      await extensionPage.getByRole('heading').first().waitFor();
      expect(await extensionPage.locator('img, a[href^="javascript"]').count()).toBe(0);
      expect(await extensionPage.evaluate('window.injected')).toBeUndefined();
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is read though its ask holds invisible and turning letters, which turn nothing else', async () => {
    const { page, errors } = await open({
      text: 'Could you update the \u202equick\u202c move\u200b-in page\u2066 on the website\u200d by Thursday?',
    });
    const text = await chipSaying(page, /Outside my AoR/);
    expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
    const card = await openCard(page, page);
    expect(await card.getByRole('button', { name: 'No', exact: true }).count()).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('may be of ten megabytes', async () => {
    const filler = `${'The houses on the lake are ready and the keys are at the office. '.repeat(16)}\n`;
    const { page, errors } = await open({ text: `${ASK}\n\n${filler.repeat(10_000)}` });
    expect(await inPage<number>(page, 'document.body.textContent.length')).toBeGreaterThan(10_000_000);
    await chipSaying(page, /Outside my AoR/);
    await openCard(page, page);
    expect(errors).toEqual([]);
    await page.close();
  });
});
