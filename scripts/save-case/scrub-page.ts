import { standInId, standInText } from './stand-ins';

/** Nothing in them is needed to read a page, and much in them is private. */
const DROPPED = 'script, style, link, noscript, meta[http-equiv], svg > *, object, embed, base';
/** Attributes that sites select by; all others go. */
const KEPT =
  /^(?:id|class|charset|role|type|hidden|dir|lang|rel|email|name|title|alt|value|content|property|datetime|contenteditable|g_editable|tabindex|for|placeholder|ng-app|ng-repeat|aria-[\w-]+|data-[\w-]+)$/;
/** Attributes that hold words a person reads. */
const WORDS =
  /^(?:email|title|alt|value|placeholder|aria-label|aria-description|data-hovercard-id|data-email|data-name)$/;
/** Data attributes are names of parts or words for people, such as tooltips; only the latter have spaces. */
function holdsWords(name: string, value: string): boolean {
  return WORDS.test(name) || value.includes('@') || (name.startsWith('data-') && /\s/.test(value));
}

/** Labels of fields are the interface's own words. */
const FIELDS = 'input, textarea, [contenteditable], [role="textbox"]';

/** Styles that say what is hidden or quoted. */
const STYLES =
  /(?:display|visibility|opacity|max-height|overflow|border[\w-]*|white-space|mso-hide)\s*:[^;]+/gi;

function scrubStyle(element: Element) {
  const kept = element
    .getAttribute('style')
    ?.match(STYLES)
    ?.join('; ')
    .replace(/url\([^)]*\)/gi, '');
  if (kept) element.setAttribute('style', kept);
  else element.removeAttribute('style');
}

function scrubAttributes(element: Element) {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'style') scrubStyle(element);
    else if (name === 'href')
      element.setAttribute(
        'href',
        value.startsWith('mailto:') ? `mailto:${standInText(value.slice(7))}` : '#',
      );
    else if (!KEPT.test(name)) element.removeAttribute(name);
    else if (name === 'aria-label' && element.matches(FIELDS)) continue;
    else if (holdsWords(name, value)) element.setAttribute(name, standInText(value));
    else element.setAttribute(name, standInId(value));
  }
  // A person's name, but not the name of a field or of a page's property.
  if (element.hasAttribute('email') && element.hasAttribute('name'))
    element.setAttribute('name', standInText(element.getAttribute('name') ?? ''));
}

function scrubTexts(root: Document) {
  const walker = root.createTreeWalker(root, 4 | 128 /* text, comments */);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === 8) comments.push(node as ChildNode);
    else if (node.nodeValue?.trim()) node.nodeValue = standInText(node.nodeValue);
  }
  for (const comment of comments) comment.remove();
}

/** Takes everything private out of a saved page and keeps what a site's reader goes by. Changes the document. */
export function scrubPage(root: Document): void {
  for (const element of root.querySelectorAll(DROPPED)) element.remove();
  for (const element of root.querySelectorAll('*')) scrubAttributes(element);
  scrubTexts(root);
}
