import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { messages } from '../../scripts/demo/messages.mjs';
import { openMessage } from '../../scripts/demo/walk';
import { cardOf, chipSaying, openCard, press, pressEscape, preview, until } from './chip-and-card';
import { startDemoMailbox, uidOf, type DemoMailbox } from './demo-mailbox';
import { badgeText, stopWorker } from './worker';

let demo: DemoMailbox;
let mailbox: Page;

beforeAll(async () => {
  demo = await startDemoMailbox();
  mailbox = await demo.launched.context.newPage();
  await mailbox.goto(demo.url);
});
afterAll(() => demo.end());

const asksOf = async (words: string) =>
  (await storedAsks(demo.extensionPage)).filter(({ sentence }) => sentence.includes(words));

describe('on the demo mailbox', () => {
  it('shows a chip for an ask outside the AoR, with effort, due date and owner', async () => {
    await openMessage(mailbox, uidOf('Quick move-in page'));
    const text = await chipSaying(mailbox, /Outside my AoR/);
    expect(text).toMatch(/about 3 h, due \w{3}, \w{3} \d+, Dana Reyes \(Marketing\)/);
  });

  it('stores the sentence of the ask, and nothing else of the mail', async () => {
    const [ask] = await asksOf('quick move-in page');
    expect(ask).toMatchObject({ kind: 'task', minutes: 180, minutesFrom: 'phrase', site: 'roundcube' });
    expect(JSON.stringify(ask)).not.toContain('two more homes');
  });

  it('answers in the card; tallies, chip and badge follow', async () => {
    for (const subject of ['Flyer for Saturday', 'Our purchase agreement']) {
      await openMessage(mailbox, uidOf(subject));
      await chipSaying(mailbox, /./);
    }
    await openMessage(mailbox, uidOf('Quick move-in page'));
    await chipSaying(mailbox, /Outside/);
    const before = await until(
      async () => /^•?(\d+)%$/.exec(await badgeText(demo.launched))?.[1],
      'a percentage',
      mailbox,
    );
    const card = await openCard(mailbox, await preview(mailbox));
    await press(card, card.getByRole('button', { name: 'Yes', exact: true }));
    await card.getByText('You said yes').waitFor();
    expect(await asksOf('quick move-in page')).toMatchObject([{ answer: { kind: 'yes' } }]);
    const after = await until(
      async () =>
        /^•?(\d+)%$/
          .exec(await badgeText(demo.launched))
          ?.slice(1)
          .find((percent) => percent !== before),
      'another percentage',
      mailbox,
    );
    // Three hours of forty.
    expect(Number(before) - Number(after)).toBeGreaterThanOrEqual(7);
    await chipSaying(mailbox, /answered/);
  });

  it('takes the answer back by key, and closes the card by Escape', async () => {
    const card = await cardOf(mailbox);
    await card.getByRole('button', { name: 'Undo' }).press('u');
    await card.getByRole('group', { name: 'Answers' }).waitFor();
    expect(await asksOf('quick move-in page')).toMatchObject([{ answer: null }]);
    await card.getByRole('button', { name: 'Later' }).focus();
    await pressEscape(mailbox);
    await until(
      () =>
        Promise.resolve(mailbox.frames().some((one) => one.url().includes('card.html')) ? undefined : true),
      'the closed card',
      mailbox,
    );
  });

  it('is reached and worked by keyboard alone', async () => {
    const frame = await preview(mailbox);
    await frame.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let i = 0; i < 20; i++) {
      await mailbox.keyboard.press('Tab');
      if (await frame.evaluate(() => document.activeElement?.matches('remit-chip *') === true)) break;
    }
    await mailbox.keyboard.press('Enter');
    const card = await cardOf(mailbox);
    await mailbox.keyboard.press('n');
    await card.getByText('You said no').waitFor();
    await mailbox.keyboard.press('u');
    await card.getByRole('group', { name: 'Answers' }).waitFor();
    await pressEscape(mailbox);
  });

  it('corrects the judgement: it is mine after all', async () => {
    await openMessage(mailbox, uidOf('Our purchase agreement'));
    await chipSaying(mailbox, /./);
    const card = await openCard(mailbox, await preview(mailbox));
    await card
      .getByRole('combobox', { name: 'Belongs to' })
      .selectOption({ label: 'Set and confirm appointments' });
    await card.getByText('You said so').waitFor();
    await chipSaying(mailbox, /^Core/);
    expect(await asksOf('clause 14')).toMatchObject([{ judgement: { verdict: 'core', by: 'person' } }]);
  });

  it.each(
    messages.filter(({ asks }) => asks.length === 0).map(({ subject, uid }) => [subject, uid] as const),
  )('shows nothing beside “%s”', async (_subject, uid) => {
    await openMessage(mailbox, uid);
    await mailbox.waitForTimeout(600);
    expect(await (await preview(mailbox)).locator('remit-chip').count()).toBe(0);
  });

  it('counts an ask once, though its mail is opened again and the page drawn anew', async () => {
    const before = (await storedAsks(demo.extensionPage)).length;
    const frame = await preview(mailbox);
    await openMessage(mailbox, uidOf('Flyer for Saturday'));
    await chipSaying(mailbox, /./);
    await frame.evaluate(() => {
      const body = document.querySelector('#messagebody');
      body?.replaceWith(body.cloneNode(true));
      document.querySelector('remit-chip')?.remove();
    });
    await chipSaying(mailbox, /./);
    expect(await frame.locator('remit-chip').count()).toBe(1);
    expect((await storedAsks(demo.extensionPage)).length).toBe(before);
  });

  it('loses nothing when the worker is stopped between chip, answer and next mail', async () => {
    await openMessage(mailbox, uidOf('Flyer for Saturday'));
    await chipSaying(mailbox, /./);
    await stopWorker(demo.launched);
    await mailbox.bringToFront();
    const card = await openCard(mailbox, await preview(mailbox));
    await stopWorker(demo.launched);
    await mailbox.bringToFront();
    await press(card, card.getByRole('button', { name: 'No', exact: true }));
    await card.getByText('You said no').waitFor();
    await stopWorker(demo.launched);
    await mailbox.bringToFront();
    await openMessage(mailbox, uidOf('Call notes'));
    await chipSaying(mailbox, /Core/);
    expect(await asksOf('flyer')).toMatchObject([{ answer: { kind: 'no' } }]);
    expect(await asksOf('Riverbend calls')).toHaveLength(1);
    expect(await badgeText(demo.launched)).toMatch(/%$/);
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility violations on its surfaces in %s',
    async (colorScheme) => {
      for (const name of ['popup', 'options', 'welcome']) {
        const page = await demo.launched.context.newPage();
        await page.emulateMedia({ colorScheme });
        await page.goto(`${demo.launched.origin}/${name}.html`);
        await page.getByRole('heading').first().waitFor();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
        await page.close();
      }
    },
  );
});
