import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { startDemoServer } from '../../scripts/demo/demo-server.mjs';
import { messages } from '../../scripts/demo/messages.mjs';
import { setUp } from '../../scripts/demo/set-up';
import { chipSaying, openCard } from './chip-and-card';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
/** What is left of a window of 1280 × 860 at a zoom, in CSS pixels. */
const ZOOMS = [
  { zoom: '200 %', width: 640, height: 430 },
  { zoom: '400 %', width: 320, height: 215 },
];

let server: Awaited<ReturnType<typeof startDemoServer>>;
let launched: Launched;

beforeAll(async () => {
  server = await startDemoServer();
  launched = await launchChromium(grantedCopy(BUILD, ['http://127.0.0.1/*']));
  await setUp(launched);
});
afterAll(async () => {
  await launched.context.close();
  await server.close();
});

describe.each(ZOOMS)('the card at $zoom', ({ width, height }) => {
  let page: Page;
  let card: Frame;

  beforeAll(async () => {
    page = await launched.context.newPage();
    await page.setViewportSize({ width, height });
    const uid = messages.find(({ subject }) => subject === 'Quick move-in page')?.uid;
    await page.goto(`${server.url}&_action=show&_uid=${String(uid)}`);
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
