import { LIMIT_BY } from './limit-by';
import { onOf } from './on-of';
import type { Span } from './span';

const PREPOSITION = new RegExp(
  `(?:^|[\\s(,;:–—-])((?:${LIMIT_BY}|before|b4|until|till|no later than|not later than|in time for|ahead of|from|latest by)(?: the)?(?: close of| end of| start of)?) ?$`,
  'i',
);
const EVENT_BEFORE =
  /(?:^|[\s(,;:])(before (?:(?!(?:before|and|so|but|or|please)\b)[\p{L}\p{N}'’-]+ ){1,6}(?:on|of) )$/iu;
const EVENT_AFTER =
  /^(?:'s|’s)(?: (?!(?:so|and|that|to|with|because|as|if|but|or|for|in|at)\b)(?:[\p{L}\p{N}'’-]|\.(?=\p{L}))+){1,4}/u;

/** The span with what makes it a limit: "by Friday", "before Thursday's sales meeting", "before the release on Tuesday". */
export function withPreposition(text: string, span: Span): string {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const on = onOf(text, span);
  const event = EVENT_BEFORE.exec(before + on)?.[1];
  const found = event?.slice(0, event.length - on.length) ?? PREPOSITION.exec(before)?.[1];
  // "Bring her by on Thursday": no limit.
  const isPlace = found === 'by' && on !== '';
  const lead = found === undefined || isPlace ? '' : before.slice(before.lastIndexOf(found));
  const possessive = /^(?:before|in time for|ahead of)\b/i.test(lead)
    ? EVENT_AFTER.exec(text.slice(span.end, span.end + 60))
    : null;
  const said = text.slice(span.start, span.end);
  const closing = said.includes('(') && !said.includes(')') && text[span.end] === ')' ? ')' : '';
  const phrase = `${lead}${said}${possessive?.[0] ?? closing}`;
  return phrase.replace(/^[\s,;:–—-]+/, '').replace(/[\s,;:–—-]{1,9}$/, '');
}
