/** A piece of a job description; `cells` are the columns of a table's row. */
export type Piece =
  | { readonly kind: 'heading' | 'item' | 'prose'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] };

const BULLET = /^\s*(?:[-–—*•·▪◦●○■□➢➤✓✔»]|\(?(?:\d{1,2}|[a-z])[.)])\s+/i;
const HASH = /^\s*#{1,6}\s+/;
/** Columns are parted by tabs, or by bars as Markdown has them. */
const BARS = /^\s*\|(.*)\|\s*$/;
const RULE = /^[\s|:=_*-]+$/;
const MAX_HEADING = 70;

/**
 * Takes the text of a job description apart: headings, listed items (with the lines that they go on in), rows of tables, and
 * the sentences of prose. Marks of Markdown are understood and taken away.
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let open: { kind: 'item' | 'prose'; text: string } | null = null;
  const close = () => {
    if (open?.kind === 'item') pieces.push({ kind: 'item', text: open.text });
    else if (open) pieces.push(...sentencesOf(open.text));
    open = null;
  };
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  lines.forEach((line, i) => {
    if (!line.trim() || RULE.test(line)) return close();
    const cells = cellsOf(line);
    if (cells) {
      close();
      pieces.push({ kind: 'row', cells });
    } else if (BULLET.test(line)) {
      close();
      open = { kind: 'item', text: plain(line.replace(BULLET, '')) };
    } else if (isHeading(line, lines[i - 1] ?? '', lines[i + 1] ?? '')) {
      close();
      pieces.push({ kind: 'heading', text: plain(line).replace(/:$/, '') });
    } else {
      // Goes on in what was begun: an item, or a paragraph.
      open = open
        ? {
            ...(open as { kind: 'item' | 'prose'; text: string }),
            text: `${(open as { text: string }).text} ${plain(line)}`,
          }
        : { kind: 'prose', text: plain(line) };
    }
  });
  close();
  return pieces;
}

function cellsOf(line: string): string[] | null {
  const inner = BARS.exec(line)?.[1];
  if (inner === undefined && !line.trim().includes('\t')) return null;
  return (inner === undefined ? line.split('\t') : inner.split('|')).map((cell) => plain(cell));
}

/** A short line without an end: marked, in capitals, ended by a colon, wholly bold, or alone above a list. */
function isHeading(line: string, before: string, after: string): boolean {
  const text = line.trim();
  if (HASH.test(line)) return true;
  if (text.length > MAX_HEADING || /[.;,!]$/.test(text)) return false;
  if (/:$/.test(text) || /^\*\*[^*]+\*\*:?$/.test(text)) return true;
  if (/\p{Lu}{2}/u.test(text) && text === text.toUpperCase()) return true;
  const startsBlock = !before.trim() && /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 8;
  return startsBlock && (!after.trim() || BULLET.test(after));
}

/** Text without the marks of Markdown. */
function plain(line: string): string {
  return line
    .replace(HASH, '')
    .replace(/!?\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
    .replace(/(^|\s)[*_](\S[^*_]*)[*_](?=\s|[.,;:!?]|$)/g, '$1$2')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function sentencesOf(text: string): Piece[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map((sentence) => ({ kind: 'prose', text: sentence.trim() }));
}
