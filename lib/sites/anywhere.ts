import { isShown } from './reading/find';
import { beginningOf, fingerprint } from './reading/fingerprint';
import type { Page } from './site';
import { siteFrom } from './site-from';

/** Where web pages keep what they are about. */
const PARTS = ['article', '[role="main"]', 'main'];

/** One part in view: several would be a list, and none says whose words are meant. */
function mainPart({ root }: Page): Element[] {
  for (const selector of PARTS) {
    const shown = [...root.querySelectorAll(selector)].filter(isShown);
    const outer = shown.filter((part) => !shown.some((other) => other !== part && other.contains(part)));
    if (outer.length === 1) return outer;
    if (outer.length > 1) return [];
  }
  return [];
}

/**
 * The reader of last resort, for pages of no known application at origins the user has added. It does not know who wrote
 * what, so that only what is certain may be shown.
 */
export const anywhere = siteFrom({
  id: 'anywhere',
  name: 'Other pages',
  origins: [],
  evidence: 'experimental',
  cautious: true,
  // Frames hold advertisements and parts of the page around them.
  recognises: ({ root }) => root.defaultView === root.defaultView?.top,
  isView: () => false,
  subject: ['h1', 'h2'],
  skip: 'nav, aside, footer, form',
  posts: [
    {
      type: 'comment',
      containers: mainPart,
      id: (container, { url }) => fingerprint(url.host + url.pathname + beginningOf(container)),
      body: 'whole',
      spots: [{ at: '', put: 'first' }],
    },
  ],
});
