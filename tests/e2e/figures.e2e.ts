import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { periodOf, type DayRange, type Period } from '../../lib/core/figures/range';
import { rangeFigures, type RangeFigures } from '../../lib/core/figures/range-figures';
import { weekRows } from '../../lib/core/figures/week-rows';
import { recount } from '../../lib/core/tally/recount';
import { onlineSales } from '../../lib/core/templates/online-sales';
import { localDay } from '../../lib/core/basics/week';
import type { Ask } from '../../lib/model/ask';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { setUp } from '../../scripts/demo/set-up';
import { fill } from '../../scripts/history/fill';
import { history } from '../../scripts/history/generate';

/** Charts and entries are drawn after the database has answered. */
const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
/** The browser's language is American English. */
const SUNDAY = 7;
const CHARTS = 7;

let launched: Launched;
let page: Page;
let asks: Ask[];
const complaints: string[] = [];

beforeAll(async () => {
  launched = await launchChromium(BUILD, { args: ['--lang=en-US'] });
  page = await setUp(launched);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
});
afterAll(() => launched.context.close());

function figuresOf(range: DayRange): RangeFigures {
  return rangeFigures(weekRows(recount(asks).values(), onlineSales, range, SUNDAY));
}

function rangeOf(period: Period): DayRange {
  const today = localDay(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  return periodOf(period, today, today, SUNDAY);
}

/** From the first ask to the end of this quarter. */
function all(): DayRange {
  return { firstDay: asks[0]?.day ?? '', lastDay: rangeOf('quarter').lastDay };
}

/** The value that a tile shows. */
function tile(name: string): Promise<string> {
  return page.getByRole('region', { name, exact: true }).getByRole('paragraph').first().innerText();
}

const percent = (value: number | null) => (value === null ? '–' : `${String(Math.round(value))}%`);
const hours = (value: number) => `${value.toLocaleString('en-US', { maximumFractionDigits: 1 })} h`;

/** Compares every headline figure with the recount of a range. */
async function expectFigures(range: DayRange): Promise<void> {
  const wanted = figuresOf(range);
  if (wanted.sample === 0) {
    await page.getByText('No asks in this period').waitFor();
    return;
  }
  await page
    .getByRole('region', { name: 'Asks counted' })
    .getByText(String(wanted.sample), { exact: true })
    .waitFor();
  expect(await tile('Core work')).toBe(percent(wanted.core.percent));
  expect(await tile('Core of what I accepted')).toBe(percent(wanted.coreOfAccepted.percent));
  expect(await tile('Creep rate')).toBe(percent(wanted.creepByCount.percent));
  expect(await tile('Yes to outside asks')).toBe(percent(wanted.yesRate.percent));
  expect(await tile('Absorbed')).toBe(hours(wanted.absorbedHours));
  expect(await tile('Handed back')).toBe(hours(wanted.handedBackHours));
  expect(await tile('Over my yes budget')).toBe(hours(wanted.overBudgetHours));
  expect(await tile('Estimated')).toBe(percent(wanted.estimated.percent));
}

describe('the dashboard', () => {
  it('says what is missing before there are asks', async () => {
    await page.goto(`${launched.origin}/dashboard.html`);
    await page.getByText('No asks in this period').waitFor();
  });

  it('shows after 60 days the figures that a recount gives, for every period', async () => {
    asks = history({ days: 60, asksPerDay: 6, now: Date.now(), aor: onlineSales, seed: 7 });
    await fill(page, asks);
    await page.reload();
    for (const period of ['week', 'month', 'year', 'quarter'] as const) {
      await page.getByLabel(/^Period/).selectOption(period);
      await expectFigures(rangeOf(period));
    }
    await page.getByLabel(/^Period/).selectOption('own');
    await page.getByLabel('First day').fill(all().firstDay);
    await expectFigures(all());
  });

  it('draws its charts with their data as tables', async () => {
    await expect.poll(() => page.locator('svg.remit-chart').count()).toBe(CHARTS);
    for (const chart of await page.locator('svg.remit-chart').all())
      expect(await chart.getAttribute('aria-label')).toBeTruthy();
    expect(await page.locator('table').count()).toBe(CHARTS);
    const widths = await page.evaluate(() => [document.body.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1]!);
  });

  it('gives a chart’s data as a file', async () => {
    const chart = page.getByRole('region', { name: 'Asks by answer and scope' });
    await chart.getByText('Table and file').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('asks-by-answer-and-scope.csv');
    const rows = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n')
      .slice(1);
    const counts = rows.map((row) => Number(row.split(',').at(-1)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(figuresOf(all()).sample);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to complain of when %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  it('lists the entries behind a figure, and follows when one is answered otherwise', async () => {
    await page.getByRole('button', { name: 'Entries: Over my yes budget' }).click();
    const heading = page.getByRole('heading', { name: 'Entries: Over my yes budget' });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const { firstDay, lastDay } = all();
    const over = asks.filter(
      ({ answer, day, judgement }) =>
        answer?.overBudget && judgement.verdict === 'outside' && day >= firstDay && day <= lastDay,
    );
    await expect.poll(() => page.locator('details[name]').count()).toBe(over.length);
    const before = await tile('Handed back');
    await page.locator('details[name] summary').first().click();
    const card = page.locator('details[name][open]');
    await card.getByRole('button', { name: 'Change' }).click();
    await card.getByRole('button', { name: 'No', exact: true }).click();
    await expect.poll(() => page.locator('details[name]').count()).toBe(over.length - 1);
    await expect.poll(() => tile('Handed back')).not.toBe(before);
  });

  it('lists the entries behind a row of a chart’s table, by keys, and behind a part that is pressed', async () => {
    const chart = page.getByRole('region', { name: 'Asks by answer and scope' });
    const table = chart.getByRole('table');
    if (!(await table.isVisible())) await chart.getByText('Table and file').click();
    const row = table.getByRole('row').filter({ hasText: 'Yes' }).filter({ hasText: 'core' }).first();
    const count = Number(await row.getByRole('cell').nth(2).innerText());
    await row.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Entries: Yes, / }).waitFor();
    await expect.poll(() => page.locator('details[name]').count()).toBe(Math.min(count, 50));
    await chart.locator('svg.remit-chart [class*="pick"]').last().click();
    await page.getByRole('heading', { name: /^Entries: (?!Yes, ).+, / }).waitFor();
  });

  it('makes a standing answer of what is asked for again and again', async () => {
    const section = page.getByRole('region', { name: /^Asked again and again/ });
    await section
      .getByRole('button', { name: /^Standing answer: / })
      .first()
      .click();
    await section.getByLabel('Always offer first').selectOption('No');
    const words = section.getByLabel('In these words');
    await expect.poll(() => words.inputValue()).toMatch(/^Hi .+\n\n/);
    await words.fill(`${await words.inputValue()}Best, Maya`);
    await section.getByRole('button', { name: 'Keep it' }).click();
    await section.getByText(/always answered: No/).waitFor();
  });

  it('shows all open asks in the popup, a few at a time', async () => {
    const open = asks.filter(({ answer }) => answer === null).length;
    expect(open).toBeGreaterThan(10);
    await page.goto(`${launched.origin}/popup.html`);
    const listed = page.locator('section', { hasText: 'Open asks' }).locator('details');
    await expect.poll(() => listed.count()).toBe(10);
    await page.getByRole('button', { name: `Show more (${String(open - 10)})` }).click();
    await expect.poll(() => listed.count()).toBe(Math.min(open, 30));
  });

  it('has met no complaint of the page’s policy', () => {
    expect(complaints).toEqual([]);
  });
});
