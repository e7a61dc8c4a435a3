import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { storedAsks, storedRows } from '../../scripts/browser/stored-asks';
import { unpackDay } from '../../lib/core/tally/day-row';
import { recount } from '../../lib/core/tally/recount';
import { tallyKey } from '../../lib/core/tally/tally-of';
import type { Ask } from '../../lib/model/ask';
import type { DayRow, Tally } from '../../lib/model/tally';

/** Expects that the stored tallies say what counting the stored asks afresh says, and gives the asks. */
export async function recountedAsks(extensionPage: Page): Promise<Ask[]> {
  const asks = await storedAsks(extensionPage);
  const days = await storedRows<DayRow>(extensionPage, 'days');
  expect(byKey(days.flatMap(unpackDay))).toEqual(byKey([...recount(asks).values()]));
  return asks;
}

function byKey(tallies: Tally[]): Tally[] {
  return tallies.sort((a, b) => (tallyKey(a) < tallyKey(b) ? -1 : 1));
}
