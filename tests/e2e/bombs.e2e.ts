import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { calendarOf, hostileDocx, hostilePdf } from '../fixtures/hostile-files';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const DESCRIPTION = new URL('../job-descriptions/table/description.docx', import.meta.url).pathname;
const TOO_LARGE = 'The file is too large for a job description';

let launched: Launched;
let page: Page;

beforeAll(async () => {
  launched = await launchChromium(BUILD, { args: ['--lang=en-US'] });
  page = await launched.context.newPage();
});
afterAll(() => launched.context.close());

/** Counts how long the page stood still at a time, in ms, from now on. */
async function watchPage(): Promise<() => Promise<number>> {
  await page.evaluate(`
    globalThis.longest = 0; globalThis.last = performance.now();
    setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last - 50); last = now; }, 50);
  `);
  return () => page.evaluate<number>('longest');
}

const choose = (label: string, name: string, buffer: Buffer) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

describe('a job description that is a bomb', () => {
  beforeAll(async () => {
    await page.goto(`${launched.origin}/options.html`);
    await page.getByText('Start from a job description').click();
  });

  it.each([
    ['long.docx', () => hostileDocx.long()],
    ['bomb.pdf', () => Promise.resolve(Buffer.from(hostilePdf.bomb(200), 'latin1'))],
  ] as const)(
    '(%s) is refused in time, while the page goes on, and the next file is read',
    async (name, file) => {
      const buffer = await file();
      expect(buffer.length).toBeLessThan(200_000);
      const longest = await watchPage();
      const start = Date.now();
      await choose('Or a file', name, buffer);
      await page.getByText(TOO_LARGE).waitFor({ timeout: 40_000 });
      const figures = { bytes: buffer.length, refusedMs: Date.now() - start, pageStoodMs: await longest() };
      console.log(`${name}: ${JSON.stringify(figures)}`);
      expect(figures.pageStoodMs).toBeLessThan(5000);
      await page.getByLabel('Or a file').setInputFiles(DESCRIPTION);
      await page.getByText('6 lines were found.').waitFor();
    },
    90_000,
  );
});

it('a calendar with rules for a day that never comes is read or given up, while the page goes on', async () => {
  await page.goto(`${launched.origin}/time-log.html`);
  const longest = await watchPage();
  const rule = 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30';
  await choose('Calendar file', 'endless.ics', Buffer.from(calendarOf(200, 'DURATION:PT1H', rule)));
  await page
    .getByText(/^The file takes too long to read|timed events in the last four weeks/)
    .waitFor({ timeout: 40_000 });
  expect(await longest()).toBeLessThan(5000);
}, 90_000);
