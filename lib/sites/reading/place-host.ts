import { find } from './find';

/** Where the page UI goes: beside or into the first element that the selector finds in the post's container. */
export interface Spot {
  readonly at: string;
  readonly put: 'before' | 'after' | 'first' | 'last';
}

function insert(host: HTMLElement, { put }: Spot, beside: Element) {
  if (put === 'before') beside.before(host);
  else if (put === 'after') beside.after(host);
  else if (put === 'first') beside.prepend(host);
  else beside.append(host);
}

/**
 * Puts `host` at the first spot there is, or leaves it where it is when `container` still holds it. An empty
 * `at` means the container itself.
 */
export function placeHost(host: HTMLElement, container: Element, spots: readonly Spot[]): boolean {
  if (!container.isConnected) return false;
  if (host.isConnected && (container.contains(host) || host.nextElementSibling === container)) return true;
  for (const spot of spots) {
    const beside = spot.at ? find(container, [spot.at]) : container;
    if (!beside) continue;
    insert(host, spot, beside);
    return true;
  }
  return false;
}
