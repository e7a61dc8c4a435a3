import type { Reader } from '../../lib/model/post';
import type { PostChip as ChipContent } from '../../lib/model/post-chip';
import type { CardLayer } from '../../lib/page-ui/card-layer';
import type { OpenPost, Page, Site } from '../../lib/sites/site';

/** What reads the open posts of a page and shows their chips. */
export interface PostsInPage {
  /** Asks of the chips that are shown. */
  readonly askIds: readonly string[];
  /** Chips for these posts, read once and placed again when lost; those of others go. */
  keep(posts: readonly OpenPost[], page: Page, reader: Reader): void;
  /** Chips as they are after a command elsewhere. */
  update(chips: readonly ChipContent[]): void;
  /** Does something with the open card of this token. */
  card(token: string, act: (card: CardLayer) => void): void;
  /** Moves the focus to the next chip whose ask has no answer. */
  focusNext(): void;
  /** The extension is gone: one chip in view says so, once, and the others go. */
  lose(text: string): void;
  /** Takes all chips away; the posts are read again when they are next kept. */
  clear(): void;
}

interface Surroundings {
  readonly site: Site;
  readonly isTimed: boolean;
  /** Called when a chip has come. */
  readonly onChange: () => void;
  /** Called when the extension turns out to be gone from under the page. */
  readonly onLost: () => void;
  readonly signal: AbortSignal;
}

declare global {
  /**
   * Left by `posts.js`, which the worker puts into a frame when a post is open there: a page without one does not pay for
   * it. Of the extension's own world in the frame; the page has another.
   */
  var remitPosts: ((around: Surroundings) => PostsInPage) | undefined;
}
