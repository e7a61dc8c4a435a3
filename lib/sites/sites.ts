import { asana } from './applications/asana';
import { gmail } from './applications/gmail';
import { outlook } from './applications/outlook';
import { roundcube } from './engines/roundcube';
import { chooseSite } from './choose-site';
import type { Page, Site } from './site';

/** Every file of `applications` (one address each) and `engines` (software that also runs at people's own addresses), one line each. */
export const sites: readonly Site[] = [gmail, outlook, roundcube, asana];

/** The page's site: by address first, then by marks in the page; null when it is none Remit knows. */
export function siteFor(page: Page): Site | null {
  return chooseSite(page, sites);
}
