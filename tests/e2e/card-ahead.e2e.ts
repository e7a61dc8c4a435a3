import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { cardOf, chipSaying, pressEscape, until } from './chip-and-card';
import { startDemoMailbox, type DemoMailbox } from './demo-mailbox';
import { stopWorker } from './worker';

const ON_CHIP = { position: { x: 30, y: 14 } };

let demo: DemoMailbox;
let page: Page;

beforeAll(async () => {
  demo = await startDemoMailbox();
});
afterAll(() => demo.end());
beforeEach(async () => {
  page = await demo.launched.context.newPage();
  await page.goto(demo.addressOf('Quick move-in page'));
  await chipSaying(page, /Outside my AoR/);
});
afterEach(() => page.close());

const cards = () => page.frames().filter((one) => one.url().includes('/card.html'));
const expectCards = (count: number) => expect.poll(() => cards().length, { timeout: 10_000 }).toBe(count);

/** The card that is loaded while the pointer rests on the chip, once its ask is in it. */
async function loadedAhead(): Promise<Frame> {
  await page.locator('remit-chip').hover(ON_CHIP);
  const card = await until(() => Promise.resolve(cards()[0]), 'the card', page);
  await card.locator('article').waitFor({ state: 'attached' });
  return card;
}

/** Lets no moment pass in the card, however slow the machine, until what it gives is called. */
async function stopClock(card: Frame): Promise<() => Promise<void>> {
  await card.evaluate(() => {
    const now = performance.now();
    performance.now = () => now;
  });
  return async () => void (await card.evaluate(() => Reflect.deleteProperty(performance, 'now')));
}

describe('a card that is loaded while the pointer rests on its chip', () => {
  it('is not to be seen, and goes when the pointer does', async () => {
    const card = await loadedAhead();
    expect(await (await card.frameElement()).boundingBox()).toBeNull();
    expect(await card.locator('main').getAttribute('aria-busy')).toBe('true');
    await page.mouse.move(5, 5);
    await expectCards(0);
  });

  it('opens with the keyboard in it, and takes no press before a moment has passed', async () => {
    const card = await loadedAhead();
    // Longer than the moment, which must not have begun.
    await page.waitForTimeout(800);
    const goOn = await stopClock(card);
    await page.locator('remit-chip').click(ON_CHIP);
    await page.keyboard.press('y');
    expect(await card.locator('main').getAttribute('aria-busy')).toBe('true');
    expect(cards()).toEqual([card]);
    await goOn();
    await cardOf(page);
    expect(await card.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
    expect((await storedAsks(demo.extensionPage))[0]?.answer).toBeNull();
    await pressEscape(page);
    await expectCards(0);
  });

  it('is loaded anew when the ask was answered elsewhere meanwhile', async () => {
    await loadedAhead();
    const [ask] = await storedAsks(demo.extensionPage);
    const answered = { remit: 'ask:answer', data: { id: ask?.id, answer: 'no', until: null } };
    const reply = await demo.extensionPage.evaluate<unknown>(
      `chrome.runtime.sendMessage(${JSON.stringify(answered)})`,
    );
    expect(reply).not.toHaveProperty('error');
    await expectCards(0);
    await page.locator('remit-chip').click(ON_CHIP);
    const card = await cardOf(page);
    await card.getByText('You said no').waitFor();
  });
});

describe('a card that is closed', () => {
  it('still says what was pressed just before, though the worker was stopped', async () => {
    const given = async () => (await storedAsks(demo.extensionPage))[0]?.answer;
    await page.locator('remit-chip').click(ON_CHIP);
    const card = await cardOf(page);
    await card.getByText('You said no').waitFor();
    await stopWorker(demo.launched);
    await card.evaluate(`(() => {
      document.querySelector('article').dispatchEvent(new KeyboardEvent('keydown', { key: 'u', bubbles: true }));
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    })()`);
    await until(async () => ((await given()) === null ? true : undefined), 'the answer taken back', page);
    await expectCards(0);
  });
});
