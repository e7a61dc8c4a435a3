import { containersOf, isDraft } from './containers-of';
import { authorIn } from './author-in';
import { isSomebody } from './reading/people';
import type { Page } from './page';
import type { Site } from './site';
import type { PostFacts } from './site-facts';
import type { Matches, SiteReport } from './site-report';

function tally(names: readonly string[]): Matches {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function firstMatch(root: ParentNode, selectors: readonly string[]): string {
  return selectors.find((selector) => root.querySelector(selector)) ?? 'none';
}

const PARTS = ['author', 'to', 'cc', 'title', 'body', 'time', 'assignee', 'due'] as const;

function partsOf(facts: PostFacts, containers: readonly Element[], page: Page) {
  const parts: Record<string, Matches> = {};
  for (const part of PARTS) {
    const selectors = facts[part];
    if (selectors === undefined || selectors === 'whole') continue;
    parts[part] = tally(
      containers.map((container) =>
        typeof selectors === 'function'
          ? isSomebody(authorIn(container, facts, page))
            ? 'found'
            : 'none'
          : firstMatch(container, selectors),
      ),
    );
  }
  const { event } = facts;
  if (event) parts['when'] = tally(containers.map((container) => firstMatch(container, event.when)));
  return parts;
}

/** Which selectors match in the page as it stands. Names selectors and numbers only. */
export function reportOf(site: Site, page: Page): SiteReport {
  const { facts } = site;
  return {
    site: site.id,
    state: site.read(page).state,
    isView: facts.isView(page),
    knowsReader: Boolean(facts.me?.(page)),
    subject: tally(facts.subject ? [firstMatch(page.root, facts.subject)] : []),
    posts: facts.posts.map((sort) => {
      const containers = containersOf(sort, page);
      const drafts = containers.filter((container) => isDraft(container, sort));
      return {
        type: sort.type,
        containers: containers.length,
        drafts: drafts.length,
        parts: partsOf(sort, containers, page),
      };
    }),
  };
}
