import { isFrame } from './reading/element-kind';
import { findAll, isShown } from './reading/find';
import { readableText } from './reading/readable-text';
import type { Region } from '../model/post';
import type { Page, Site } from './site';

/** A place in which the person writes a reply. */
export interface Editor {
  /** In the page; a line of ours may stand after it. */
  readonly element: Element;
  /** What is typed in: the element itself, or the body of the frame that it is. */
  readonly typed: Element;
}

/** The reply boxes and draft editors that are shown in a page. */
export function editorsIn({ facts }: Site, { root }: Page): Editor[] {
  const selectors = [
    ...(facts.draftEditor ?? []),
    ...facts.posts.flatMap(({ reply }) => reply?.editor ?? []),
  ];
  const found = new Set(selectors.flatMap((selector) => findAll(root, [selector])));
  return [...found].filter(isShown).flatMap((element) => {
    const typed = isFrame(element) ? element.contentDocument?.body : element;
    return typed ? [{ element, typed }] : [];
  });
}

/** What is written in an editor, with what is quoted in it marked. */
export function writtenIn({ typed }: Editor): { text: string; regions: readonly Region[] } {
  if ('value' in typed && typeof typed.value === 'string') return { text: typed.value, regions: [] };
  return readableText([typed], { quote: 'blockquote, .gmail_quote' });
}

/** The posts that are open, of which a reply here answers one; empty on a page that is itself a reply; null where it answers none. */
export function answeredPosts(site: Site, page: Page): string[] | null {
  const open = site.read(page).posts.map(({ id }) => id);
  return open.length > 0 || site.facts.isReply?.(page) ? open : null;
}
