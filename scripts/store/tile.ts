import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../setup/browsers.mjs';

const ICON = new URL('../../public/icon.svg', import.meta.url);

/** Saves the promotional tile of 440 × 280 pixels. */
export async function saveTile(folder: string): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM_PATH.');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({ viewport: { width: 440, height: 280 } });
    await page.setContent(tile());
    await page.screenshot({ path: join(folder, 'tile.png') });
  } finally {
    await browser.close();
  }
}

function tile(): string {
  const icon = readFileSync(ICON).toString('base64');
  return `<!doctype html><style>
body { margin: 0; height: 280px; display: grid; align-content: center; justify-items: center; gap: 12px; text-align: center;
  background: #e7f2ee; color: #1b2125; font: 20px/1.35 system-ui, sans-serif; }
h1 { margin: 0; font-size: 38px; line-height: 1; }
p { margin: 0; padding: 0 48px; }
</style><img src="data:image/svg+xml;base64,${icon}" width="84" height="84" alt=""><h1>Remit</h1><p>A confident, kind “no” – with figures.</p>`;
}
