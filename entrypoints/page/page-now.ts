import type { Page } from '../../lib/sites/site';

/** The page as it stands: applications change its address without a page load. */
export function pageNow(): Page {
  return { url: new URL(location.href), root: document };
}
