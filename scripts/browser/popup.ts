import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../setup/browsers.mjs';

/** Starts Chromium by Puppeteer, which (unlike Playwright) can hold the real popup of the toolbar button. */
export async function launchForPopup(extension: string): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM_PATH.');
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: [
      '--no-first-run',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** Presses the toolbar button over the page in front. */
export async function openPopup(browser: Browser): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate('chrome.action.openPopup()');
  const popup = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  return popup.asPage();
}
