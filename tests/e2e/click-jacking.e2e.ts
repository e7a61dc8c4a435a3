import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { chipSaying, openCard } from './chip-and-card';
import { startDemoMailbox, type DemoMailbox } from './demo-mailbox';

let demo: DemoMailbox;
let page: Page;
let card: Frame;

beforeAll(async () => {
  demo = await startDemoMailbox();
});
afterAll(() => demo.end());
beforeEach(async () => {
  page = await demo.launched.context.newPage();
  await page.goto(demo.addressOf('Quick move-in page'));
  await chipSaying(page, /Outside my AoR/);
  card = await openCard(page, page);
});
afterEach(() => page.close());

const answer = async () => (await storedAsks(demo.extensionPage))[0]?.answer?.kind ?? null;

/** Presses where a button of the card is drawn, whatever lies over it, as a person led there by the page would. */
async function press(name: string): Promise<void> {
  const box = await card.getByRole('button', { name, exact: true }).boundingBox();
  if (!box) throw new Error(`${name} is not drawn`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(300);
}

/** Runs in the page. `look` is the style of something that the page puts above everything, which lets presses through. */
const cover = (look: string) =>
  page.evaluate(async (style) => {
    const bait = document.createElement('div');
    bait.setAttribute('popover', 'manual');
    bait.textContent = 'Press here to win';
    bait.style.cssText = `pointer-events:none;inset:0;width:100vw;height:100vh;border:0;margin:0;${style}`;
    document.body.append(bait);
    bait.showPopover();
    await new Promise((later) => setTimeout(later, 600));
  }, look);

describe('a page that wants a press in the card', () => {
  it('gets none below something of its own, and the card says so', async () => {
    await cover('background:white');
    await press('Yes');
    expect(await answer()).toBeNull();
    await card.getByText('The page has put something over this card').waitFor();
  });

  it('gets none below something that is hardly there', async () => {
    await cover('background:transparent;opacity:0.99;color:red;font-size:80px');
    await press('Yes');
    expect(await answer()).toBeNull();
  });

  it('gets no key either', async () => {
    await cover('background:white');
    await page.keyboard.press('y');
    await page.waitForTimeout(300);
    expect(await answer()).toBeNull();
  });

  it('would get it: the same press counts in a card that nothing covers', async () => {
    await press('Yes');
    await card.getByText('You said yes').waitFor();
    expect(await answer()).toBe('yes');
    await card.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(answer).toBeNull();
  });

  it('loses its hold once it lets go', async () => {
    await cover('background:white');
    await page.evaluate(() => document.querySelector('[popover="manual"]')?.remove());
    await card.locator('main[aria-busy="false"]').waitFor();
    await press('No');
    await expect.poll(answer).toBe('no');
    await card.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(answer).toBeNull();
  });

  it('gets none in the first moments, as by a double press on the chip', async () => {
    await page.addInitScript(() => {
      if (location.pathname !== '/card.html') return;
      const look = () => {
        const yes = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Yes');
        if (!yes) return;
        yes.click();
        document.title = `pressed ${document.title}`;
        drawn.disconnect();
      };
      const drawn = new MutationObserver(look);
      drawn.observe(document, { subtree: true, childList: true });
    });
    await page.reload();
    await chipSaying(page, /Outside my AoR/);
    card = await openCard(page, page);
    expect(await card.title()).toContain('pressed');
    expect(await answer()).toBeNull();
    expect(await card.getByRole('button', { name: 'Yes', exact: true }).count()).toBe(1);
  });
});
