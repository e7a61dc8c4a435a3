const NO_TEXT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG svg MATH IFRAME OBJECT EMBED AUDIO VIDEO CANVAS IMG ' +
    'BUTTON INPUT SELECT TEXTAREA DATALIST PROGRESS METER'
  ).split(' '),
);

/** Inline styles of preheaders: shown to nobody, put there for the line of text in a list of messages. */
const INVISIBLE =
  /display:\s*none|visibility:\s*hidden|mso-hide:\s*all|opacity:\s*0(?:\.0*)?\s*(?:;|!|$)|max-height:\s*0(?:px)?\s*(?:;|!|$)/i;

/**
 * True for what a reader of the page does not see or what is no text of the post (buttons, fields).
 * Only the element itself is looked at: the walk does not come to the children of a hidden one.
 */
export function isHidden(element: Element): boolean {
  if (NO_TEXT.has(element.tagName) || element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const role = element.getAttribute('role');
  if (role === 'tooltip' || (role === 'button' && element.tagName !== 'A')) return true;
  const style = element.getAttribute('style');
  if (style && INVISIBLE.test(style)) return true;
  // An element with neither a class nor an id nor a style is hidden by nobody, and computed styles are dear.
  if (style === null && !element.hasAttribute('class') && !element.id) return false;
  const computed = element.ownerDocument.defaultView?.getComputedStyle(element);
  return computed?.display === 'none' || computed?.visibility === 'hidden' || computed?.opacity === '0';
}
