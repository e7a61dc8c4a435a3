import { findAll, isShown } from './reading/find';
import type { Page } from './page';
import type { PostFacts } from './site-facts';

/** What holds a post each, in view, in the order of the document. */
export function containersOf(facts: PostFacts, page: Page): Element[] {
  const found =
    typeof facts.containers === 'function' ? facts.containers(page) : findAll(page.root, facts.containers);
  return found.filter(isShown);
}

/** True for what the user is writing. */
export function isDraft(container: Element, { draft }: PostFacts): boolean {
  return draft !== undefined && container.querySelector(draft) !== null;
}
