import type { Person } from '../model/post';
import { find } from './reading/find';
import { personOf } from './reading/people';
import type { Page } from './page';
import type { PostFacts } from './site-facts';

/** Who wrote the post; empty parts where the page does not tell. */
export function authorIn(container: Element, { author = [] }: PostFacts, page: Page): Person {
  const element = typeof author === 'function' ? author(container, page) : find(container, author);
  return element ? personOf(element) : { name: '', address: '' };
}
