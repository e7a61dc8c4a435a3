/**
 * Text as a page lays it out: white space runs become one space, blocks start lines, paragraphs are set off by
 * a blank line. Breaks are kept back until text follows, so that none stand at the start or the end.
 */
export interface LineWriter {
  readonly length: number;
  /** `keepsLines`: line breaks in `text` count, as in PRE. */
  write(text: string, keepsLines: boolean): void;
  /** At least `lines` line breaks before what follows: 1 starts a line, 2 leaves one blank. */
  breakLine(lines: 1 | 2): void;
  /** One line break more, as BR does. */
  addLine(): void;
  /** A tab before what follows on the same line, as between the cells of a table. */
  nextCell(): void;
  text(): string;
}

/** Padding of preheaders, soft hyphens, byte order marks: nobody sees them. */
const UNSEEN = /[\u00ad\u034f\u200b\u2060\ufeff]/g;

export function lineWriter(): LineWriter {
  let out = '';
  let breaks = 0;
  let gap = '';
  const put = (words: string) => {
    if (out) out += breaks ? '\n'.repeat(breaks) : gap;
    out += words;
    breaks = 0;
    gap = '';
  };
  const writer: LineWriter = {
    get length() {
      return out.length;
    },
    write(text, keepsLines) {
      const seen = text.replace(UNSEEN, '');
      if (keepsLines && seen.includes('\n')) {
        seen.split('\n').forEach((line, index) => {
          if (index) writer.addLine();
          writer.write(line, false);
        });
        return;
      }
      const words = seen.replace(/\s+/g, ' ').trim();
      if (!words) {
        // A line of its own that holds a no-break space is how editors write a blank line.
        if (seen.includes('\u00a0') && breaks) breaks = 2;
        else if (seen && !gap) gap = ' ';
        return;
      }
      if (/^\s/.test(seen) && !gap) gap = ' ';
      put(words);
      if (/\s$/.test(seen)) gap = ' ';
    },
    breakLine(lines) {
      breaks = Math.max(breaks, lines);
    },
    addLine() {
      breaks = Math.min(breaks + 1, 2);
    },
    nextCell() {
      gap = '\t';
    },
    text: () => out,
  };
  return writer;
}
