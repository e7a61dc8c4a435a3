import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onlineSales } from '../../lib/core/templates/online-sales';
import { launchChromium, type Launched } from '../browser/chromium';
import { grantedCopy } from '../browser/granted-copy';
import { startDemoServer } from '../demo/demo-server.mjs';
import { messages } from '../demo/messages.mjs';
import { setUp } from '../demo/set-up';
import { fill } from '../history/fill';
import { history } from '../history/generate';

/** What the stores ask for. */
const SIZE = { width: 1280, height: 800 };
/** Milliseconds in which charts and cards have been drawn. */
const DRAWN = 1200;

/** Saves pictures of 1280 × 800 pixels: a card in the demo mailbox, the figures, the AoR, its document and the page for management. */
export async function savePictures(build: string, folder: string): Promise<void> {
  const server = await startDemoServer();
  const launched = await launchChromium(grantedCopy(build, ['http://127.0.0.1/*']));
  try {
    const page = await setUp(launched);
    await page.setViewportSize(SIZE);
    await saveCard(launched, server.url, join(folder, '1-card.png'));
    await page.bringToFront();
    await publish(launched.origin, page);
    await fill(page, history({ days: 60, asksPerDay: 6, now: Date.now(), aor: onlineSales, seed: 1 }));
    const pages = [
      { path: 'dashboard', file: '2-figures.png', drawn: 'svg.remit-chart' },
      { path: 'options', file: '3-area-of-responsibility.png' },
      { path: 'document', file: '4-document.png', below: 'Versions' },
      { path: 'pack', file: '5-for-management.png' },
    ];
    for (const { path, file, below, drawn } of pages) {
      await page.goto(`${launched.origin}/${path}.html`);
      if (drawn) await page.locator(drawn).first().waitFor();
      // What stands above is of use to its owner only.
      if (below) {
        const last = page.locator('details', { hasText: below }).last();
        await last.evaluate((one) => window.scrollBy(0, one.getBoundingClientRect().bottom));
      }
      await shoot(page, join(folder, file));
    }
  } finally {
    await launched.context.close();
    await server.close();
  }
}

/** As a person would who shows the document to somebody. */
async function publish(origin: string, page: Page): Promise<void> {
  await page.goto(`${origin}/document.html`);
  await page.getByText('Versions', { exact: true }).click();
  await page.getByRole('button', { name: 'Publish version 1' }).click();
  await page.getByText('Version 1 is published').waitFor();
}

async function saveCard({ context }: Launched, mailbox: string, file: string): Promise<void> {
  const uid = messages.find(({ asks }) => asks.some(({ scope }) => scope === 'outside'))?.uid;
  const page = await context.newPage();
  await page.setViewportSize(SIZE);
  await page.goto(`${mailbox}&_action=show&_uid=${String(uid)}`);
  await page.locator('remit-chip').click({ position: { x: 30, y: 12 } });
  await shoot(page, file);
  await page.close();
}

async function shoot(page: Page, file: string): Promise<void> {
  await page.waitForTimeout(DRAWN);
  await page.screenshot({ path: file });
}
