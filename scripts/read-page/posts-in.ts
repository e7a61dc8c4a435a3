import type { Post } from '../../lib/model/post';
import { readPost } from '../../lib/sites/read-post';
import type { Page, Site } from '../../lib/sites/site';

/** All open posts of a page, read at once. */
export function postsIn(site: Site, page: Page): Post[] {
  return site.read(page).posts.flatMap((open) => readPost(site, open, page) ?? []);
}
