import type { Post } from '../../../model/post';
import { footerLines } from './footer';
import { linesOf, type Line } from './lines';
import { quotedLines } from './quotes';
import { signatureLines } from './signature';
import type { ZoneWords } from './zone-words';

/** The lines that the writer wrote, blank ones included (they part the paragraphs). */
export interface OwnLines {
  readonly lines: readonly Line[];
  /** First lines of the signature block, for whom the writer is. */
  readonly signature: readonly Line[];
  /** Whether it quotes: a reply, or a forwarded mail. */
  readonly isQuoting: boolean;
}

/** Cuts quotes, forwarded mail, signatures, legal notices and mailing footers; `words`: those of the mail's language. */
export function ownLines(post: Post, words?: ZoneWords): OwnLines {
  const lines = linesOf(post);
  const quoted = quotedLines(lines);
  const signature = signatureLines(lines, quoted, words);
  const footer = footerLines(lines, quoted, words);
  const own = lines.filter((_, i) => quoted[i] !== true && signature[i] !== true && footer[i] !== true);
  return {
    lines: own,
    signature: lines.filter((line, i) => signature[i] === true && line.text.trim() !== ''),
    isQuoting: quoted.includes(true),
  };
}

/** Lines as text, without runs of blank lines. */
export function joined(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
