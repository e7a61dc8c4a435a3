import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chipSaying, openCard } from './chip-and-card';
import { startDemoMailbox, type DemoMailbox } from './demo-mailbox';

/** What is left of a window of 1280 × 860 at a zoom, in CSS pixels. */
const ZOOMS = [
  { zoom: '200 %', width: 640, height: 430 },
  { zoom: '400 %', width: 320, height: 215 },
];

let demo: DemoMailbox;

beforeAll(async () => {
  demo = await startDemoMailbox();
});
afterAll(() => demo.end());

describe.each(ZOOMS)('the card at $zoom', ({ width, height }) => {
  let page: Page;
  let card: Frame;

  beforeAll(async () => {
    page = await demo.launched.context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(demo.addressOf('Quick move-in page'));
    await chipSaying(page, /Outside my AoR/);
    card = await openCard(page, page);
  });
  afterAll(() => page.close());

  it('stands within the window', async () => {
    const box = await (await card.frameElement()).boundingBox();
    expect(box).not.toBeNull();
    const { x, y, width: wide, height: high } = box!;
    expect([x >= 0, y >= 0, x + wide <= width, y + high <= height]).toEqual([true, true, true, true]);
  });

  it('needs no sideways scrolling', async () => {
    const [content, visible] = await card.evaluate(() => [
      document.documentElement.scrollWidth,
      window.innerWidth,
    ]);
    expect(content).toBeLessThanOrEqual(visible!);
  });

  it('brings every answer into view when it has the focus', async () => {
    const names = ['Redirect', 'No', 'Later', 'Yes, if…'];
    for (const name of names) {
      const button = card.getByRole('button', { name: new RegExp(`^${name}`) }).first();
      await button.focus();
      const { top, bottom } = await button.evaluate(
        (element) => element.getBoundingClientRect().toJSON() as DOMRect,
      );
      const inner = await card.evaluate(() => window.innerHeight);
      expect([name, top >= 0, bottom <= inner]).toEqual([name, true, true]);
    }
  });
});
