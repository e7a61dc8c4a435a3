import type { CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { grantedCopy } from '../browser/granted-copy';
import { setUp } from '../demo/set-up';
import { threadPage } from './long-thread.mjs';
import { longTasksOf } from './long-tasks';
import { metric } from './metric';
import { median, type Figure } from './statistics';

const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJkWlpDvRzTxNqLhGfKbVcXyZ';
/** The same page at a host that is not allowed. */
const OTHER = 'https://mail.example.com/';
/** Milliseconds in which all messages have been read. */
const SETTLED = 6000;
const SCROLL = 10_000;
const PAIRS = 3;

/** What Remit costs in long conversations: long tasks, share of the main thread while scrolling, memory. */
export async function threadFigures(build: string): Promise<Figure[]> {
  const launched = await launchChromium(grantedCopy(build, ['https://mail.google.com/*']));
  try {
    await setUp(launched);
    await launched.worker.evaluate('chrome.storage.session.set({ timed: true })');
    let open = 200;
    const { context } = launched;
    for (const host of ['https://mail.google.com/**', 'https://mail.example.com/**'])
      await context.route(host, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: threadPage(open) }),
      );
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const tasks = await longTasksOf(session, async () => {
      await page.goto(ADDRESS);
      await page.waitForTimeout(SETTLED);
    });
    const chips = await page.locator('remit-chip').count();
    const heap = await heapAdded(page, session);
    open = 1000;
    await page.goto('about:blank');
    await page.goto(ADDRESS);
    await page.waitForTimeout(3 * SETTLED);
    const share = await scrolled(page);
    return [
      {
        name: 'long tasks of ours, 200 open messages',
        value: tasks.length,
        unit: '× > 50 ms',
        limit: 0,
        note: `longest work of ours in one task ${tasks.longest.toFixed(1)} ms; ${String(chips)} chips`,
      },
      { name: 'heap added, 200 open messages', value: heap, unit: 'kB', limit: 1500 },
      {
        name: 'main thread while 1,000 messages scroll',
        value: share,
        unit: '%',
        limit: 1,
        note: `${String(SCROLL / 1000)} s, changing as it scrolls`,
      },
    ];
  } finally {
    await launched.context.close();
  }
}

/** Kilobytes of JavaScript heap after collection, over the same page without Remit; median of pairs. */
async function heapAdded(page: Page, session: CDPSession): Promise<number> {
  const used = async (url: string) => {
    await page.goto('about:blank');
    await page.goto(url);
    await page.waitForTimeout(SETTLED);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    return (await metric(session, 'JSHeapUsedSize')) / 1000;
  };
  const differences: number[] = [];
  for (let i = 0; i < PAIRS; i++) differences.push((await used(ADDRESS)) - (await used(OTHER)));
  return median(differences);
}

/** Percent of the time that the page script worked while the page was scrolled and kept changing. */
async function scrolled(page: Page): Promise<number> {
  return page.evaluate(async (duration) => {
    performance.clearMeasures('remit');
    const start = performance.now();
    const mark = document.createElement('i');
    while (performance.now() - start < duration) {
      scrollBy(0, 60);
      // Applications change the page while it is scrolled.
      document.body.append(mark);
      await new Promise((next) => requestAnimationFrame(next));
      mark.remove();
    }
    const worked = performance.getEntriesByName('remit').reduce((sum, one) => sum + one.duration, 0);
    return (100 * worked) / (performance.now() - start);
  }, SCROLL);
}
