import type { Person, Post } from '../model/post';

/** The page as a site sees it: its address and its document (or any subtree, in tests). */
export interface Page {
  readonly url: URL;
  readonly root: Document;
}

/** An open post on the page. Elements do not leave `lib/sites`: the page UI is placed by `place`. */
export interface OpenPost {
  readonly post: Post;
  /** Puts `host` beside the post (never inside its body); does nothing if it is there already. False when there is no place. */
  place(host: HTMLElement): boolean;
}

/**
 * What the page is to a site: `reading` = posts (perhaps none) were read, `elsewhere` = not a page with posts
 * (list, settings, search), `not-understood` = a message view whose required parts are missing.
 */
export type PageState = 'reading' | 'elsewhere' | 'not-understood';

export interface Reading {
  readonly state: PageState;
  readonly posts: readonly OpenPost[];
  /** Who is signed in, as far as the page tells. */
  readonly me: Person | null;
}

/** One web application. One file exports one `site`; `sites.ts` finds it. */
export interface Site {
  /** Short name used in ids and stored data; never changes. */
  readonly id: string;
  readonly name: string;
  /** Match patterns to ask permission for; empty for self-hosted engines, whose origin the user adds. */
  readonly origins: readonly string[];
  /** By address alone. */
  accepts(url: URL): boolean;
  /** By marks in the page, for engines that run at any address. */
  recognises?(page: Page): boolean;
  /** Reads the page as it stands. Never throws for missing parts: it reads less. */
  read(page: Page): Reading;
}
