import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../setup/browsers.mjs';

/** Whose pages have an address that is fixed for the run. */
const UUID = '7b6b1f2e-5d0c-4c1e-9a37-3f1f0a6a2b10';

const FIREFOX_ORIGIN = `moz-extension://${UUID}`;

/** Starts Firefox with an unpacked extension. */
export async function launchFirefox(extension: string): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox was found; set FIREFOX_PATH.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId(extension)]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(extension);
  return browser;
}

function addOnId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** Opens a page of the extension. Firefox's protocol never tells that it has loaded, so the page itself is asked. */
export async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`${FIREFOX_ORIGIN}/${path}`).catch(() => undefined);
  const end = Date.now() + 20_000;
  for (;;) {
    const ready = await page
      .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
      .catch(() => false);
    if (ready) return page;
    if (Date.now() > end) throw new Error(`${path} did not open`);
    await new Promise((next) => setTimeout(next, 100));
  }
}
