import { containersOf, isDraft } from './containers-of';
import { find, findShown } from './reading/find';
import { isSomebody } from './reading/people';
import { authorIn } from './author-in';
import { routeOf } from './route-of';
import type { PageState } from './page-state';
import type { OpenPost, Page, Site } from './site';
import type { PostFacts, SiteFacts } from './site-facts';

function matchesPattern(url: URL, pattern: string): boolean {
  const [, scheme, host] = /^(https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (!host || url.protocol !== `${String(scheme)}:`) return false;
  return host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host;
}

/** Title, or author and body: without them a post is not understood. */
function hasRequiredParts(container: Element, facts: PostFacts, page: Page): boolean {
  if (facts.title) return find(container, facts.title) !== null;
  const isSigned = !facts.author || isSomebody(authorIn(container, facts, page));
  return isSigned && (facts.body === 'whole' || find(container, facts.body) !== null);
}

interface Listing {
  readonly posts: OpenPost[];
  /** Containers that are neither read nor drafts. */
  missed: number;
  drafts: number;
}

function list(site: SiteFacts, page: Page): Listing {
  const listing: Listing = { posts: [], missed: 0, drafts: 0 };
  const seen = new Set<string>();
  for (const facts of site.posts) {
    for (const element of containersOf(facts, page)) {
      if (isDraft(element, facts)) {
        listing.drafts++;
        continue;
      }
      const id = hasRequiredParts(element, facts, page) ? facts.id(element, page)?.slice(0, 300) : null;
      if (!id) {
        listing.missed++;
        continue;
      }
      if (seen.has(id)) continue;
      seen.add(id);
      listing.posts.push({ id, element, facts });
    }
  }
  return listing;
}

function stateOf(site: SiteFacts, page: Page, { posts, missed, drafts }: Listing): PageState {
  if (posts.length) return 'reading';
  if (missed) return 'not-understood';
  if (drafts) return 'reading';
  if (!site.isView(page)) return 'elsewhere';
  return site.folded && findShown(page.root, [site.folded]) ? 'reading' : 'not-understood';
}

/** A site from its facts. */
export function siteFrom(facts: SiteFacts): Site {
  const { id, name, origins, evidence, cautious = false, within, recognises } = facts;
  return {
    id,
    name,
    origins,
    evidence,
    cautious,
    accepts: (url) =>
      origins.some((pattern) => matchesPattern(url, pattern)) && (!within || within.test(routeOf(url))),
    ...(recognises ? { recognises } : {}),
    read(page) {
      const listing = list(facts, page);
      return {
        state: stateOf(facts, page, listing),
        posts: listing.posts,
        get me() {
          return facts.me?.(page) ?? null;
        },
      };
    },
    facts,
  };
}
