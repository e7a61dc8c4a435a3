import { asana } from './applications/asana';
import { gmail } from './applications/gmail';
import { outlook } from './applications/outlook';
import { roundcube } from './applications/roundcube';
import type { Page, Site } from './site';

/** Every file of `applications`, one line each (a test compares the folder with this list). */
export const sites: readonly Site[] = [gmail, outlook, roundcube, asana];

/** The page's site: by address first, then by marks in the page; null when it is none Remit knows. */
export function siteFor(page: Page): Site | null {
  return (
    sites.find((site) => site.accepts(page.url)) ?? sites.find((site) => site.recognises?.(page)) ?? null
  );
}
