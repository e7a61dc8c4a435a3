/** Selectors tried in order, newest first; the first that matches is used, so an old one never competes. */
export type Selectors = readonly string[];

export function find(root: ParentNode, selectors: Selectors): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

export function findAll(root: ParentNode, selectors: Selectors): Element[] {
  for (const selector of selectors) {
    const found = root.querySelectorAll(selector);
    if (found.length) return [...found];
  }
  return [];
}

/** Single-page applications keep earlier views in the document, hidden: those do not count. A parsed document has no views. */
export function isShown(element: Element): boolean {
  return !element.ownerDocument.defaultView || element.checkVisibility();
}

export function findShown(root: ParentNode, selectors: Selectors): Element | null {
  for (const selector of selectors) {
    for (const found of root.querySelectorAll(selector)) if (isShown(found)) return found;
  }
  return null;
}
