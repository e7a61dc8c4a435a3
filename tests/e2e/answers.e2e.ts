import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { startDemoServer } from '../../scripts/demo/demo-server.mjs';
import { setUp } from '../../scripts/demo/set-up';
import { openMessage } from '../../scripts/demo/walk';
import { badgeText } from './worker';
import { cardOf, chipSaying, openCard, press, pressEscape, preview, until } from './chip-and-card';
import { uidOf } from './demo-mailbox';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

let server: Awaited<ReturnType<typeof startDemoServer>>;
let extension: string;
let launched: Launched;
let extensionPage: Page;
let mailbox: Page;

beforeAll(async () => {
  server = await startDemoServer();
  extension = grantedCopy(BUILD, ['http://127.0.0.1/*']);
  launched = await launchChromium(extension);
  extensionPage = await setUp(launched);
  mailbox = await launched.context.newPage();
  await mailbox.goto(server.url);
});
afterAll(async () => {
  await launched.context.close();
  await server.close();
});

async function cardOn(subject: string): Promise<Frame> {
  await openMessage(mailbox, uidOf(subject));
  await chipSaying(mailbox, /./);
  return openCard(mailbox, await preview(mailbox));
}
const asksOf = async (words: string) =>
  (await storedAsks(extensionPage)).filter(({ sentence }) => sentence.includes(words));

describe('answers', () => {
  it('says no with a reason by one tap, and the draft follows', async () => {
    const card = await cardOn('Quick move-in page');
    await press(card, card.getByRole('button', { name: 'No', exact: true }));
    await press(card, card.getByRole('button', { name: 'Not needed at all' }));
    await until(
      async () =>
        (await card.getByRole('textbox').inputValue()).includes('need not be done') ? true : undefined,
      'the draft with the reason',
      mailbox,
    );
    expect(await asksOf('quick move-in')).toMatchObject([{ answer: { kind: 'no', reason: 'not-needed' } }]);
  });

  it('changes an answer later, and shows what a yes costs', async () => {
    const card = await cardOf(mailbox);
    await press(card, card.getByRole('button', { name: 'Change' }));
    expect(await card.getByRole('article').innerText()).toMatch(/3 h, about \d+ × “.+” \(\d+ min each\)/);
    await press(card, card.getByRole('radio', { name: '8 h' }));
    await press(card, card.getByRole('button', { name: 'Yes, over by 4 h' }));
    await card.getByText('You said yes, over your budget').waitFor();
    expect(await asksOf('quick move-in')).toMatchObject([{ answer: { kind: 'yes', overBudget: true } }]);
    await pressEscape(mailbox);
  });

  it('trades a yes for core work', async () => {
    const card = await cardOn('Flyer for Saturday');
    await press(card, card.getByRole('button', { name: 'Yes, if…' }));
    await card.getByText('You said yes, if…').waitFor();
    expect(await card.getByRole('textbox').inputValue()).toMatch(/“.+” would move to .+\. Shall I\?/);
  });

  it('keeps a standing answer, and offers it first at the next ask of the line', async () => {
    const card = await cardOf(mailbox);
    await press(card, card.getByRole('button', { name: 'Undo' }));
    await press(card, card.getByRole('button', { name: /^Redirect/ }));
    await press(card, card.getByRole('button', { name: 'Always answer this' }));
    await card.getByText(/^Kept\./).waitFor();
    await press(card, card.getByRole('button', { name: 'Undo' }));
    await pressEscape(mailbox);
    const again = await cardOn('Flyer for Saturday');
    const first = again.getByRole('group', { name: 'Answers' }).getByRole('button').first();
    expect(await first.innerText()).toMatch(/^Redirect/);
    await pressEscape(mailbox);
  });

  it.each([
    { colorScheme: 'light', width: 440 },
    { colorScheme: 'dark', width: 440 },
    { colorScheme: 'light', width: 280 },
  ] as const)(
    'has no accessibility violations in the card’s steps, in $colorScheme, $width pixels wide',
    async ({ colorScheme, width }) => {
      // As a page of its own, which needs no heading in its dialog: axe does not look into the closed shadow root in which the card stands.
      const [ask] = await asksOf('quick move-in');
      const { value } = await extensionPage.evaluate(
        (askIds) =>
          (
            globalThis as unknown as {
              chrome: { runtime: { sendMessage(message: unknown): Promise<{ value: { token: string } }> } };
            }
          ).chrome.runtime.sendMessage({ remit: 'card:open', data: { askIds } }),
        [ask?.id ?? ''],
      );
      const page = await launched.context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 400 });
      await page.goto(`${launched.origin}/card.html?token=${value.token}`);
      // What is pressed in the first moments does nothing.
      await page.locator('main[aria-busy="false"]').waitFor();
      const isClean = async (step: string) => {
        const { violations } = await new AxeBuilder({ page }).disableRules('page-has-heading-one').analyze();
        expect(violations.map(({ id, nodes }) => `${step}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
      };
      await page.getByRole('button', { name: 'Change' }).click();
      await isClean('answers');
      await page.getByRole('button', { name: 'Later' }).click();
      await isClean('later');
      await page.getByRole('button', { name: 'Back' }).click();
      await page.getByRole('button', { name: 'Change' }).click();
      await page.getByRole('button', { name: 'No', exact: true }).click();
      await page.getByText('You said no').waitFor();
      await isClean('draft');
      await page.close();
    },
  );

  it('brings back what was put off, once, though the browser was closed meanwhile', async () => {
    const card = await cardOn('Flyer for Saturday');
    await press(card, card.getByRole('button', { name: 'Later' }));
    await card.getByRole('form', { name: 'When it comes back' }).waitFor();
    await press(card, card.getByRole('button', { name: /^Tomorrow/ }));
    await card.getByText(/^You put it off until/).waitFor();
    const put = (await asksOf('')).find(({ answer }) => answer?.kind === 'later');
    expect(put?.answer?.until).toBeGreaterThan(Date.now());
    // The night passes: the time of the return is moved into the past.
    await extensionPage.evaluate(async (id) => {
      const open = indexedDB.open('remit');
      const db = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const store = db.transaction('asks', 'readwrite').objectStore('asks');
      const get = store.get(id);
      await new Promise<void>((done) => {
        get.onsuccess = () => {
          store.put({ ...get.result, returnAt: Date.now() - 1000 }).onsuccess = () => done();
        };
      });
      db.close();
    }, put?.id ?? '');
    await launched.context.close();
    launched = await launchChromium(extension, { profile: launched.profile });
    extensionPage = await launched.context.newPage();
    await extensionPage.goto(`${launched.origin}/popup.html`);
    await extensionPage
      .getByText(/You put this off until now/)
      .first()
      .waitFor();
    await until(
      async () => ((await badgeText(launched)).startsWith('•') ? true : undefined),
      'the dot in the badge',
      extensionPage,
    );
    expect((await asksOf('')).filter(({ isBack }) => isBack)).toMatchObject([{ id: put?.id, answer: null }]);
  });

  it('moves the focus to the next ask by key', async () => {
    mailbox = await launched.context.newPage();
    await mailbox.goto(server.url);
    await openMessage(mailbox, uidOf('Flyer for Saturday'));
    await chipSaying(mailbox, /./);
    // The browser's own keys cannot be pressed by a program: what the key sends, is sent.
    await launched.worker.evaluate(`chrome.tabs.query({ url: 'http://127.0.0.1/*' }).then((tabs) =>
      Promise.all(tabs.map(({ id }) => chrome.tabs.sendMessage(id, { remit: 'chip:next', data: {} }))))`);
    const frame = await preview(mailbox);
    await until(
      async () =>
        (await frame.evaluate(() => document.activeElement?.matches('remit-chip *'))) ? true : undefined,
      'the focus',
      mailbox,
    );
  });
});

describe('a reply that promises', () => {
  const compose = () =>
    mailbox.goto(new URL('/?_task=mail&_reply_uid=16&_mbox=INBOX&_action=compose', server.url).href);
  const line = () => mailbox.locator('remit-line');

  it('is left alone until the person has switched that on', async () => {
    await openMessage(mailbox, uidOf('Flyer for Saturday'));
    await chipSaying(mailbox, /Outside/);
    await compose();
    await mailbox.locator('textarea').pressSequentially('Happy to take care of it.');
    await mailbox.waitForTimeout(1000);
    expect(await line().count()).toBe(0);
  });

  it('is told so once, outside of what is typed, and may be put off by key', async () => {
    await extensionPage.goto(`${launched.origin}/options.html`);
    const name = /promises work outside my AoR/;
    await extensionPage.getByRole('checkbox', { name }).click();
    await extensionPage.getByRole('checkbox', { name, checked: true }).waitFor();
    await compose();
    const field = mailbox.locator('textarea');
    await field.pressSequentially('Happy to take care of it.');
    await line().waitFor();
    expect(await field.inputValue()).not.toContain('outside');
    await mailbox.screenshot({ path: join(tmpdir(), 'remit-own-line.png') });
    await field.press('Tab');
    await mailbox.keyboard.press('Enter');
    await until(
      async () => (await asksOf('')).find(({ answer }) => answer?.kind === 'later'),
      'the ask that was put off',
      mailbox,
    );
    expect(await line().count()).toBe(0);
    await field.pressSequentially(' Sure, will do.');
    await mailbox.waitForTimeout(800);
    expect(await line().count()).toBe(0);
  });

  it('that refuses is recorded when the person says so', async () => {
    await extensionPage.goto(`${launched.origin}/popup.html`);
    await mailbox.goto(server.url);
    const card = await cardOn('Flyer for Saturday');
    await press(card, card.getByRole('button', { name: 'Undo' }));
    await pressEscape(mailbox);
    await compose();
    await mailbox.locator('textarea').pressSequentially('Sorry, I can’t take this on.');
    await line().waitFor();
    await mailbox.locator('textarea').press('Tab');
    await mailbox.keyboard.press('Enter');
    await until(
      async () => (await asksOf('')).find(({ answer }) => answer?.kind === 'no'),
      'the recorded no',
      mailbox,
    );
  });
});

describe('the hallway log', () => {
  it('judges while it is typed, saves by Enter, and offers the answers', async () => {
    const page = await launched.context.newPage();
    await page.goto(`${launched.origin}/hallway.html`);
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('Redo the photos on our website');
    await page.getByText('Outside my AoR').first().waitFor();
    await page.getByRole('textbox', { name: 'Who' }).fill('Rob Ellis');
    await page.getByRole('spinbutton', { name: 'Minutes' }).fill('45');
    await page.keyboard.press('Enter');
    await page.getByText('Logged').waitFor();
    await page.getByRole('group', { name: 'Answers' }).waitFor();
    expect(await asksOf('Redo the photos')).toMatchObject([
      { origin: 'spoken', minutes: 45, minutesFrom: 'person' },
    ]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
