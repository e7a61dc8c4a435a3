import type { Person } from '../model/post';
import type { Evidence } from './evidence';
import type { Page } from './page';
import type { PageState } from './page-state';
import type { PostFacts, SiteFacts } from './site-facts';

export type { Page } from './page';

/** An open post on the page, cheap to list: only `readPost` walks its text, so that many can be read in idle slices. */
export interface OpenPost {
  /** `Post.id`: stable across re-rendering, unique within the site. */
  readonly id: string;
  /** The post's container: to tell whether it is in view, and no more. It is not read outside `lib/sites`. */
  readonly element: Element;
  /** How it was found, and how it is read, marked and answered by what is loaded when it is needed only. */
  readonly facts: PostFacts;
}

export interface Reading {
  readonly state: PageState;
  /** In the order of the document, each id once. */
  readonly posts: readonly OpenPost[];
  /** Who is signed in, as far as the page tells; looked for when it is asked. */
  readonly me: Person | null;
}

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
  /** What its reading goes by: for `readPost`, `insertDraft` and `reportOf`, which are loaded when they are needed only. */
  readonly facts: SiteFacts;
}
