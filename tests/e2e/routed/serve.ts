import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import type { RoutedApp } from './apps';

const PAGES = new URL('../../sites/', import.meta.url);
const EDITORS = readFileSync(new URL('editors.js', import.meta.url), 'utf8');

/** What strict applications allow: their own scripts and no frame. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-src 'none'";

export function pageOf(site: string, name: string): string {
  return readFileSync(new URL(`${site}/${name}.html`, PAGES), 'utf8');
}

/** Answers every request at the applications' hosts with their written pages; nothing goes out. */
export async function serveApps(context: BrowserContext, apps: readonly RoutedApp[]): Promise<void> {
  for (const { site, origin, script } of apps) {
    await context.route(origin.replace(/\*$/, '**'), (route) =>
      route.request().resourceType() === 'document'
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': POLICY },
            body: `${pageOf(site, 'typical')}<script>${EDITORS}${script}</script>`,
          })
        : route.fulfill({ status: 204 }),
    );
  }
}
