import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onlineSales } from '../../lib/core/templates/online-sales';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { setUp } from '../../scripts/demo/set-up';
import { fill } from '../../scripts/history/fill';
import { history } from '../../scripts/history/generate';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'remit-own-data-'));

let launched: Launched;
let page: Page;
let backup: string;

beforeAll(async () => {
  launched = await launchChromium(BUILD);
  page = await setUp(launched);
  await fill(page, history({ days: 20, asksPerDay: 4, now: Date.now(), aor: onlineSales, seed: 5 }));
  await page.goto(`${launched.origin}/own-data.html`);
});
afterAll(() => launched.context.close());

async function saved(button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

describe('my data', () => {
  it('is saved in one file, and as a table', async () => {
    await page.getByText('There is no backup yet.').waitFor();
    backup = await saved('Save a backup');
    await page.getByText('The last backup is of').waitFor();
    const asks = await storedAsks(page);
    const file = JSON.parse(readFileSync(backup, 'utf8')) as { tables: { asks: unknown[] } };
    expect(file.tables.asks).toHaveLength(asks.length);
    const rows = readFileSync(await saved('Save the entries as a table'), 'utf8')
      .trim()
      .split('\r\n');
    expect(rows).toHaveLength(asks.length + 1);
  });

  it('forgets a person when asked twice, and keeps what was counted', async () => {
    const before = await storedAsks(page);
    await page.getByLabel('A person').selectOption({ label: 'Rob Ellis' });
    await page.getByRole('button', { name: 'Forget this person…' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('no longer say whose they were').waitFor();
    const after = await storedAsks(page);
    expect(after).toHaveLength(before.length);
    expect(JSON.stringify(after)).not.toContain('Rob Ellis');
  });

  it('refuses a file that is no backup, and changes nothing', async () => {
    const before = await storedAsks(page);
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, readFileSync(backup, 'utf8').slice(0, 1000));
    await page.getByLabel('Restore from a backup').setInputFiles(broken);
    await page.getByText('This file is damaged').waitFor();
    expect(await storedAsks(page)).toEqual(before);
  });

  it('is deleted whole, and restored whole from the file', async () => {
    const count = (await storedAsks(page)).length;
    await page.getByRole('button', { name: 'Delete everything…' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('Everything is deleted.').waitFor();
    expect(await storedAsks(page)).toEqual([]);
    await page.getByLabel('Restore from a backup').setInputFiles(backup);
    await page.getByText(`${String(count)} asks, ${String(count)} of them not here`).waitFor();
    await page.getByRole('button', { name: 'Replace' }).click();
    await page.getByText('Restored.').waitFor();
    expect(JSON.stringify(await storedAsks(page))).toContain('Rob Ellis');
    await page.goto(`${launched.origin}/dashboard.html`);
    await expect.poll(() => page.locator('svg.remit-chart').count()).toBeGreaterThan(4);
  });
});
