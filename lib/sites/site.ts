import type { Person, Post } from '../model/post';
import type { PageState } from './page-state';
import type { ReplyOutcome } from './reply-outcome';
import type { SiteReport } from './site-report';

/** The page as a site sees it: its address and its document. */
export interface Page {
  readonly url: URL;
  readonly root: Document;
}

/** An open post on the page, cheap to list: only `read` walks its text, so that many can be read in idle slices. */
export interface OpenPost {
  /** `Post.id`: stable across re-rendering, unique within the site. */
  readonly id: string;
  /** The post's container: to tell whether it is in view, and no more. It is not read outside `lib/sites`. */
  readonly element: Element;
  /** Null when the post was taken away in the meantime, or holds no text. */
  read(): Post | null;
  /** Puts `host` beside the post (never inside its body); does nothing if it is there already. False when there is no place. */
  place(host: HTMLElement): boolean;
  /** Puts a draft into the site's reply box for this post, opened if one click does it; never sends. */
  insertReply(text: string): Promise<ReplyOutcome>;
}

export interface Reading {
  readonly state: PageState;
  /** In the order of the document, each id once. */
  readonly posts: readonly OpenPost[];
  /** Who is signed in, as far as the page tells. */
  readonly me: Person | null;
}

/**
 * What the reading of a site was tried on: the running application, a page saved from it, pages written after what is known of
 * it, or (`experimental`) little more than hints.
 */
export type Evidence = 'running application' | 'saved page' | 'written pages' | 'experimental';

/** One web application. One file in `applications` exports one; `sites.ts` lists it. */
export interface Site {
  /** Short name used in ids and stored data; never changes. */
  readonly id: string;
  readonly name: string;
  /** Match patterns to ask permission for; empty for self-hosted engines, whose origin the user adds. */
  readonly origins: readonly string[];
  readonly evidence: Evidence;
  /** The reading may take for a message what is none: show only asks that are sure. */
  readonly cautious: boolean;
  /** By address alone. */
  accepts(url: URL): boolean;
  /** By marks in the page, for engines that run at any address. */
  recognises?(page: Page): boolean;
  /** Lists what is open on the page as it stands. Never throws for missing parts: it lists less. */
  read(page: Page): Reading;
  /** What was found and what was not, for a report without any text of the page. */
  report(page: Page): SiteReport;
  /** Goes on where `insertReply` said `opening`: this page is the reply. Left out by sites that reply in place. */
  insertDraft?(page: Page, text: string): Promise<ReplyOutcome>;
}
