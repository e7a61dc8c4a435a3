import type { Page } from 'playwright-core';
import { askerKey } from '../../lib/core/tally/asker-key';
import { packDay } from '../../lib/core/tally/day-row';
import { seenHour } from '../../lib/core/tally/seen-hour';
import type { DayRow } from '../../lib/model/tally';
import { recount } from '../../lib/core/tally/recount';
import type { Ask } from '../../lib/model/ask';
import type { AskerRow } from '../../lib/store/database';
import { rowOf } from '../../lib/store/row-of';

const BATCH = 20_000;

/** Writes asks and their tallies straight into the database of a fresh profile, from an extension page. */
export async function fill(extensionPage: Page, asks: readonly Ask[]): Promise<void> {
  for (let from = 0; from < asks.length; from += BATCH)
    await put(extensionPage, 'asks', asks.slice(from, from + BATCH).map(rowOf));
  await put(extensionPage, 'askers', askerRows(asks));
  await put(extensionPage, 'days', dayRows(asks));
}

/** Who asks, once each. */
export function askerRows(asks: readonly Ask[]): AskerRow[] {
  const askers = new Map(asks.map(({ author }) => [askerKey(author), author]));
  return [...askers].map(([key, author]) => ({ key, ...author }));
}

/** The tallies of the asks, a row a day. */
export function dayRows(asks: readonly Ask[]): DayRow[] {
  const byDay = new Map<string, Ask[]>();
  for (const ask of asks) byDay.set(ask.day, [...(byDay.get(ask.day) ?? []), ask]);
  return [...byDay].map(([day, those]) => {
    const hours: number[] = [];
    for (const hour of those.map(seenHour)) if (hour !== null) hours[hour] = 1 + (hours[hour] ?? 0);
    return packDay(day, recount(those).values(), hours);
  });
}

function put(extensionPage: Page, store: string, rows: readonly object[]): Promise<void> {
  return extensionPage.evaluate(
    ([name, values]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('remit');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(name, 'readwrite');
          for (const row of values) writing.objectStore(name).put(row);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
          writing.onabort = () => reject(new Error(`${name} cannot be written`));
        };
      }),
    [store, rows] as const,
  );
}
