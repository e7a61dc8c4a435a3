import { find } from './reading/find';
import type { Page, Site } from './site';

/** Whether a post may be open, told by marks alone, before the page has laid itself out. */
export function mayHoldPosts({ facts }: Site, { root }: Page): boolean {
  return facts.posts.some(
    ({ containers }) => typeof containers !== 'function' && find(root, containers) !== null,
  );
}
