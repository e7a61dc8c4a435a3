import { findShown, type Selectors } from './find';

/** The part of the page around a title: its dialog, its main part, or all. Null when no title is in view. */
export function partAround(root: Document, title: Selectors): Element[] {
  const found = findShown(root, title);
  const part = found?.closest('[role="dialog"], main, [role="main"]') ?? root.body;
  return found ? [part] : [];
}

/** Chats name the writer once for several messages in a row: the nearest name in or before a message is its writer's. */
export function writerBefore(
  container: Element,
  root: Document,
  messages: string,
  names: string,
): Element | null {
  const all = [...root.querySelectorAll(messages)];
  for (let at = all.indexOf(container); at >= 0; at--) {
    const name = all[at]?.querySelector(names);
    if (name) return name;
  }
  return null;
}
