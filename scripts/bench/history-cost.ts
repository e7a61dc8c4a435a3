import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { onlineSales } from '../../lib/core/templates/online-sales';
import { addDays, localDay } from '../../lib/core/basics/week';
import { withoutWords } from '../../lib/core/ask/without-words';
import type { Ask } from '../../lib/model/ask';
import type { AskRow } from '../../lib/store/database';
import { launchChromium } from '../browser/chromium';
import { setUp } from '../demo/set-up';
import { rowOf } from '../../lib/store/row-of';
import { askerRows, dayRows } from '../history/fill';
import { history } from '../history/generate';
import { median, type Figure } from './statistics';

/** Days of the stretch that is repeated, and its asks on a working day. */
const STRETCH = 73;
const ASKS_A_DAY = 388;
/** Ten years. */
const REPEATS = 50;
/** As the settings have it at first. */
const WORDS_DAYS = 30;
const RUNS = 15;
/** Filling takes minutes: the profiles stay for a day. */
const PROFILES = resolve('.cache/bench-history');

/** What Remit costs when a million asks of ten years are stored: recording, badge, dashboard. */
export async function historyFigures(build: string): Promise<Figure[]> {
  const { profile, stored } = await filledProfile(build);
  const launched = await launchChromium(build, { profile });
  try {
    const page = await launched.context.newPage();
    // The card, too, only sends; other pages would read anew what has changed.
    await page.goto(`${launched.origin}/card.html`);
    const record = await recording(page);
    const badge = await weekRead(page);
    const paints: number[] = [];
    const charts: number[] = [];
    for (let run = 0; run < 5; run++) {
      paints.push(await firstFigures(page, `${launched.origin}/dashboard.html`));
      charts.push(await yearCharts(page));
    }
    const note = `${stored.toLocaleString('en')} asks of ten years`;
    return [
      {
        name: 'an ask changed and counted',
        value: median(record),
        unit: 'ms',
        limit: 10,
        note: `message to answer; ${note}`,
      },
      { name: 'the week’s rows for the badge', value: median(badge), unit: 'ms', limit: 5, note },
      {
        name: 'dashboard, first figures',
        value: median(paints),
        unit: 'ms',
        limit: 300,
        note: `from navigation; ${note}`,
      },
      {
        name: 'dashboard, charts of a year',
        value: median(charts),
        unit: 'ms',
        limit: 200,
        note: `from the choice to the next frame; ${note}`,
      },
    ];
  } finally {
    await launched.context.close();
  }
}

/** A profile with ten years in it, made today. `stored`: how many asks. */
async function filledProfile(build: string): Promise<{ profile: string; stored: number }> {
  const profile = join(PROFILES, localDay(Date.now(), 'UTC'));
  const full = join(profile, 'stored');
  if (existsSync(full)) return { profile, stored: Number(readFileSync(full, 'utf8')) };
  rmSync(PROFILES, { recursive: true, force: true });
  mkdirSync(profile, { recursive: true });
  const launched = await launchChromium(build, { profile });
  try {
    const stored = await fillYears(await setUp(launched));
    writeFileSync(full, String(stored));
    return { profile, stored };
  } finally {
    await launched.context.close();
  }
}

/** Writes a generated stretch of days again and again, each time further back. Returns how many asks that are. */
async function fillYears(page: Page): Promise<number> {
  const wordsFrom = addDays(localDay(Date.now(), 'UTC'), -WORDS_DAYS);
  const asks = history({
    days: STRETCH,
    asksPerDay: ASKS_A_DAY,
    now: Date.now(),
    aor: onlineSales,
    seed: 11,
  });
  const stretch = {
    fresh: asks.map((ask) => timePassed(ask.day < wordsFrom ? withoutWords(ask) : ask)),
    old: asks.map((ask) => timePassed(withoutWords(ask))),
    days: dayRows(asks),
    askers: askerRows(asks),
  };
  const daysBack = Array.from({ length: REPEATS }, (_, i) =>
    Object.fromEntries(stretch.days.map(({ day }) => [day, addDays(day, -i * STRETCH)])),
  );
  await page.evaluate((rows) => {
    (globalThis as { stretch?: unknown }).stretch = rows;
  }, stretch);
  for (const [i, days] of daysBack.entries()) await page.evaluate(writeStretch, [i, days, STRETCH] as const);
  return asks.length * REPEATS;
}

/** As its row is when its time is over: what was put off is back no more. */
function timePassed(ask: Ask): AskRow {
  const row = rowOf(ask);
  delete row.returnAt;
  return row;
}

/** Runs in the page: it gets the stretch once, and writes it with other ids and days. */
function writeStretch([repeat, days, length]: readonly [
  number,
  Record<string, string>,
  number,
]): Promise<void> {
  const { stretch } = globalThis as unknown as {
    stretch: Record<
      'fresh' | 'old' | 'days' | 'askers',
      { id: string; day: string; seenAt: number; open: number }[]
    >;
  };
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('remit');
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction(['asks', 'days', 'askers'], 'readwrite', { durability: 'relaxed' });
      // Only of the last stretch some have words, and some are open.
      for (const row of repeat === 0 ? stretch.fresh : stretch.old) {
        const day = days[row.day];
        const seenAt = row.seenAt - repeat * length * 86_400_000;
        const id = `${row.id}-${String(repeat)}`;
        const open = repeat === 0 ? row.open : 0;
        writing.objectStore('asks').put({ ...row, id, day, seenAt, open, postKey: `history|${id}` });
      }
      for (const row of stretch.days) writing.objectStore('days').put({ ...row, day: days[row.day] });
      for (const row of stretch.askers) writing.objectStore('askers').put(row);
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
      writing.onabort = () => reject(new Error(String(writing.error)));
    };
  });
}

/** Milliseconds from a message that corrects an ask's minutes to its answer; what follows, as the badge, is over before the next. */
function recording(page: Page): Promise<number[]> {
  // Other minutes than the last run wrote into the same profile: what says the same is not written.
  const first = 20 + (Date.now() % 400);
  return page.evaluate(
    async ([runs, least]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          runtime: { sendMessage: (data: unknown) => Promise<{ value?: { minutes: number } | null }> };
        };
      };
      const times: number[] = [];
      for (let run = 0; run < runs; run++) {
        const start = performance.now();
        const data = { id: `history-${String(100 + run)}-0`, minutes: least + run };
        const { value } = await chrome.runtime.sendMessage({ remit: 'ask:minutes', data });
        times.push(performance.now() - start);
        if (value?.minutes !== data.minutes) throw new Error(`${data.id} was not changed`);
        await new Promise((next) => setTimeout(next, 100));
      }
      return times;
    },
    [RUNS, first] as const,
  );
}

/** Milliseconds to read the rows of seven days. */
function weekRead(page: Page): Promise<number[]> {
  return page.evaluate(async (runs) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('remit');
      opening.onsuccess = () => resolve(opening.result);
    });
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      await new Promise((resolve) => {
        const last = new Date();
        const first = new Date(last.getTime() - 6 * 86_400_000);
        const range = IDBKeyRange.bound(first.toISOString().slice(0, 10), last.toISOString().slice(0, 10));
        db.transaction('days').objectStore('days').getAll(range).onsuccess = resolve;
      });
      times.push(performance.now() - start);
    }
    db.close();
    return times;
  }, RUNS);
}

/** Milliseconds from the navigation until the headline figures are drawn. */
async function firstFigures(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'commit' });
  const drawn = await page.waitForFunction(
    () => (document.querySelector('main section h2') ? performance.now() : null),
    undefined,
    {
      polling: 'raf',
    },
  );
  return Number(await drawn.jsonValue());
}

/** Milliseconds from choosing a year until its figures and charts are drawn. */
async function yearCharts(page: Page): Promise<number> {
  await page.locator('svg.remit-chart').nth(4).waitFor();
  return page.evaluate(async () => {
    const select = document.querySelector('select');
    const before = document.querySelector('svg.remit-chart')?.outerHTML;
    if (!select) throw new Error('there is no choice of period');
    const start = performance.now();
    const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
    set?.call(select, 'year');
    select.dispatchEvent(new Event('change', { bubbles: true }));
    while (document.querySelector('svg.remit-chart')?.outerHTML === before)
      await new Promise((next) => requestAnimationFrame(next));
    return performance.now() - start;
  });
}
