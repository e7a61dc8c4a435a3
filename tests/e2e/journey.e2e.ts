import { AxeBuilder } from '@axe-core/playwright';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'remit-journey-'));
const GOAL = 'Visits that are kept, for people who look for a home';

let launched: Launched;
let page: Page;

beforeAll(async () => {
  launched = await launchChromium(BUILD, { args: ['--lang=en-US'] });
  page = await launched.context.newPage();
  await page.goto(`${launched.origin}/welcome.html`);
});
afterAll(() => launched.context.close());

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

async function expectNoViolations(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

describe('from the first run to an agreed document', () => {
  it('takes four steps, and goes on where it was left', async () => {
    await page.getByRole('textbox', { name: 'Your names' }).fill('Maya Lindgren');
    await page.getByRole('textbox', { name: 'Whom I serve, and with what' }).fill(GOAL);
    await expectNoViolations();
    await press('Next');
    await page.getByRole('button', { name: 'Use this template' }).waitFor();
    await page.reload();
    await press('Use this template');
    await page.getByText('Your AoR has 14 lines.').waitFor();
    await expectNoViolations();
    await press('Skip this step');
    await page.getByRole('heading', { name: 'Sites' }).waitFor();
    await press('Next');
    await page.getByRole('combobox', { name: 'How readily asks are shown' }).waitFor();
    await expectNoViolations();
    await press('Finish');
    await page.getByRole('heading', { name: 'You are set up' }).waitFor();
  });

  it('puts sample data in, and takes it out without a trace', async () => {
    await press('Put sample data in');
    await page.getByText('28 sample asks are in.').waitFor();
    await page.goto(`${launched.origin}/dashboard.html`);
    await page.getByRole('region', { name: 'Asks counted' }).waitFor();
    await page.goto(`${launched.origin}/welcome.html`);
    await press('Take the sample data out');
    await page.getByRole('button', { name: 'Put sample data in' }).waitFor();
    await page.goto(`${launched.origin}/dashboard.html`);
    await page.getByText('No asks in this period').waitFor();
  });

  it('is edited, published, changed, and its changes are read in a Word file and a PDF', async () => {
    await page.goto(`${launched.origin}/document.html`);
    await page.getByText(GOAL).waitFor();
    await page.getByText('Versions', { exact: true }).click();
    await press('Publish version 1');
    await page.getByText('Version 1 is published').waitFor();

    await page.goto(`${launched.origin}/options.html`);
    await page.locator('summary', { hasText: 'Weekly figures' }).click();
    const line = page.locator('details[open]', { hasText: 'Weekly figures' });
    await line.getByLabel('At least').fill('30');
    await line.getByLabel('At most').fill('90');
    await line.getByLabel('How often').fill('4');
    await page.getByText('3.3 h', { exact: true }).waitFor();
    await press('Save');
    await page.getByText('Saved', { exact: true }).waitFor();

    await page.goto(`${launched.origin}/document.html`);
    await press('Publish version 2');
    await page.getByText('Version 2 is published').waitFor();
    const compare = page.getByRole('form', { name: 'Compare' });
    await compare.getByRole('combobox', { name: 'From' }).selectOption({ label: 'Version 1' });
    await compare.getByRole('combobox', { name: 'With' }).selectOption({ label: 'Version 2' });
    await compare.getByRole('button').click();
    const sentence = '“Weekly figures” – Hours a week: 2 h becomes 3.3 h.';
    await page.getByText(sentence).waitFor();

    const [download] = await Promise.all([page.waitForEvent('download'), press('Word file')]);
    const word = join(folder, 'changes.docx');
    await download.saveAs(word);
    expect((await mammoth.extractRawText({ path: word })).value).toContain(sentence);
    const pdf = join(folder, 'changes.pdf');
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));
    expect(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')).toContain(
      sentence,
    );
    await expectNoViolations();
  });
});
