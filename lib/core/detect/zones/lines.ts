import type { Post } from '../../../model/post';

/** A line of a post's text; `start` is its offset in the text. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** A post longer than this is read up to here: no mail that asks for something is longer. */
const MAX_UNITS = 60_000;

/** Characters that take no room; senders hide preview texts with them. */
const INVISIBLE = /[\u00ad\u034f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/** Stretches that the site marked as not the writer's own, merged and in order. */
function hiddenStretches({ text, regions }: Post): { start: number; end: number }[] {
  const hidden = regions.filter(
    ({ kind, start, end }) =>
      kind === 'quote' || kind === 'signature' || (kind === 'code' && text.slice(start, end).includes('\n')),
  );
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of hidden.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function masked(post: Post): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of hiddenStretches(post)) {
    parts.push(post.text.slice(from, start), post.text.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  }
  parts.push(post.text.slice(from));
  return parts.join('').slice(0, MAX_UNITS).replace(INVISIBLE, ' ');
}

/** Lines of the post, with what the site marked as quote, signature or code block blanked out. Offsets stay. */
export function linesOf(post: Post): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of masked(post).split('\n')) {
    lines.push({ text: text.replace(/\r$/, ''), start });
    start += text.length + 1;
  }
  return lines;
}
