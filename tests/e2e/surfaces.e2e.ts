import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onlineSales } from '../../lib/core/templates/online-sales';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { setUp } from '../../scripts/demo/set-up';
import { fill } from '../../scripts/history/fill';
import { history } from '../../scripts/history/generate';
import { PAGES } from './pages';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
/** A browser lets the popup keep its width at 200 %; a page in a tab gets half of the window's. */
const ZOOMED = 640;

let launched: Launched;
let page: Page;

beforeAll(async () => {
  launched = await launchChromium(BUILD);
  page = await setUp(launched);
  await fill(page, history({ days: 30, asksPerDay: 4, now: Date.now(), aor: onlineSales, seed: 3 }));
});
afterAll(() => launched.context.close());

async function show(path: string): Promise<void> {
  await page.goto(`${launched.origin}/${path}.html`);
  // The popup has a heading before its script has run.
  await page.locator('.shell').waitFor({ state: 'detached' });
  await page.getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
}

async function complaints(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe.each(PAGES)('$path', ({ path, width }) => {
  beforeAll(async () => {
    await page.setViewportSize({ width, height: 800 });
    await show(path);
  });

  it.each(['light', 'dark'] as const)('is accessible when %s, at its usual size', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(await complaints()).toEqual([]);
  });

  it('is accessible in forced colours', async () => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await complaints()).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('needs no sideways scrolling and is accessible at 200 %', async () => {
    await page.setViewportSize({ width: Math.min(width, ZOOMED), height: 400 });
    await show(path);
    const [content, visible] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      window.innerWidth,
    ]);
    expect(content).toBeLessThanOrEqual(visible!);
    expect(await complaints()).toEqual([]);
  });

  it('moves nothing for those who want less motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await show(path);
    const moving = await page.evaluate(
      () => document.getAnimations().filter((one) => Number(one.effect?.getTiming().duration) > 1).length,
    );
    expect(moving).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });
});
