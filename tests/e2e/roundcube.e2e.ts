import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { chipTexts } from '../../scripts/browser/chips';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { cardOf, chipSaying, openCard, press, pressEscape, preview } from './chip-and-card';
import { missingRoundcube, startRoundcube } from './roundcube-server';
import { badgeText, stopWorker } from './worker';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const missing = missingRoundcube();
if (missing) console.warn(`Roundcube is not tested: ${missing}.`);

describe.skipIf(missing)('on a running Roundcube', () => {
  let launched: Launched;
  let options: Page;
  let webmail: Page;
  let sent: string;
  let inbox: string;

  beforeAll(async () => {
    const roundcube = startRoundcube('plain');
    const { url, user, password } = roundcube;
    sent = roundcube.sent;
    inbox = `${url}?_task=mail&_mbox=INBOX`;
    launched = await launchChromium(grantedCopy(BUILD, ['http://127.0.0.1/*']));
    options = await launched.context.newPage();
    await options.goto(`${launched.origin}/options.html`);
    await options.getByRole('button', { name: 'Use this template' }).click();
    await options.getByRole('textbox', { name: 'Your names' }).fill('Maya');
    webmail = await launched.context.newPage();
    await webmail.goto(url);
    await webmail.locator('#rcmloginuser').fill(user);
    await webmail.locator('#rcmloginpwd').fill(password);
    await webmail.locator('#rcmloginsubmit').click();
    await webmail.locator('#messagelist tr.message').first().waitFor();
  });
  afterAll(() => launched.context.close());

  /** Selects a message in the list; Roundcube loads it into the preview frame. */
  async function select(subject: string): Promise<void> {
    const row = webmail.locator('#messagelist tr.message', { hasText: subject }).first();
    await row.click();
    await webmail.frameLocator('#messagecontframe').locator('h2.subject', { hasText: subject }).waitFor();
  }

  const speakAsk = async () =>
    (await storedAsks(options)).find(({ sentence }) => sentence.startsWith('Could we speak'));

  it('finds the meeting that is asked for, with its day', async () => {
    await select('Thursday call about the Bristol fit-out?');
    await chipSaying(webmail, /due Thu/);
    expect(await speakAsk()).toMatchObject({ kind: 'meeting', author: { name: 'Tom Achterberg' } });
  });

  it.each(['figures for October', 'Version 4.2 is out'])('shows nothing beside “%s”', async (subject) => {
    await select(subject);
    await webmail.waitForTimeout(800);
    expect(await chipTexts(webmail)).toEqual([]);
  });

  it('takes an answer, and loses nothing when the worker is stopped', async () => {
    await select('Thursday call about the Bristol fit-out?');
    // Of the mail's two asks the surest, as at the first look.
    await chipSaying(webmail, /about 30 min/);
    const card = await openCard(webmail, await preview(webmail));
    await stopWorker(launched);
    await webmail.bringToFront();
    await press(card, card.getByRole('button', { name: 'No', exact: true }));
    await card.getByText('You said no').waitFor();
    expect((await storedAsks(options)).filter(({ answer }) => answer?.kind === 'no')).toHaveLength(1);
  });

  it('puts the draft into Roundcube’s own reply, and sends nothing', async () => {
    const card = await cardOf(webmail);
    await press(card, card.getByRole('button', { name: 'Insert into reply' }));
    const editor = webmail.locator('textarea#composebody');
    await editor.waitFor();
    await webmail.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#composebody')?.value.includes('I won’t be able to join.'),
    );
    const written = await editor.inputValue();
    expect(written).toMatch(/Hi Tom,/);
    expect(written).toContain('Could we speak for half an hour');
    expect(written).not.toMatch(/remit|<|undefined/i);
    expect(readdirSync(sent)).toEqual([]);
    await webmail.goto(inbox);
    await webmail.locator('#messagelist tr.message').first().waitFor();
  });

  it('takes every answer, and takes it back', async () => {
    await select('Thursday call about the Bristol fit-out?');
    await chipSaying(webmail, /./);
    const card = await openCard(webmail, await preview(webmail));
    const undo = card.getByRole('button', { name: 'Undo' });
    await undo.click();
    for (const [name, said] of [
      ['Yes', 'You said yes'],
      ['Yes, if…', 'You said yes, if…'],
      ['Redirect', 'You redirected it'],
      ['No', 'You said no'],
      ['Let it slide', 'You let it slide'],
      ['Not an ask', 'Not an ask, not counted'],
    ] as const) {
      await press(card, card.getByRole('button', { name, exact: true }));
      await card.getByText(said, { exact: true }).waitFor();
      await undo.click();
      await card.getByRole('group', { name: 'Answers' }).waitFor();
    }
    await press(card, card.getByRole('button', { name: 'Later' }));
    await press(card, card.getByRole('button', { name: /^Tomorrow/ }));
    await card.getByText(/^You put it off until/).waitFor();
    expect((await speakAsk())?.answer).toMatchObject({ kind: 'later' });
    await undo.click();
    await card.getByRole('group', { name: 'Answers' }).waitFor();
    expect((await speakAsk())?.answer).toBeNull();
    await pressEscape(webmail);
  });

  it('moves the badge with the asks of other mails', async () => {
    const before = await badgeText(launched);
    for (const row of await webmail.locator('#messagelist tr.message').all()) {
      await row.click();
      await webmail.waitForTimeout(500);
    }
    await expect.poll(async () => (await storedAsks(options)).length).toBeGreaterThan(2);
    await expect.poll(() => badgeText(launched)).not.toBe(before);
    await expect.poll(() => badgeText(launched)).toMatch(/%$/);
  });

  it('shows the chip in the full view too', async () => {
    const frame = await preview(webmail);
    await webmail.goto(frame.url().replace('_action=preview', '_action=show').replace('&_framed=1', ''));
    expect(await chipSaying(webmail, /./)).toMatch(/Open the answers$/);
    expect(await webmail.locator('#messagebody remit-chip').count()).toBe(0);
  });

  it('says below the editor what a reply promises, and sends nothing', async () => {
    await options.getByRole('checkbox', { name: /promises work outside my AoR/ }).click();
    await webmail.goto(inbox);
    await select('Thursday call about the Bristol fit-out?');
    await chipSaying(webmail, /./);
    const card = await openCard(webmail, await preview(webmail));
    await card
      .getByRole('combobox', { name: 'Belongs to' })
      .selectOption({ label: 'Not mine, fits no line' });
    await chipSaying(webmail, /^Outside/);
    await pressEscape(webmail);
    // The reply is another page; the worker must have heard by then which ask this one showed.
    const isReported =
      "chrome.storage.session.get(null).then((all) => Object.entries(all).some(([key, one]) => key.startsWith('tab:') && one.askIds?.length > 0))";
    await expect.poll(() => options.evaluate(isReported)).toBe(true);
    await webmail.locator('a.reply:visible').first().click();
    const editor = webmail.locator('textarea#composebody');
    await editor.waitFor();
    await editor.press('Control+Home');
    await editor.pressSequentially('Happy to take care of it.\n');
    await webmail.locator('remit-line').waitFor();
    expect(await editor.inputValue()).not.toMatch(/outside your AoR|remit/i);
    expect(readdirSync(sent)).toEqual([]);
  });
});
