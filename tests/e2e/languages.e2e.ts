import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onlineSales } from '../../lib/core/templates/online-sales';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { pseudo } from '../../scripts/browser/pseudo';
import { withTexts } from '../../scripts/browser/with-texts';
import { startDemoServer } from '../../scripts/demo/demo-server.mjs';
import { messages } from '../../scripts/demo/messages.mjs';
import { sites } from '../../lib/sites/sites';
import { fill } from '../../scripts/history/fill';
import { history } from '../../scripts/history/generate';
import { cardOf, until } from './chip-and-card';
import { PAGES } from './pages';
import { uidOf } from './demo-mailbox';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

let server: Awaited<ReturnType<typeof startDemoServer>>;
let launched: Launched;
let page: Page;

beforeAll(async () => {
  server = await startDemoServer();
  launched = await launchChromium(withTexts(grantedCopy(BUILD, ['http://127.0.0.1/*']), pseudo));
  page = await launched.context.newPage();
  await page.goto(`${launched.origin}/options.html`);
  await page.getByRole('button', { name: pseudo('Use this template') }).click();
  await page.getByRole('heading', { name: pseudo('My Area of Responsibility') }).waitFor();
  await fill(page, history({ days: 30, asksPerDay: 4, now: Date.now(), aor: onlineSales, seed: 3 }));
});
afterAll(async () => {
  await launched.context.close();
  await server.close();
});

async function show(path: string, width: number, direction: 'ltr' | 'rtl' = 'ltr'): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${launched.origin}/${path}.html`);
  // The popup has a heading before its script has run.
  await page.locator('.shell').waitFor({ state: 'detached' });
  await page.getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
}

/**
 * Texts to be read that hold words and come neither from the texts of the interface nor from stored data: every text of
 * the interface has an accent here, and data is known by its words.
 */
function unknownTexts(view: Frame | Page, known: readonly string[]): Promise<string[]> {
  return view.evaluate((data) => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '')
        .replace(/\s+/g, ' ')
        .replace(/\S+\.\S+|https?:\S+/g, '')
        .trim();
      const element = node.parentElement;
      if (!/[a-z]{3}/iu.test(text) || /[^\p{ASCII}–—…’“”‘·×→÷−•\p{So}\p{Sm}]/u.test(text)) continue;
      if (
        !element?.checkVisibility({ visibilityProperty: true }) ||
        element.closest('style, script, textarea')
      )
        continue;
      const rest = data.reduce((left, one) => left.replaceAll(one, ''), text);
      const withoutDates = rest.replace(
        /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g,
        '',
      );
      // Charts cut long names.
      const start = text.replace(/…$/u, '');
      const isPartOfData = text.includes(' ') && data.some((one) => one.includes(start));
      if (/[a-z]{3}/iu.test(withoutDates) && !isPartOfData) found.add(text);
    }
    return [...found];
  }, known);
}

/** Elements whose own text is wider than they are and is cut off, as "tag: text". */
function cutTexts(view: Frame | Page): Promise<string[]> {
  return view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        // A list of choices, and what may be scrolled or is hidden for sighted readers only, is not cut.
        if (!own || element.closest('select, svg, textarea') || element.clientWidth < 2) return false;
        const { overflowX, position } = getComputedStyle(element);
        if (overflowX === 'auto' || overflowX === 'scroll' || position === 'absolute') return false;
        return (
          element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline'
        );
      })
      .map((element) => `${element.tagName}: ${element.textContent.slice(0, 60)}`),
  );
}

async function sidewaysOf(view: Frame | Page): Promise<number> {
  return view.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** What a person wrote, what the demo holds, and the names and addresses of sites; long ones first, since they hold short ones. */
const DATA = [
  ...wordsIn([
    onlineSales,
    messages,
    history({ days: 30, asksPerDay: 4, now: Date.now(), aor: onlineSales, seed: 3 }),
  ]),
  ...sites.map(({ name }) => name),
].sort((one, other) => other.length - one.length);

/** The strings that a value holds, longer than three letters. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 3 ? value.split('\n') : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

describe.each(PAGES)('$path in a language that is not there', ({ path, width }) => {
  it('shows no text from outside the language file, cuts none, and needs no sideways scrolling', async () => {
    await show(path, width);
    expect(await unknownTexts(page, DATA)).toEqual([]);
    expect(await cutTexts(page)).toEqual([]);
    expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
  });
});

describe('from right to left', () => {
  it.each(PAGES.filter(({ path }) => ['popup', 'options'].includes(path)))(
    '$path needs no sideways scrolling',
    async ({ path, width }) => {
      await show(path, width, 'rtl');
      expect(await sidewaysOf(page)).toBeLessThanOrEqual(0);
      expect(await cutTexts(page)).toEqual([]);
    },
  );
});

describe('the card', () => {
  it('shows no text from outside the language file and cuts none, from left to right and from right to left', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const uid = uidOf('Quick move-in page');
    await page.goto(`${server.url}&_action=show&_uid=${String(uid)}`);
    const chip = page.locator('remit-chip');
    await until(async () => ((await chip.count()) > 0 ? true : undefined), 'a chip', page);
    await chip.first().click({ position: { x: 30, y: 14 } });
    const card = await cardOf(page);
    expect(await unknownTexts(card, DATA)).toEqual([]);
    for (const direction of ['ltr', 'rtl']) {
      await card.evaluate((dir) => (document.documentElement.dir = dir), direction);
      expect(await cutTexts(card)).toEqual([]);
      expect(await sidewaysOf(card)).toBeLessThanOrEqual(0);
    }
  });
});
