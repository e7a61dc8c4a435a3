import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { unpackDay } from '../../lib/core/tally/day-row';
import { recount } from '../../lib/core/tally/recount';
import { tallyKey } from '../../lib/core/tally/tally-of';
import type { Ask } from '../../lib/model/ask';
import type { DayRow, Tally } from '../../lib/model/tally';

/** Expects that the stored tallies say what counting the stored asks afresh says, and gives the asks. */
export async function recountedAsks(extensionPage: Page): Promise<Ask[]> {
  const asks = await storedAsks(extensionPage);
  const days = await extensionPage.evaluate(
    () =>
      new Promise<DayRow[]>((resolve, reject) => {
        const opening = indexedDB.open('remit');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('days').objectStore('days').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as DayRow[]);
          };
        };
      }),
  );
  expect(byKey(days.flatMap(unpackDay))).toEqual(byKey([...recount(asks).values()]));
  return asks;
}

function byKey(tallies: Tally[]): Tally[] {
  return tallies.sort((a, b) => (tallyKey(a) < tallyKey(b) ? -1 : 1));
}
