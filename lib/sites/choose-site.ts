import type { Page, Site } from './site';

/** The page's site: by address first, then by marks in the page; null when it is none of them. */
export function chooseSite(page: Page, sites: readonly Site[]): Site | null {
  return (
    sites.find((site) => site.accepts(page.url)) ?? sites.find((site) => site.recognises?.(page)) ?? null
  );
}
