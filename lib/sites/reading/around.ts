import type { Page } from '../page';
import { findShown, type Selectors } from './find';

/** The part of the page around a title: its dialog, its main part, or all. Null when no title is in view. */
export function partAround(root: Document, title: Selectors): Element[] {
  const found = findShown(root, title);
  const part = found?.closest('[role="dialog"], main, [role="main"]') ?? root.body;
  return found ? [part] : [];
}

const writers = new WeakMap<Page, Map<Element, Element>>();

/**
 * Chats name the writer once for several messages in a row: the nearest name in or before a message is its writer's.
 * Looked up once for each reading of a page.
 */
export function writerBefore(
  container: Element,
  page: Page,
  messages: string,
  names: string,
): Element | null {
  let known = writers.get(page);
  if (!known) {
    known = new Map();
    let last: Element | null = null;
    for (const message of page.root.querySelectorAll(messages)) {
      last = message.querySelector(names) ?? last;
      if (last) known.set(message, last);
    }
    writers.set(page, known);
  }
  return known.get(container) ?? null;
}
