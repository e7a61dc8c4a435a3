import type { Frame, Locator, Page } from 'playwright-core';
import { chipTexts } from '../../scripts/browser/chips';

/** Waits until a chip on the page says something that fits, and returns it. */
export async function chipSaying(page: Page, wanted: RegExp): Promise<string> {
  return until(
    async () => (await chipTexts(page)).find((text) => wanted.test(text)),
    `a chip that says ${String(wanted)}`,
    page,
  );
}

/** Waits until `look` finds something; says what was waited for when it does not come. */
export async function until<T>(look: () => Promise<T | undefined>, what: string, page: Page): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end)
      throw new Error(`${what} did not come; chips: ${JSON.stringify(await chipTexts(page))}`);
    await page.waitForTimeout(50);
  }
}

/** Clicks the chip in a frame and gives the card's frame. */
export async function openCard(page: Page, inside: Frame | Page): Promise<Frame> {
  // The button is at the left of its host; the host's shadow root is closed.
  await inside.locator('remit-chip').click({ position: { x: 30, y: 14 } });
  return cardOf(page);
}

/** The card that is in sight: one that is loaded ahead, or was closed a moment ago, is there unseen. */
async function openedCard(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames().filter((one) => one.url().includes('/card.html'))) {
    // The frame may go meanwhile.
    const isInSight = await frame
      .frameElement()
      .then((element) => element.isVisible())
      .catch(() => false);
    if (isInSight) return frame;
  }
  return undefined;
}

/** The frame of the card that is in sight, once its ask is drawn. */
export async function cardOf(page: Page): Promise<Frame> {
  const frame = await until(() => openedCard(page), 'the card', page);
  await frame.getByRole('article').waitFor();
  // What is pressed in the first moments does nothing.
  await frame.locator('main[aria-busy="false"]').waitFor();
  return frame;
}

/**
 * Presses something in a card until the press counts. On a busy machine the browser is at times not sure whether the card is in sight;
 * what is pressed meanwhile does nothing, as it should.
 */
export async function press(card: Frame, button: Locator): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    await card.locator('main[aria-busy="false"]').waitFor();
    await button.evaluate((element) => {
      delete document.documentElement.dataset['pressed'];
      const note = () => (document.documentElement.dataset['pressed'] = 'yes');
      element.addEventListener('click', note, { once: true });
    });
    await button.click();
    const counted = await card
      .evaluate(() => document.documentElement.dataset['pressed'] === 'yes')
      // The card may have gone by the press.
      .catch(() => true);
    if (counted) return;
  }
  throw new Error('no press in the card counts');
}

/** The preview frame of the mailbox. */
export async function preview(page: Page): Promise<Frame> {
  const element = await page.locator('#messagecontframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('there is no preview frame');
  return frame;
}

/** Presses Escape in a card. Its frame goes with the key, so the driver may never hear that the key was let go. */
export async function pressEscape(page: Page): Promise<void> {
  await Promise.race([page.keyboard.press('Escape'), page.waitForTimeout(1000)]);
}
