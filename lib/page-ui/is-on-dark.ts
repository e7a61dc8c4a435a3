/**
 * Whether an element stands on a dark ground: the nearest element around it, itself included, with an opaque background decides, since a page's own
 * theme need not be the system's.
 */
export function isOnDark(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = channelsOf(getComputedStyle(node).backgroundColor);
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
  }
  return false;
}

/** Red, green, blue 0–255 and alpha 0–1 of a computed "rgb(…)" colour; a transparent black for anything else. */
function channelsOf(colour: string): number[] {
  return colour.startsWith('rgb') ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [0, 0, 0, 0];
}
