/** A run of letters on a page; `x` and `y` from the lower left corner, in points. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the letters. */
  readonly height: number;
}

interface Line {
  readonly x: number;
  readonly y: number;
  /** Where it ends, to the right. */
  readonly end: number;
  readonly height: number;
  readonly text: string;
}

/**
 * The runs of one page as lines of text, from above: columns parted by tabs, blocks by an empty line, headings and items of
 * lists marked as `piecesOf` understands them. Many programs draw the bullets, so that only the indent tells an item.
 */
export function pdfLines(runs: readonly Run[]): string[] {
  const lines = linesOf(runs);
  const gaps = lines.map(({ y }, i) => (lines[i - 1]?.y ?? y) - y);
  const page: Page = {
    left: Math.min(...lines.map(({ x }) => x)),
    right: Math.max(...lines.map(({ end }) => end)),
    height: middle(lines.map(({ height }) => height)),
    gap: middle(gaps.filter((gap) => gap > 1)),
  };
  return lines.flatMap((line, i) => {
    const before = lines[i - 1];
    if (before && goesOn(before, line, gaps[i] ?? 0, page)) return [line.text];
    return ['', `${markOf(line, page)}${line.text}`];
  });
}

/** What is usual on a page, in points. */
interface Page {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly gap: number;
}

/** A line goes on in the next when its first word had no room, and the next is as large and as near as usual. */
function goesOn(before: Line, line: Line, gap: number, page: Page): boolean {
  const word = ((line.end - line.x) * line.text.search(/\s|$/)) / Math.max(1, line.text.length);
  const isFull = before.end + word + line.height * 0.2 > page.right;
  const isAlike = Math.abs(before.height - line.height) < 0.5;
  const isRow = before.text.includes('\t') || line.text.includes('\t');
  return isFull && isAlike && !isRow && gap <= page.gap * 1.3 && line.x >= before.x - 1;
}

function markOf({ height, x, text }: Line, page: Page): string {
  if (text.includes('\t')) return '';
  if (height > page.height * 1.12) return '# ';
  return x > page.left + page.height && !/^(?:\(?[\p{L}\d]{1,2}[.)]|[^\p{L}\d\s])\s/u.test(text) ? '- ' : '';
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function linesOf(runs: readonly Run[]): Line[] {
  const rows: Run[][] = [];
  const sorted = runs.filter(({ text }) => text.trim()).sort((a, b) => b.y - a.y || a.x - b.x);
  for (const run of sorted) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(first.y - run.y) < Math.max(2, first.height * 0.4)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => {
    const inOrder = row.sort((a, b) => a.x - b.x);
    const height = Math.max(...row.map((run) => run.height));
    const [first] = inOrder;
    const last = inOrder.at(-1);
    return {
      x: first?.x ?? 0,
      y: first?.y ?? 0,
      end: (last?.x ?? 0) + (last?.width ?? 0),
      height,
      text: joined(inOrder),
    };
  });
}

/** A bullet and its text stand apart but are one column; other wide gaps part columns. */
function joined(row: readonly Run[]): string {
  return row.reduce((text, run, i) => {
    const before = row[i - 1];
    if (!before) return run.text;
    const gap = run.x - before.x - before.width;
    const isMark = i === 1 && before.text.trim().length <= 3;
    if (gap > run.height * 0.9 && !isMark) return `${text}\t${run.text.trim()}`;
    return gap > run.height * 0.2 || isMark ? `${text} ${run.text}` : text + run.text;
  }, '');
}
