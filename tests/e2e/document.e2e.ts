import { AxeBuilder } from '@axe-core/playwright';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onlineSales } from '../../lib/core/templates/online-sales';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { setUp } from '../../scripts/demo/set-up';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'remit-document-'));

let launched: Launched;
let options: Page;
let page: Page;

beforeAll(async () => {
  launched = await launchChromium(BUILD, { args: ['--lang=en-US'] });
  options = await setUp(launched);
  page = await launched.context.newPage();
  await page.goto(`${launched.origin}/document.html`);
  await page.getByRole('heading', { name: 'Who owns the rest' }).waitFor();
});
afterAll(() => launched.context.close());

async function saved(button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** The text of the page as it prints, by poppler; one line break where it breaks lines. */
async function printed(paper: 'A4' | 'Letter'): Promise<{ text: string; size: string }> {
  await page.getByRole('combobox', { name: 'Paper' }).selectOption({ label: paper });
  const file = join(folder, `${paper}.pdf`);
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  const size = /Page size:\s*(.+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1] ?? '';
  return { text: execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' '), size };
}

async function save(field: string, value: string): Promise<void> {
  await options.getByRole('textbox', { name: field, exact: true }).fill(value);
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await options.getByText('Saved', { exact: true }).waitFor();
}

describe('the document', () => {
  it('becomes a Word file that says every line, step and owner', async () => {
    const { value } = await mammoth.extractRawText({ path: await saved('Word file') });
    for (const { title, involved, owner } of onlineSales.lines) {
      expect(value).toContain(title);
      expect(value).toContain(involved);
      if (owner) expect(value).toContain(owner.contact);
    }
    expect(value).toContain('Draft, not published');
  });

  it.each([
    ['A4', 'A4'],
    ['Letter', '612 x 792'],
  ] as const)('prints on %s with every line, and without the page’s buttons', async (paper, size) => {
    const print = await printed(paper);
    expect(print.size).toContain(size);
    for (const { title, owner } of onlineSales.lines) {
      expect(print.text).toContain(title);
      if (owner) expect(print.text).toContain(owner.name);
    }
    expect(print.text).toContain('85% of the week');
    expect(print.text).not.toContain('Print or save');
    expect(print.text).not.toContain('Versions');
  });

  it('becomes Markdown', async () => {
    const text = readFileSync(await saved('Markdown'), 'utf8');
    expect(text).toMatch(/^# Area of Responsibility\n/);
    expect(text).toContain('| Website and online listings<br>');
  });

  it('goes out as JSON and comes back the same', async () => {
    const file = await saved('JSON');
    expect((JSON.parse(readFileSync(file, 'utf8')) as { aor: object }).aor).toEqual(onlineSales);
    await save('Role', 'Something else');
    await page.getByText('Something else').waitFor();
    await page.getByText('Versions', { exact: true }).click();
    await page.getByLabel('An AoR saved as JSON').setInputFiles(file);
    await page.getByRole('button', { name: 'Replace it' }).click();
    await page.getByText(onlineSales.role).waitFor();
  });
});

describe('versions', () => {
  it('are published, agreed, compared and restored', async () => {
    await page.getByRole('button', { name: 'Publish version 1' }).click();
    await page.getByText('Version 1 is published').waitFor();
    await page.getByRole('button', { name: 'Note an agreement…' }).click();
    await page.getByRole('textbox', { name: 'Agreed with' }).fill('Ana Ruiz');
    await page.getByRole('button', { name: 'Note it' }).click();
    await page
      .getByText(/^Version 1, agreed with Ana Ruiz on /)
      .first()
      .waitFor();

    await options.bringToFront();
    await options.locator('summary', { hasText: 'Weekly figures' }).click();
    await options
      .locator('details[open]', { hasText: 'Weekly figures' })
      .getByLabel('Hours a week')
      .fill('3');
    await save('What the role is there to achieve', 'Visits that are kept');
    await page.bringToFront();
    await page.getByText('Draft, changed after version 1').first().waitFor();
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText('Version 2 is published').waitFor();

    const compare = page.getByRole('form', { name: 'Compare' });
    await compare.getByRole('combobox', { name: 'From' }).selectOption({ label: 'Version 1' });
    await compare.getByRole('combobox', { name: 'With' }).selectOption({ label: 'Version 2' });
    await compare.getByRole('button').click();
    await page.getByText('“Weekly figures” – Hours a week: 2 h becomes 3 h.').waitFor();
    const { value } = await mammoth.extractRawText({ path: await saved('Word file') });
    expect(value).toContain('Visits that are kept');
    expect((await printed('A4')).text).toContain('From Version 1 to Version 2');

    await page.getByRole('button', { name: 'Restore: Version 1' }).click();
    await page.getByRole('button', { name: 'Replace it' }).click();
    await page.getByText(onlineSales.goal).waitFor();
    await page.getByText('Draft, changed after version 2').first().waitFor();
  });

  it('are named by the judgements that are made with them', async () => {
    await options.bringToFront();
    await options.reload();
    const popup = await launched.context.newPage();
    await popup.goto(`${launched.origin}/popup.html`);
    await popup.getByText('Log a spoken ask').click();
    await popup.getByRole('textbox', { name: 'What' }).fill('Please update the website banner');
    await popup.getByRole('button', { name: 'Log it' }).click();
    await popup.getByText('Please update the website banner').first().waitFor();
    await popup.close();
    const versions = await options.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          const opening = indexedDB.open('remit');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('asks').objectStore('asks').getAll();
            reading.onsuccess = () =>
              resolve(
                (reading.result as { judgement: { aor: unknown } }[]).map(({ judgement }) => judgement.aor),
              );
          };
        }),
    );
    expect(versions).toEqual([{ version: 2, isChanged: true }]);
  });

  it.each(['light', 'dark'] as const)('have no accessibility violations in %s', async (colorScheme) => {
    await page.bringToFront();
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
