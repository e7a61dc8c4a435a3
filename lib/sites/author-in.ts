import type { Person } from '../model/post';
import { find } from './reading/find';
import { personOf } from './reading/people';
import type { Page } from './page';
import type { PostFacts } from './site-facts';

/** Who wrote the post; empty parts where the page does not tell. */
export function authorIn(container: Element, { author = [] }: PostFacts, page: Page): Person {
  const found = typeof author === 'function' ? author(container, page) : find(container, author);
  if (!found) return { name: '', address: '' };
  return 'nodeType' in found ? personOf(found) : found;
}
