import type { Page } from 'playwright-core';
import { onlineSales } from '../../lib/core/templates/online-sales';
import { launchChromium, type Launched } from '../browser/chromium';
import { grantedCopy } from '../browser/granted-copy';
import { setUp } from '../demo/set-up';
import { fill } from '../history/fill';
import { history } from '../history/generate';
import { serveLongPage } from './long-page.mjs';
import { median, spread, type Figure } from './statistics';

const RUNS = 9;
/** Milliseconds from the pointer's coming to the press: people slow down, look and press. */
const POINTING = 250;

/** How long a person waits: for the popup, for the card after a press on the chip, for a worker that was asleep. */
export async function surfaceFigures(build: string): Promise<Figure[]> {
  const server = await serveLongPage();
  const launched = await launchChromium(grantedCopy(build, ['http://127.0.0.1/*']));
  try {
    const options = await setUp(launched);
    await fill(options, history({ days: 30, asksPerDay: 4, now: Date.now(), aor: onlineSales, seed: 3 }));
    await options.close();
    await launched.context.addInitScript(markAsks);
    const popup = await popupTimes(launched);
    const url = `http://127.0.0.1:${String(server.port)}/`;
    const card = await cardTimes(launched, url, POINTING);
    const hasty = await cardTimes(launched, url, 0);
    const wake = await wakeTimes(launched);
    return [
      figure('popup, first content', popup.contents, 100),
      figure('popup, first ask', popup.asks),
      figure(`chip pressed to card drawn, ${String(POINTING)} ms after the pointer came`, card, 150),
      figure('chip pressed to card drawn, as the pointer comes', hasty),
      figure('worker asleep, message to answer', wake),
    ];
  } finally {
    await launched.context.close();
    server.close();
  }
}

function figure(name: string, values: readonly number[], limit?: number): Figure {
  const found = { name, value: median(values), unit: 'ms' as const, note: spread(values) };
  return limit === undefined ? found : { ...found, limit };
}

/** Runs in every page, before its own scripts: notes when the first ask is drawn, and when a chip is pressed. */
function markAsks(): void {
  addEventListener(
    'click',
    (press) => performance.mark('remit-pressed', { startTime: press.timeStamp }),
    true,
  );
  if (!location.protocol.startsWith('chrome-extension')) return;
  const watch = new MutationObserver(() => {
    const ask = document.querySelector('article, details summary');
    if (!ask) return;
    watch.disconnect();
    // A card that is loaded before it is shown has no height. This runs just before the browser paints.
    new ResizeObserver((_, sizes) => {
      if (innerHeight === 0) return;
      sizes.disconnect();
      performance.mark('remit-ask');
    }).observe(ask);
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Milliseconds since the epoch at which a mark was set in a page or frame. */
function markedAt(inside: Pick<Page, 'evaluate'>, mark: string): Promise<number> {
  return inside.evaluate(async (name) => {
    while (performance.getEntriesByName(name).length === 0) await new Promise((next) => setTimeout(next, 10));
    return performance.timeOrigin + (performance.getEntriesByName(name)[0]?.startTime ?? NaN);
  }, mark);
}

/** From the navigation to the first content painted, and to the first ask. */
async function popupTimes({ context, origin }: Launched): Promise<{ contents: number[]; asks: number[] }> {
  const contents: number[] = [];
  const asks: number[] = [];
  const page = await context.newPage();
  await page.setViewportSize({ width: 420, height: 600 });
  for (let run = 0; run <= RUNS; run++) {
    await page.goto('about:blank');
    await page.goto(`${origin}/popup.html`);
    const ask = (await markedAt(page, 'remit-ask')) - (await page.evaluate(() => performance.timeOrigin));
    const content = await markedAt(page, 'first-contentful-paint');
    // The first run fills the caches.
    if (run === 0) continue;
    asks.push(ask);
    contents.push(content - (await page.evaluate(() => performance.timeOrigin)));
  }
  await page.close();
  return { contents, asks };
}

/** From the press on a chip, `pointing` ms after the pointer came, to its ask drawn in the card, in a page just loaded. */
async function cardTimes({ context }: Launched, url: string, pointing: number): Promise<number[]> {
  const times: number[] = [];
  const page = await context.newPage();
  for (let run = 0; run <= RUNS; run++) {
    await page.goto('about:blank');
    await page.goto(url);
    await page.locator('remit-chip').hover({ position: { x: 30, y: 12 } });
    await page.waitForTimeout(pointing);
    await page.mouse.down();
    await page.mouse.up();
    await page.mouse.move(0, 0);
    const frame = await cardFrame(page);
    const time = (await markedAt(frame, 'remit-ask')) - (await markedAt(page, 'remit-pressed'));
    if (run > 0) times.push(time);
  }
  await page.close();
  return times;
}

async function cardFrame(page: Page) {
  for (;;) {
    const frame = page.frames().find((one) => one.url().includes('/card.html'));
    if (frame) return frame;
    await page.waitForTimeout(10);
  }
}

/** From a message to a worker that was stopped to its answer, with the AoR read. */
async function wakeTimes({ context, origin }: Launched): Promise<number[]> {
  const times: number[] = [];
  const page = await context.newPage();
  await page.goto(`${origin}/card.html`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  for (let run = 0; run < RUNS; run++) {
    await session.send('ServiceWorker.stopAllWorkers');
    await page.waitForTimeout(300);
    times.push(await page.evaluate(timeOfContext));
  }
  await page.close();
  return times;
}

/** Runs in the page. */
async function timeOfContext(): Promise<number> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage: (data: unknown) => Promise<unknown> } };
  };
  const start = performance.now();
  await chrome.runtime.sendMessage({ remit: 'card:context' });
  return performance.now() - start;
}
