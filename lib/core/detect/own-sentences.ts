import type { Post } from '../../model/post';
import { sentencesOfLine, type Sentence } from './sentences';
import type { Line } from './zones/lines';

/** A sentence of the writer's own text and where it stands. */
export interface OwnSentence extends Sentence {
  /** Number of the paragraph (lines without a blank line between). */
  readonly paragraph: number;
  /** The sentence ending in ":" above the list that this is an item of. */
  readonly lead: OwnSentence | null;
}

const BULLET = /^\s{0,40}(?:[-*•·▪◦‣–]|\(?\d{1,2}[.)]|\(?[a-h][.)]|\[[ x]?\])\s+/;
/** "[x] Print the map": done. */
const TICKED = /^\s{0,40}(?:[-*•] ?)?(?:\[[xX✓✔]\]|[✓✔✅☑])\s/u;
const MOST = 400;

function isItem(line: Line, post: Post): boolean {
  return (
    BULLET.test(line.text) ||
    post.regions.some(
      ({ kind, start, end }) => kind === 'item' && start <= line.start + 2 && end > line.start,
    )
  );
}

/** Where plain-text mail is wrapped: a line breaks before the word that would cross this column. */
const MARGIN = 66;

/**
 * A line that stops without a mark goes on in the next: surely when that begins in lower case (`isLower`: where not all sentences do), else
 * when its first word would have crossed the margin ("… half an hour on / Thursday").
 */
function continues(line: string, next: string, isLower: boolean): boolean {
  if (line.length < 50 || line.length > (isLower ? 80 : 100) || !/[\p{L}\d,]$/u.test(line.trimEnd()))
    return false;
  if (!isLower && /^\p{Ll}/u.test(next)) return true;
  const [word = ''] = next.split(' ', 1);
  return line.length + 1 + word.length > MARGIN && /^[\p{L}\d]/u.test(next) && !BULLET.test(next);
}

function unwrapped(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  const isLower = /^\P{L}*\p{Ll}/u.test(lines.find(({ text }) => text.trim() !== '')?.text ?? '');
  let before = '';
  for (const line of lines) {
    const last = whole.at(-1);
    if (
      last !== undefined &&
      last.start + last.text.length + 1 === line.start &&
      continues(before, line.text, isLower)
    )
      whole[whole.length - 1] = { start: last.start, text: `${last.text} ${line.text}` };
    else whole.push(line);
    before = line.text;
  }
  return whole;
}

/** Sentences of the lines, at most 400, with the paragraph and the list each belongs to. */
export function ownSentences(lines: readonly Line[], post: Post): OwnSentence[] {
  const found: OwnSentence[] = [];
  let paragraph = 0;
  let lead: OwnSentence | null = null;
  for (const line of unwrapped(lines)) {
    if (line.text.trim() === '') {
      paragraph++;
      continue;
    }
    if (TICKED.test(line.text)) continue;
    const item = isItem(line, post);
    if (!item) lead = null;
    const bullet = BULLET.exec(line.text)?.[0].length ?? 0;
    for (const sentence of sentencesOfLine(line.text.slice(bullet), line.start + bullet)) {
      if (found.length >= MOST) return found;
      found.push({ ...sentence, paragraph, lead: item ? lead : null });
    }
    const last = found.at(-1);
    if (!item && last !== undefined && last.text.endsWith(':')) lead = last;
  }
  return found;
}
