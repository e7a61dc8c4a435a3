import { leanOf } from './manner';
import { isSpoken, shownPart } from './manner-parts';
import type { WeighedAsk } from './weigh-ask';

const MOST_WORDS = 3;
/** By so much must the whole ask be put like a favour, as a difference of logarithms. */
const LEAST_LEAN = 1;
/** So much must a word, or two in a row, add to that. */
const LEAST_SHARE = 0.25;
/** Tells a person nothing. */
const ARTICLE = /^(?:a|an|the)(?: …)?$/u;

/** A part in the capitals that the text has: "on Saturday". */
function asWritten(part: string, text: string): string {
  const said = part.replaceAll('…', '').trim();
  const at = text.toLowerCase().indexOf(said);
  const written = text.slice(at, at + said.length);
  return at >= 0 && written.toLowerCase() === said ? part.replace(said, written) : part;
}

/**
 * The words by which an ask is put like a favour ("my …", "would you"), strongest first and no word twice, as they stand in the
 * text; none where it is not.
 * What speaks for one's own work are words like "by" and "please", which tell a person nothing.
 */
export function favourWords({ manner, heard }: Pick<WeighedAsk, 'manner' | 'heard'>, text: string): string[] {
  if (heard === null || leanOf(manner) < LEAST_LEAN) return [];
  const shares = heard
    .map(({ part, weights: [core = 0, supporting = 0, outside = 0] }) => ({
      part,
      share: leanOf({ core, supporting, outside }),
    }))
    .filter(({ part, share }) => share >= LEAST_SHARE && isSpoken(part))
    .sort((a, b) => b.share - a.share);
  const words: string[] = [];
  const told = new Set<string>();
  for (const { part } of shares) {
    const shown = shownPart(part);
    if (ARTICLE.test(shown)) continue;
    const tokens = shown.split(' ').filter((token) => token !== '…');
    if (words.length === MOST_WORDS || tokens.some((token) => told.has(token))) continue;
    words.push(asWritten(shown, text));
    for (const token of tokens) told.add(token);
  }
  return words;
}
