import type { Region } from '../../model/post';
import { isHidden } from './hidden';
import { lineWriter } from './line-writer';
import { markOf, type Mark } from './marks';

export interface ReadableText {
  readonly text: string;
  readonly regions: readonly Region[];
}

export interface TextRules {
  /** What the site adds to the text and is none of it. */
  readonly skip?: string | undefined;
  /** What the site itself folds away as quoted. */
  readonly quote?: string | undefined;
}

/** Nobody asks for something after this many characters; it bounds the work for a giant mail. */
const MAX_LENGTH = 40_000;

const PARAGRAPHS = new Set('P UL OL DL BLOCKQUOTE TABLE PRE HR H1 H2 H3 H4 H5 H6 FIGURE'.split(' '));
const LINES = new Set(
  (
    'DIV SECTION ARTICLE ADDRESS LI DT DD TR FORM FIELDSET HEADER FOOTER MAIN NAV ASIDE FIGCAPTION DETAILS ' +
    'SUMMARY CENTER TBODY THEAD TFOOT CAPTION'
  ).split(' '),
);
/** Word's paragraphs have no margins: they are lines. */
const TIGHT_PARAGRAPH = /(?:^|\s|x_|v1|\d)Mso/;

function breaksAround(element: Element): 0 | 1 | 2 {
  const tag = element.tagName;
  if (LINES.has(tag)) return 1;
  if (!PARAGRAPHS.has(tag)) return 0;
  const isList = tag === 'UL' || tag === 'OL';
  const isTight =
    (tag === 'P' && TIGHT_PARAGRAPH.test(element.className)) ||
    (isList && element.parentElement?.tagName === 'LI');
  return isTight ? 1 : 2;
}

function keepsLines(element: Element): boolean {
  return element.tagName === 'PRE' || /white-space:\s*pre/.test(element.getAttribute('style') ?? '');
}

function kindOf(element: Element): Mark | 'link' | null {
  return markOf(element) ?? (element.tagName === 'A' && element.hasAttribute('href') ? 'link' : null);
}

/** Drops the white space that the writer put between a region's start and its first character; in order of start. */
function settledRegions(regions: readonly Region[], text: string): Region[] {
  const settled: Region[] = [];
  for (const { start, end, kind } of regions) {
    let first = start;
    while (first < end && /\s/.test(text.charAt(first))) first++;
    if (first < end) settled.push({ start: first, end, kind });
  }
  return settled.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/**
 * The text a reader of the page sees in `bodies` (one post may have several parts), and what its markup says.
 * Linear in the size of the markup, bounded for giant mails.
 */
export function readableText(bodies: readonly Element[], rules: TextRules = {}): ReadableText {
  const writer = lineWriter();
  const regions: Region[] = [];
  let restFrom: number | null = null;

  const readChildren = (parent: Node, pre: boolean) => {
    for (const node of parent.childNodes) {
      if (writer.length > MAX_LENGTH) return;
      if (node.nodeType === 3) writer.write(node.nodeValue ?? '', pre);
      else if (isElement(node)) readElement(node, pre);
    }
  };
  const readElement = (element: Element, pre: boolean) => {
    if (element.tagName === 'BR') writer.addLine();
    if (isHidden(element) || (rules.skip && element.matches(rules.skip))) return;
    if (element.tagName === 'TD' || element.tagName === 'TH') writer.nextCell();
    const breaks = breaksAround(element);
    if (breaks) writer.breakLine(breaks);
    const start = writer.length;
    const kind = rules.quote && element.matches(rules.quote) ? 'quote' : kindOf(element);
    readChildren(element, pre || keepsLines(element));
    if (kind === 'rest') restFrom ??= start;
    else if (kind) regions.push({ start, end: writer.length, kind });
    if (breaks) writer.breakLine(breaks);
  };

  for (const body of bodies) {
    writer.breakLine(2);
    readChildren(body, keepsLines(body));
  }
  const text = writer.text();
  if (restFrom !== null) regions.push({ start: restFrom, end: text.length, kind: 'quote' });
  return { text, regions: settledRegions(regions, text) };
}
