import { find, type Selectors } from './find';

/** FNV-1a over UTF-16 units, twice with different starts; base 36. Names what the site gives no name; holds no text. */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** The first words of an element whatever its length: enough to tell it from another. */
export function beginningOf(element: Element, length = 300): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let text = '';
  while (text.length < length && walker.nextNode()) text += walker.currentNode.nodeValue?.trim() ?? '';
  return text.slice(0, length);
}

/** A name for a post that the site gives none: who wrote it and how it begins. Times change as they are shown, and stay out. */
export function contentId(container: Element, author: Selectors, body: Selectors): string {
  const text = find(container, body);
  return fingerprint(`${find(container, author)?.textContent ?? ''}\n${text ? beginningOf(text) : ''}`);
}
