import { detect } from '../../lib/core/detect/detect';
import { joined, ownLines } from '../../lib/core/detect/zones/own-lines';
import { shownSpan } from '../../lib/core/shown/shown-span';
import { shownTime } from '../../lib/core/shown/shown-time';
import type { DetectedAsk } from '../../lib/model/ask';
import type { Person, Post, Reader } from '../../lib/model/post';
import type { EventTimes } from '../../lib/model/seen-post';
import type { PageState } from '../../lib/sites/page-state';
import type { Page } from '../../lib/sites/site';
import { siteFor } from '../../lib/sites/sites';
import { postsIn } from './posts-in';

/** A post as found, its text after zoning, and the asks in it. */
interface FoundPost extends Pick<Post, 'site' | 'id' | 'type' | 'author' | 'to' | 'cc' | 'subject'> {
  /** Epoch ms, in the time zone of this machine. */
  readonly time: number | null;
  readonly text: string;
  readonly assignee?: Person;
  readonly due?: string;
  readonly event?: EventTimes;
  readonly asks: readonly DetectedAsk[];
}

export interface SavedPage {
  /** Null when no site takes the page. */
  readonly site: string | null;
  readonly state: PageState | 'unknown-site';
  readonly me: Person | null;
  readonly posts: readonly FoundPost[];
}

function readerOf(me: Person | null): Reader {
  return { names: me?.name ? [me.name] : [], addresses: me?.address ? [me.address] : [] };
}

function foundIn(post: Post, reader: Reader): FoundPost {
  const { site, id, type, author, to, cc, subject, assignee, due } = post;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const time = post.time && shownTime(post.time, timeZone);
  const event = post.event && shownSpan(post.event, Date.now(), timeZone);
  const text = joined(ownLines(post).lines);
  return {
    ...{ site, id, type, author, to, cc, subject, text, time },
    ...(assignee ? { assignee } : {}),
    ...(due ? { due } : {}),
    ...(event ? { event } : {}),
    asks: detect(post, reader).asks,
  };
}

/** What the shipped reader and detector find; `me` is used where the page does not say who is signed in. */
export function readSavedPage(page: Page, me: Person | null): SavedPage {
  const site = siteFor(page);
  if (!site) return { site: null, state: 'unknown-site', me, posts: [] };
  const reading = site.read(page);
  const signedIn = reading.me ?? me;
  return {
    site: site.id,
    state: reading.state,
    me: signedIn,
    posts: postsIn(site, page).map((post) => foundIn(post, readerOf(signedIn))),
  };
}
