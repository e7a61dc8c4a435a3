import type { Selectors } from './reading/find';

/** How a post is answered. Nothing here ever sends. */
export interface ReplyFacts {
  /** The ancestor of the post's container in which its reply box appears; the container itself when left out. */
  readonly within?: string;
  readonly editor: Selectors;
  /** The one click that brings up the editor: looked up in the container, then in the page, then in the page around its frame. */
  readonly open?: Selectors;
  /** The click loads another page: `insertDraft` goes on there. */
  readonly opensPage?: boolean;
}
