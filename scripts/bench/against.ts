import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchChromium, openChromium } from '../browser/chromium';
import { grantedCopy } from '../browser/granted-copy';
import { setUp } from '../demo/set-up';
import { threadPage } from './long-thread.mjs';
import { metric } from './metric';
import { median, spread, type Figure } from './statistics';

const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJkWlpDvRzTxNqLhGfKbVcXyZ';
const HOST = 'https://mail.google.com/*';
const MESSAGES = 200;
/** Milliseconds in which all messages have been read. */
const SETTLED = 6000;
const PAIRS = 5;

/**
 * Remit and another unpacked extension on the same page (a conversation of 200 open messages in Gmail's layout, at Gmail's
 * address), each in a browser of its own, in turns: the median of paired differences, Remit less the other. What the other needs
 * must be granted by its manifest. Script that runs after an `await` is counted for neither (see page-cost.ts).
 */
export async function againstFigures(build: string, other: string): Promise<Figure[]> {
  const ours = await launchChromium(grantedCopy(build, [HOST]));
  const theirs = await openChromium(other);
  try {
    await setUp(ours);
    const pages = [await pageIn(ours.context), await pageIn(theirs.context)] as const;
    for (const page of pages) await sample(page);
    // No figure of a Remit that does nothing.
    await pages[0].page.locator('remit-chip').first().waitFor({ state: 'attached' });
    const pairs: (readonly [Sample, Sample])[] = [];
    for (let pair = 0; pair < PAIRS; pair++) pairs.push(await pairOf(pages, pair % 2 === 1));
    return FACTS.flatMap(({ fact, name, unit }) => {
      const [a, b] = [0, 1].map((side) => pairs.map((pair) => pair[side as 0 | 1][fact]));
      const differences = pairs.map(([own, foreign]) => own[fact] - foreign[fact]);
      const of = (who: string, values: readonly number[] = []) => ({
        name: `${name}, ${who}`,
        value: median(values),
        unit,
        note: spread(values),
      });
      return [of('Remit', a), of('the other', b), of('Remit less the other', differences)];
    });
  } finally {
    await ours.context.close();
    await theirs.context.close();
  }
}

const FACTS = [
  { fact: 'load', name: 'page loaded', unit: 'ms' },
  { fact: 'script', name: 'script', unit: 'ms' },
  { fact: 'heap', name: 'heap after collection', unit: 'kB' },
] as const;

interface Sample {
  /** Milliseconds from navigation to the end of the load event. */
  readonly load: number;
  /** Milliseconds of script, page and extension. */
  readonly script: number;
  /** Kilobytes of JavaScript heap. */
  readonly heap: number;
}

interface Measured {
  readonly page: Page;
  readonly session: CDPSession;
}

async function pageIn(context: BrowserContext): Promise<Measured> {
  await context.route(HOST.replace(/\*$/, '**'), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: threadPage(MESSAGES) }),
  );
  const page = await context.newPage();
  return { page, session: await context.newCDPSession(page) };
}

async function pairOf(
  [ours, theirs]: readonly [Measured, Measured],
  theirsFirst: boolean,
): Promise<readonly [Sample, Sample]> {
  if (!theirsFirst) return [await sample(ours), await sample(theirs)];
  const foreign = await sample(theirs);
  return [await sample(ours), foreign];
}

async function sample({ page, session }: Measured): Promise<Sample> {
  await page.bringToFront();
  await page.goto('about:blank');
  await session.send('Performance.enable');
  await page.goto(ADDRESS, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLED);
  const load = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
  );
  const script = 1000 * (await metric(session, 'ScriptDuration'));
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const heap = (await metric(session, 'JSHeapUsedSize')) / 1000;
  await session.send('Performance.disable');
  return { load, script, heap };
}
