import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onlineSales } from '../../lib/core/templates/online-sales';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { setUp } from '../../scripts/demo/set-up';
import { fill } from '../../scripts/history/fill';
import { history } from '../../scripts/history/generate';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'remit-pack-'));

let launched: Launched;
let page: Page;

beforeAll(async () => {
  launched = await launchChromium(BUILD, { args: ['--lang=en-US'] });
  page = await setUp(launched);
  await fill(page, history({ days: 60, asksPerDay: 6, now: Date.now(), aor: onlineSales, seed: 7 }));
});
afterAll(() => launched.context.close());

const sheet = () => page.getByRole('article');
async function saved(button: string | RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

describe('results', () => {
  it('stand beside the core-work percentage, with the steps of the field', async () => {
    await page.goto(`${launched.origin}/dashboard.html`);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const months = page.getByRole('spinbutton', { name: /^Leads, / });
    await months.first().waitFor();
    // Of the month before: on its first day a month has no core work yet.
    for (const [step, count] of Object.entries({
      Leads: 120,
      'Appointments set': 40,
      'Appointments kept': 30,
      Sales: 6,
    })) {
      const field = page.getByRole('spinbutton', { name: new RegExp(`^${step}, `) }).nth(1);
      await field.fill(String(count));
      await field.blur();
    }
    const month = page.getByRole('row').filter({ has: page.getByRole('cell', { name: '20%', exact: true }) });
    await month.waitFor();
    // The core-work percentage of the month, before it, may be the same.
    await month.getByRole('cell', { name: '75%', exact: true }).last().waitFor();
    await expect.poll(() => page.getByText('At your own rate').count()).toBe(1);
  });
});

describe('the pack', () => {
  it('has the figures of the dashboard', async () => {
    await page.goto(`${launched.origin}/dashboard.html`);
    const tile = (name: string) =>
      page.getByRole('region', { name, exact: true }).getByRole('paragraph').first().innerText();
    const core = await tile('Core work');
    const absorbed = await tile('Absorbed');
    await page.goto(`${launched.origin}/pack.html`);
    await sheet().getByText(core, { exact: true }).waitFor();
    await sheet().getByText(absorbed, { exact: true }).waitFor();
    await sheet().getByText('Three proposals').waitFor();
  });

  it('names nobody unless that is wanted, and no message', async () => {
    const text = await sheet().innerText();
    expect(text).not.toMatch(/Rob Ellis|Nora Whitfield/);
    for (const { examples } of onlineSales.lines)
      for (const example of examples) expect(text).not.toContain(example);
    await page.getByLabel('People by name').check();
    await sheet().getByText('Rob Ellis').waitFor();
    await page.getByLabel('People by name').uncheck();
  });

  it('leaves out what is switched off', async () => {
    await page.getByLabel('Three proposals').uncheck();
    await expect.poll(() => sheet().getByText('Three proposals').count()).toBe(0);
    await page.getByLabel('Three proposals').check();
  });

  it('is saved as Word file, text, table and appointment, and printed', async () => {
    const docx = await saved('Word file');
    const words = execFileSync('unzip', ['-p', docx, 'word/document.xml'], { encoding: 'utf8' });
    expect(words).toContain('Work outside the AoR that took most time');
    expect(readFileSync(await saved('Markdown'), 'utf8')).toContain('## Three proposals');
    expect(readFileSync(await saved('Table (CSV)'), 'utf8')).toContain('Absorbed,');
    await page.getByLabel('When to talk').fill('2026-12-01T10:00');
    expect(readFileSync(await saved('Save the appointment'), 'utf8')).toContain('BEGIN:VEVENT');
    const pdf = join(folder, 'pack.pdf');
    writeFileSync(pdf, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('leads from its figures to their entries', async () => {
    const link = page.getByRole('link', { name: 'Absorbed' });
    await page.goto(new URL((await link.getAttribute('href')) ?? '', launched.origin).href);
    await page.getByRole('heading', { name: 'Entries: Absorbed' }).waitFor();
  });
});

describe('search', () => {
  it('finds asks by who and words, line and answer', async () => {
    await page.getByLabel('Who or words').fill('rob ellis');
    await expect
      .poll(() =>
        page
          .locator('section', { hasText: 'Search the asks' })
          .getByText(/Rob Ellis/)
          .count(),
      )
      .toBeGreaterThan(0);
    await page.getByLabel('Who or words').fill('nobody of this name');
    await page.getByText('Nothing fits in this period.').waitFor();
  });
});
