import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { chipTexts } from '../../scripts/browser/chips';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { apps } from './routed/apps';
import { pageOf, serveApps } from './routed/serve';
import { cardOf, chipSaying, press } from './chip-and-card';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

let launched: Launched;

beforeAll(async () => {
  launched = await launchChromium(
    grantedCopy(
      BUILD,
      apps.map(({ origin }) => origin),
    ),
  );
  await serveApps(launched.context, apps);
  const options = await launched.context.newPage();
  await options.goto(`${launched.origin}/options.html`);
  await options.getByRole('button', { name: 'Use this template' }).click();
  await options.getByRole('textbox', { name: 'Your names' }).fill('Maya Lindgren, mayalindgren');
});
afterAll(() => launched.context.close());

describe.each(apps)('$site at its true address', ({ site, address, next, chip, bodies, editor, kept }) => {
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    page = await launched.context.newPage();
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(address);
  });
  afterAll(() => page.close());

  it('shows a chip beside the message, outside its text', async () => {
    await chipSaying(page, chip);
    expect(await page.locator(bodies).locator('remit-chip').count()).toBe(0);
  });

  it('leaves the page’s own layout as it was but for the chip’s line', async () => {
    const shift = await page.evaluate(() => {
      const right = document.documentElement.scrollWidth;
      const chips = [...document.querySelectorAll('remit-chip')].map((one) => one.getBoundingClientRect());
      return { right, widest: Math.max(...chips.map((box) => box.right)) };
    });
    expect(shift.right).toBeLessThanOrEqual(1280);
    expect(shift.widest).toBeLessThanOrEqual(1280);
  });

  it('puts a plain draft into the application’s own reply box, unsent', async () => {
    await page
      .locator('remit-chip')
      .first()
      .click({ position: { x: 30, y: 14 } });
    const card = await cardOf(page);
    await press(card, card.getByRole('button', { name: 'No', exact: true }));
    await press(card, card.getByRole('button', { name: 'Insert into reply' }));
    const box = page.locator(editor);
    await page.waitForFunction(
      (selector) => {
        const shown = document.querySelector(selector);
        const text = shown instanceof HTMLTextAreaElement ? shown.value : (shown?.textContent ?? '');
        return text.includes('I can’t take this on.');
      },
      editor,
      { timeout: 10_000 },
    );
    const [text, markup] = await box.evaluate((shown) =>
      shown instanceof HTMLTextAreaElement
        ? [shown.value, shown.value]
        : [(shown as HTMLElement).innerText, shown.innerHTML],
    );
    expect(text).toContain(kept);
    expect(text?.match(/I can’t take this on\./g)).toHaveLength(1);
    expect(markup).not.toMatch(/remit|undefined|<script|style=|<span/i);
    expect(await page.evaluate(() => (window as unknown as { sent: number }).sent)).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('keeps one chip a message when the application draws itself anew', async () => {
    const before = (await chipTexts(page)).length;
    await page.evaluate(() => {
      const main = document.querySelector('main, [role="main"], .TaskPane');
      const copy = main?.cloneNode(true) as Element | undefined;
      copy?.querySelectorAll('remit-chip').forEach((chip) => chip.remove());
      if (copy) main?.replaceWith(copy);
    });
    await expect.poll(async () => (await chipTexts(page)).length).toBe(before);
    await page.waitForTimeout(500);
    expect(await page.locator('remit-chip').count()).toBe(before);
  });

  it('follows the application to another view without a page load', async () => {
    const before = await page.evaluate(() => performance.timeOrigin);
    await page.evaluate(
      ([html, url]) => {
        const other = new DOMParser().parseFromString(html ?? '', 'text/html');
        history.pushState({}, '', url);
        document.body.replaceChildren(...other.body.childNodes);
      },
      [pageOf(site, 'thread'), next] as const,
    );
    await chipSaying(page, /./);
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(before);
    await page.waitForTimeout(800);
    const [chips, places] = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll('remit-chip')];
      return [hosts.length, new Set(hosts.map((host) => host.nextElementSibling ?? host.parentElement)).size];
    });
    expect(places).toBe(chips);
    expect(await page.locator(bodies).locator('remit-chip').count()).toBe(0);
  });

  it('writes nothing to the console', () => {
    expect(errors).toEqual([]);
  });
});
