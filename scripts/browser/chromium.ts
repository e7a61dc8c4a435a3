import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { findBrowser } from '../setup/browsers.mjs';

export interface Launched {
  readonly context: BrowserContext;
  readonly worker: Worker;
  /** `chrome-extension://<id>` */
  readonly origin: string;
  /** The profile's folder, to launch again with the same data. */
  readonly profile: string;
}

interface LaunchOptions {
  readonly headless?: boolean;
  readonly profile?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly args?: readonly string[];
}

/** Starts Chromium with an unpacked extension and waits for its worker. */
export async function launchChromium(extension: string, options: LaunchOptions = {}): Promise<Launched> {
  const { context, profile } = await openChromium(extension, options);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, worker, origin: `chrome-extension://${new URL(worker.url()).host}`, profile };
}

/** Starts Chromium with an unpacked extension, which need not have a worker. */
export async function openChromium(
  extension: string,
  options: LaunchOptions = {},
): Promise<Pick<Launched, 'context' | 'profile'>> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'remit-profile-'));
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found; set CHROMIUM_PATH.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.headless === false ? null : { width: 1280, height: 860 },
    colorScheme: options.colorScheme ?? 'light',
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  return { context, profile };
}
