import type { Page } from 'playwright-core';
import { launchChromium, type Launched } from '../browser/chromium';
import { grantedCopy } from '../browser/granted-copy';
import { setUp } from '../demo/set-up';
import { serveLongPage } from './long-page.mjs';
import { metric } from './metric';
import { median, spread, type Figure } from './statistics';

const PAIRS = 11;

/**
 * What Remit adds to a page with 3,000 rows, without and with an open message: one browser, the same page at an allowed and
 * at another host, alternating, median of paired differences. Browsers do not count script that runs after an `await`, so
 * the page script's own slices are added up too.
 */
export async function pageFigures(build: string): Promise<Figure[]> {
  const server = await serveLongPage();
  const launched = await launchChromium(grantedCopy(build, ['http://127.0.0.1/*']));
  try {
    await setUp(launched);
    await launched.worker.evaluate('chrome.storage.session.set({ timed: true })');
    const page = await launched.context.newPage();
    const allowed = `http://127.0.0.1:${String(server.port)}/`;
    const other = `http://localhost:${String(server.port)}/`;
    // The engine at an own address is found out once.
    await sample(page, allowed, true);
    const list = await addedTo(page, `${allowed}?list`, `${other}?list`, false);
    const message = await addedTo(page, allowed, other, true);
    return [
      figure('script added to a list of 3,000 rows', list.differences, 5),
      figure('own slices on it', list.slices, 5),
      figure('script added, with an open message', message.differences),
      figure('own slices on it, gate included', message.slices),
      figure('message shown to chip, page just loaded', message.chips, 150),
      figure('message shown to chip, opened in the page', await opened(page, allowed), 150),
      ...(await badgeFigure(launched, page, allowed)),
    ];
  } finally {
    await launched.context.close();
    server.close();
  }
}

interface Added {
  readonly differences: number[];
  readonly slices: number[];
  readonly chips: number[];
}

/** Paired samples of one page at two hosts, in alternating order, after a warm-up. */
async function addedTo(page: Page, allowed: string, other: string, hasChip: boolean): Promise<Added> {
  for (const url of [allowed, other]) await sample(page, url, hasChip && url === allowed);
  const added: Added = { differences: [], slices: [], chips: [] };
  for (let i = 0; i < PAIRS; i++) {
    const [first, second] = i % 2 ? [other, allowed] : [allowed, other];
    const a = await sample(page, first, hasChip && first === allowed);
    const b = await sample(page, second, hasChip && second === allowed);
    const [withUs, without] = first === allowed ? [a, b] : [b, a];
    added.differences.push(withUs.script - without.script);
    added.slices.push(withUs.slices);
    added.chips.push(withUs.chip);
  }
  return added;
}

function figure(name: string, values: readonly number[], limit?: number): Figure {
  return {
    name,
    value: median(values),
    unit: 'ms',
    note: spread(values),
    ...(limit === undefined ? {} : { limit }),
  };
}

interface Sample {
  /** Milliseconds of script, as the browser counts it. */
  readonly script: number;
  /** Milliseconds of the page script's own slices. */
  readonly slices: number;
  /** Milliseconds from the first frame with the message to its chip. */
  readonly chip: number;
}

async function sample(page: Page, url: string, hasChip: boolean): Promise<Sample> {
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  if (hasChip) await page.locator('remit-chip').waitFor({ state: 'attached' });
  else if ((await page.locator('remit-chip').count()) > 0) throw new Error('a chip where none may be');
  await page.waitForTimeout(300);
  const script = 1000 * (await metric(session, 'ScriptDuration'));
  const slices = await page.evaluate(() =>
    performance.getEntriesByName('remit').reduce((sum, { duration }) => sum + duration, 0),
  );
  const chip = await page.evaluate(chipTime);
  await session.detach();
  return { script, slices, chip };
}

/** Runs in the page; NaN where there is no chip. */
function chipTime(): number {
  const [shown, chip] = ['shown', 'remit-chip'].map((name) => performance.getEntriesByName(name)[0]);
  return (chip?.startTime ?? NaN) - (shown?.startTime ?? NaN);
}

/** The list's own page shows a message beside it, as mail applications of one page do: milliseconds until its chip stands. */
async function opened(page: Page, url: string): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < PAIRS; i++) {
    await page.goto('about:blank');
    await page.goto(`${url}?list`);
    await page.waitForTimeout(300);
    await page.evaluate('openMessage()');
    await page.locator('remit-chip').waitFor({ state: 'attached' });
    times.push(await page.evaluate(chipTime));
  }
  return times;
}

/** From the message shown to the badge changed, for a message with an ask. */
async function badgeFigure({ worker }: Launched, page: Page, url: string): Promise<Figure[]> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    await page.goto('about:blank');
    await worker.evaluate("chrome.action.setBadgeText({ text: 'x' })");
    await page.goto(`${url}?${String(i)}`, { waitUntil: 'domcontentloaded' });
    const start = performance.now();
    while ((await worker.evaluate('chrome.action.getBadgeText({})')) === 'x') await page.waitForTimeout(2);
    times.push(performance.now() - start);
  }
  return [{ name: 'message shown to badge', value: median(times), unit: 'ms', note: spread(times) }];
}
