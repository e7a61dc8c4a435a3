import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onlineSales } from '../../lib/core/templates/online-sales';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { setUp } from '../../scripts/demo/set-up';
import { fill } from '../../scripts/history/fill';
import { history } from '../../scripts/history/generate';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const HEADING = 'Has this become part of my job?';

let launched: Launched;
let page: Page;

beforeAll(async () => {
  launched = await launchChromium(BUILD, { args: ['--lang=en-US'] });
  page = await setUp(launched);
});
afterAll(() => launched.context.close());

async function alarms(path: string): Promise<string[]> {
  await page.goto(`${launched.origin}/${path}.html`);
  await page.getByRole('heading').first().waitFor();
  const list = page.getByRole('region', { name: HEADING });
  await list.waitFor();
  // Folded in the popup, where the asks come first.
  const isOpen = await list.locator('details').evaluate((one) => (one as HTMLDetailsElement).open);
  if (!isOpen) await list.locator('summary').click();
  return list.getByRole('listitem').allInnerTexts();
}

describe('work that has drifted from the AoR', () => {
  it('is not spoken of before there is any', async () => {
    await page.goto(`${launched.origin}/popup.html`);
    await page.getByRole('heading', { name: 'Open' }).waitFor();
    expect(await page.getByRole('region', { name: HEADING }).count()).toBe(0);
  });

  it('is named in the popup and beside the document, with how often, how long and why it is said', async () => {
    await fill(page, history({ days: 60, asksPerDay: 12, now: Date.now(), aor: onlineSales, seed: 7 }));
    const inPopup = await alarms('popup');
    expect(inPopup.length).toBeGreaterThan(0);
    for (const alarm of inPopup.filter((one) => one.includes('somebody else’s'))) {
      expect(Number(/^(\d+) asks for/.exec(alarm)?.[1])).toBeGreaterThanOrEqual(3);
      expect(alarm).toContain('Said from 3 accepted asks in 28 days on.');
    }
    expect(await alarms('document')).toEqual(inPopup);
  });

  it('is silent for four weeks once the person says so', async () => {
    const before = await alarms('popup');
    const name = page.getByRole('button', { name: /^Not for four weeks: / });
    const snoozed =
      (await name.first().getAttribute('aria-label'))?.replace('Not for four weeks: ', '') ?? '';
    await name.first().click();
    await expect
      .poll(() => page.getByRole('region', { name: HEADING }).getByRole('listitem').count())
      .toBe(before.length - 1);
    await page.reload();
    await page.getByRole('heading', { name: 'Open' }).waitFor();
    expect(
      await page.getByRole('button', { name: `Not for four weeks: ${snoozed}`, exact: true }).count(),
    ).toBe(0);
  });
});
