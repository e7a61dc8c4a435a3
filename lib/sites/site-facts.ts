import type { Person, PostType } from '../model/post';
import type { Selectors } from './reading/find';
import type { Spot } from './reading/place-host';
import type { Evidence } from './evidence';
import type { Page } from './page';
import type { ReplyFacts } from './reply-facts';

/** How an event is read. */
export interface EventFacts {
  /** When it takes place: one element, or several whose words are read in a row. */
  readonly when: Selectors;
  /** In view when the reader has answered the invitation. */
  readonly answered: string;
}

/** How one sort of post is found and read. Selectors are looked up inside the post's container. */
export interface PostFacts {
  readonly type: PostType;
  /** Elements that hold one post each, and nothing of another. */
  readonly containers: Selectors | ((page: Page) => Element[]);
  /** A container that holds this is something the user is writing. */
  readonly draft?: string;
  /** Null when the post cannot be named: then it is not shown. */
  id(container: Element, page: Page): string | null;
  /** Left out where the page does not tell who wrote it. */
  readonly author?: Selectors | ((container: Element, page: Page) => Element | Person | null);
  readonly to?: Selectors;
  readonly cc?: Selectors;
  /** In a task, the title: it stands before the text, since it mostly is the ask. */
  readonly title?: Selectors;
  /** `whole`: all of the container. */
  readonly body: Selectors | 'whole';
  /** What the site itself folds away in the body as quoted. */
  readonly quote?: string;
  readonly time?: Selectors;
  readonly assignee?: Selectors;
  readonly due?: Selectors;
  readonly event?: EventFacts;
  readonly spots: readonly Spot[];
  readonly reply?: ReplyFacts;
}

/** A web application as facts; see CONTRIBUTING for how they are found. */
export interface SiteFacts {
  readonly id: string;
  readonly name: string;
  readonly origins: readonly string[];
  readonly evidence: Evidence;
  readonly cautious?: boolean;
  /** Part of the address (path, search, hash) that tells this site from another at the same origin. */
  readonly within?: RegExp;
  readonly recognises?: (page: Page) => boolean;
  /** True when the address or marks of the page promise an open post. */
  isView(page: Page): boolean;
  /** What shows that the view is understood though no post is open: folded ones, a draft. */
  readonly folded?: string;
  /** What stands in the text or the subject and is neither. */
  readonly skip?: string;
  /** Subject or title of what is open, in the page around the posts. */
  readonly subject?: Selectors;
  readonly me?: (page: Page) => Person | null;
  readonly posts: readonly PostFacts[];
  /** The editor of a page that is nothing but a reply being written. */
  readonly draftEditor?: Selectors;
  /** Of such a page: whether the draft answers a post, rather than being a mail of its own. */
  isReply?(page: Page): boolean;
}
