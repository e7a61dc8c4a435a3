import { element } from './element';

/**
 * A host element to put into a page, and a closed shadow root in it. The root is not the host's own: a page may define an
 * element of the host's name, and its `ElementInternals` would open the root to the page. A `span` cannot be defined.
 */
export function hiddenRoot(tag: string): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const inner = element('span');
  const host = document.createElement(tag);
  host.style.setProperty('all', 'initial');
  host.style.setProperty('display', 'block');
  host.append(inner);
  return { host, root: inner.attachShadow({ mode: 'closed' }) };
}
