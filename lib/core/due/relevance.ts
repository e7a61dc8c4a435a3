import { LIMIT_BY } from './limit-by';
import type { Span } from './span';

const LIMIT = new RegExp(
  `(?:(?:${LIMIT_BY}|\\b(?:before|until|till|due|deadline|no later than|not later than|needed|latest|expires?|closes?|in time for|ahead of))\\b[^.?!\\n]{0,24})$`,
  'i',
);
const EVENT_LIMIT = /\bbefore (?:[\p{L}\p{N}'’-]+ ){1,6}(?:on|of) $/iu;
const GONE =
  /\b(?:since|last|until now|as of|dated|back (?:in|on)|(?:can't|cannot|can not|couldn't|won't|unable to) (?:make|do|come|attend)|double[- ]booked|was|were|had been|missed|left|came in|went out|sent (?:it |them |this |that )?(?:on|in)|received|met|happened|started|starts|starting)\b[^.?!\n]{0,20}$/i;
const MOVED_FROM =
  /\b(?:move|moved|moving|reschedule|rescheduled|change|changed|switch|shift|instead of|rather than)\b[^.?!\n]{0,40}\bfrom (?:the )?$/i;

const HABIT = /\b(?:each|every) $/i;
const AWAY =
  /\b(?:(?:out|away|off|on leave|closed|gone) (?:till|until)|(?:here|back) (?:on|from|till|until)) (?:the )?$/i;
/** "The calls from Monday", "my notes of last week": which ones, not by when. */
const SOURCE =
  /\b(?:the|these|those|my|your|our|his|her|their|all|any) (?:[\p{L}'’-]+ ){0,3}(?!(?:end|close|start|beginning|week|day|morning|afternoon|evening|night)\b)[\p{L}'’-]+ (?:from|of) (?:the |this )?$/iu;
const RANGE = / (?:to|through|until|till) |[–-]/;
/** "The slides for Friday's meeting": it is to be used then; not "Thanks for Friday's call". */
const FOR_USE =
  /(?<!\b(?:thanks|thank you|sorry|apologi[sz]e|apologies|congratulations|congrats)(?: \p{L}+){0,4} )\b(?:for|into|in|with) (?:the )?$/iu;
const PART_OF_TODAY = /^this (?:morning|afternoon)\b/i;
/** "Walked lot 31 this morning": told of what was. */
const TOLD =
  /(?:^|\n|[.!?] )(?:(?:i|we|he|she|they|it|you|the \p{L}+|\p{L}{2,15}) )?(?:just )?(?!need|feed|speed|seed|proceed)(?:\p{L}{2,}ed|got|met|saw|sent|told|spoke|came|went|had|did|left|heard|found|gave|took|made|said|wrote|ran|lost|broke|rang|paid|brought)\b[^.?!\n]{0,50}$/iu;
/** "Laura's Tuesday flight" names the flight. */
const POSSESSED = /['’]s $/;

/**
 * How much a time reads like a limit or an appointment: over 0 when it may be what is due. `by Friday` beats `Friday`
 * beats `asap`.
 */
export function relevance(text: string, span: Span): number {
  const before = text.slice(Math.max(0, span.start - 80), span.start);
  if (MOVED_FROM.test(before) || HABIT.test(before) || AWAY.test(before)) return 0;
  if (POSSESSED.test(before)) return 0;
  if (PART_OF_TODAY.test(text.slice(span.start)) && TOLD.test(before)) return 0;
  if (/^['’]s\b/.test(text.slice(span.end)) && !LIMIT.test(before) && !FOR_USE.test(before)) return 0;
  if (LIMIT.test(before) || EVENT_LIMIT.test(before)) return 3;
  if (GONE.test(before)) return 0;
  if (SOURCE.test(before) && !RANGE.test(text.slice(span.start, span.end))) return 0;
  return span.vague ? 1 : 2;
}
