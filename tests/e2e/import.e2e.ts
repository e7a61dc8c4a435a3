import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { lockedPdf } from '../fixtures/locked-pdf';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const FOLDER = new URL('../job-descriptions/', import.meta.url).pathname;
/** The first line of each, and how many there are. */
const DESCRIPTIONS = [
  ['bullets', 'Onboard new customers', 6],
  ['shares', 'Campaign mailings', 7],
  ['prose', 'Receive clients and answer the switchboard from eight to five', 4],
  ['table', 'Sales dashboards', 6],
  ['formal', 'Advertising vacancies and arranging interviews', 6],
] as const;

let launched: Launched;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  launched = await launchChromium(BUILD, { args: ['--lang=en-US'] });
  page = await launched.context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${launched.origin}/options.html`);
  await page.getByText('Start from a job description').click();
});
afterAll(() => launched.context.close());

describe.each(DESCRIPTIONS)('a job description (%s)', (name, first, count) => {
  it.each(['txt', 'md', 'docx', 'pdf'])('comes in as .%s', async (kind) => {
    await page
      .getByRole('button', { name: 'Cancel' })
      .click({ timeout: 500 })
      .catch(() => undefined);
    await page.getByLabel('Or a file').setInputFiles(`${FOLDER}${name}/description.${kind}`);
    await page.getByText(`${String(count)} lines were found.`).waitFor();
    expect(await page.getByRole('textbox', { name: 'Line', exact: true }).first().inputValue()).toBe(first);
  });
});

describe('the import', () => {
  it('says that a file is locked, and reads the next all the same', async () => {
    await page
      .getByLabel('Or a file')
      .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from(lockedPdf()) });
    await page.getByText('The file is locked with a password.').waitFor();
    await page.getByLabel('Or a file').setInputFiles(`${FOLDER}table/description.docx`);
    await page.getByText('6 lines were found.').waitFor();
  });

  it.each(['light', 'dark'] as const)('has no accessibility violations in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  it('puts the lines into the draft, which outlives the page', async () => {
    await page.getByRole('button', { name: 'Take over 6 lines' }).click();
    await page.locator('summary', { hasText: 'Server operation' }).waitFor();
    await page.waitForTimeout(500);
    await page.reload();
    await page.locator('summary', { hasText: 'Server operation' }).waitFor();
    await page.getByText('Draft kept').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
  });

  it('breaks no rule of the page: nothing is fetched, no code is made of text', () => {
    expect(complaints).toEqual([]);
  });
});
