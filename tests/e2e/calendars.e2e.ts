import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { pageOf } from './routed/serve';
import { chipSaying } from './chip-and-card';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const ORIGINS = ['https://calendar.google.com/*', 'https://outlook.office.com/*'];
const CALENDAR = 'https://calendar.google.com/calendar/u/0/r/week';
const MAIL = 'https://outlook.office.com/mail/inbox/id/AAQkADAwATMwMAItYjBiZi03YmY3LTAwAi0wMAoAEA';

const soon = new Date(Date.now() + 3 * 86_400_000);
const inWords = soon.toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
const inNumbers = `${soon.toLocaleDateString('en-US', { weekday: 'short' })} ${soon.toLocaleDateString('en-US')}`;

/** A written page with its event three days from now. */
const soonIn = (site: string, name: string) =>
  pageOf(site, name)
    .replace('Thursday, November 26', inWords)
    .replace('Friday, November 27', inWords)
    .replace('Saturday, January 9, 2027', inWords)
    .replace(/\w{3} 11\/26\/2026/, inNumbers);

let launched: Launched;
let options: Page;

beforeAll(async () => {
  launched = await launchChromium(grantedCopy(BUILD, ORIGINS));
  await launched.context.route('https://calendar.google.com/**', (route) => {
    const name = new URL(route.request().url()).searchParams.get('page') ?? 'typical';
    return route.fulfill({ contentType: 'text/html', body: soonIn('google-calendar', name) });
  });
  await launched.context.route('https://outlook.office.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: soonIn('outlook', 'typical') }),
  );
  options = await launched.context.newPage();
  await options.goto(`${launched.origin}/options.html`);
  await options.getByRole('button', { name: 'Use this template' }).click();
});
afterAll(() => launched.context.close());

describe('an invitation in a calendar', () => {
  it('is an ask for a meeting, due when it begins, as long as it lasts', async () => {
    const page = await launched.context.newPage();
    await page.goto(CALENDAR);
    expect(await chipSaying(page, /./)).toMatch(/about 30 min, due /);
    expect(await storedAsks(options)).toMatchObject([
      { kind: 'meeting', sentence: 'Campaign kick-off', minutes: 30, author: { name: 'Rob Ellis' } },
    ]);
    await page.close();
  });

  it.each(['own', 'answered'])('is none when it is %s', async (name) => {
    const page = await launched.context.newPage();
    await page.goto(`${CALENDAR}?page=${name}`);
    await page.waitForTimeout(1000);
    expect(await page.locator('remit-chip').count()).toBe(0);
    await page.close();
  });

  it('is found in Outlook when its calendar is reached from the mail without a page load', async () => {
    const page = await launched.context.newPage();
    await page.goto(MAIL);
    await chipSaying(page, /about 3 h/);
    await page.evaluate(
      (html) => {
        const other = new DOMParser().parseFromString(html, 'text/html');
        history.pushState({}, '', '/calendar/view/week');
        document.body.replaceChildren(...other.body.childNodes);
      },
      soonIn('outlook-calendar', 'typical'),
    );
    await chipSaying(page, /about 30 min, due /);
    expect(await page.locator('remit-chip').count()).toBe(1);
    expect((await storedAsks(options)).map(({ site }) => site).sort()).toEqual([
      'google-calendar',
      'outlook',
      'outlook-calendar',
    ]);
    await page.close();
  });
});
