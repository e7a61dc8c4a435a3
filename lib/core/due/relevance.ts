import { LIMIT_BY } from './limit-by';
import { isMoved } from './moved';
import { onOf } from './on-of';
import { isOpeningHours } from './opening-hours';
import type { Span } from './span';

const LIMIT = new RegExp(
  `(?:(?:${LIMIT_BY}|\\b(?:before|b4|until|till|due|deadline|no later than|not later than|needed|latest|expires?|closes?|in time for|ahead of))\\b[^.?!\\n]{0,24})$`,
  'i',
);
const EVENT_LIMIT = /\bbefore (?:(?!(?:and|so|but|or|please) )[\p{L}\p{N}'’-]+ ){1,6}(?:on|of) $/iu;
const IN_TIME =
  /\bin time for (?:[\p{L}\p{N}'’-]+,? ){1,6}(?:on|which (?:is|starts|begins|opens)(?: on)?) $/iu;
const GONE =
  /\b(?:since|last|until now|as of|dated|back (?:in|on)|(?:can't|cannot|can not|couldn't|won't|unable to) (?:make|do|come|attend)|double[- ]booked|was|were|had been|missed|left|came in|went out|sent (?:it |them |this |that )?(?:on|in)|received|met|happened|started)\b[^.?!\n]{0,20}$/i;
const THANKS =
  /\b(?:thanks|thank you|thx|cheers|sorry)\b(?:(?!\b(?:but|and|so|can|could|would)\b)[^.?!\n,;:–-]){0,60}$/i;
const FROM = /\bfrom (?:the )?$/i;
const AT = /\b(?:on|at|by|before|b4|until|till|for|in|after) (?:the )?$/i;
const STARTS_AT = /^(?:on|at|in) /i;
const TO_ANOTHER = /^(?:['’]s)? to\b/i;
const WAS_MOVED = /^ (?:\p{L}+ ){1,3}(?:moved|pushed|shifted|bumped|postponed|rescheduled|changed) to\b/iu;
const INSTEAD = /\b(?:instead of|rather than)\b[^.?!\n]{0,40}\bfrom (?:the )?$/i;

/** "They have been playing drums until 1 a.m." */
const GOES_ON = /(?:\b(?:has|have|had)|['’](?:ve|s|d)) been \p{L}+ing [^.?!\n]{0,40}$/iu;
/** "She starts warfarin today": how things are now. */
const STARTS = /\bstart(?:s|ing)\b[^.?!\n]{0,20}$/i;
const TODAY = /^(?:today|tonight)\b/i;
/** "It was supposed to be here on Monday." */
const SUPPOSED = /\b(?:was|were) (?:supposed|meant|due|scheduled) [^.?!\n]{0,40}$/i;
/** "Add two Saturday slots". */
const MANY = /\b(?:one|two|three|four|five|\d{1,2}|more|extra|some|any|few|several|another) $/i;
/** "They are flying out on Sunday, so it has to be Friday": counts only where no other time is said. */
const LEAVES =
  /\b(?:leav(?:e|es|ing)|fl(?:y|ies|ying) (?:out|home|back)|depart(?:s|ing)?|(?:go|goes|going|heading) (?:home|away))(?: (?:on|at))? (?:the )?$/i;
const HABIT = /\b(?:each|every) $/i;
/** "Not Monday, but could you do Tuesday?" */
const RULED_OUT = /\b(?:not|wasn['’]t|isn['’]t) (?:on |this |for |before )?$/iu;
/** "As discussed on Tuesday", "I sent it on Monday". */
const SAID_THEN =
  /\b(?:(?:as|we|i|you) (?:already |just |also )?(?:discussed|agreed|talked|spoke|mentioned|promised|said|told)|(?:i|we|he|she|they|you) (?:already |just )?(?:sent|(?:e-?)?mailed|texted|called|asked|wrote|gave|left|paid|saw|met|visited|toured|ordered|submitted|signed))\b(?: [\p{L}\p{N}'’]+){0,2} $/iu;
const AWAY =
  /\b(?:(?:out|away|off|on leave|closed|gone|busy|swamped|slammed|buried|tied up|underwater|(?:over)?booked(?: solid| up)?|unavailable) (?:till|until|through)|(?:here|back) (?:on|from|till|until)) (?:the )?$/i;
/** "The calls from Monday", "my notes of last week": which ones, not by when. */
const SOURCE =
  /\b(?:the|these|those|my|your|our|his|her|their|all|any) (?:[\p{L}'’-]+ ){0,3}(?!(?:end|close|start|beginning|week|day|morning|afternoon|evening|night)\b)[\p{L}'’-]+ (?:from|of) (?:the |this )?$/iu;
const RANGE = / (?:to|through|until|till) |[–-]/;
/** "The slides for Friday's meeting": it is to be used then; not "Thanks for Friday's call". */
const FOR_USE =
  /(?<!\b(?:thanks|thank you|sorry|apologi[sz]e|apologies|congratulations|congrats|was|were|met|saw|talked|spoke|discussed|mentioned)(?: \p{L}+){0,4} )\b(?:for|into|in|with|at) (?:the )?$/iu;
/** "Put in two hours": how long, not when. */
const PUT_IN = /\b(?:put|puts|putting|squeeze|squeezing) (?=in )/i;
const PART_OF_TODAY = /^this (?:morning|afternoon)\b/i;
/** "Walked lot 31 this morning": told of what was. */
const TOLD =
  /(?:^|\n|[.!?] )(?:(?:i|we|he|she|they|it|you|the \p{L}+|\p{L}{2,15}) )?(?:just )?(?!need|feed|speed|seed|proceed)(?:\p{L}{2,}ed|got|met|saw|sent|told|spoke|came|went|had|did|left|heard|found|gave|took|made|said|wrote|ran|lost|broke|rang|paid|brought)\b[^.?!\n]{0,50}$/iu;
/** "She's off at four, could we see it at five?": counts only where no other time is said. */
const BUSY =
  /(?:\b(?:i['’]m|(?:we|they)['’]re|(?:he|she)['’]s|(?:i|we|they|you|he|she) (?:is|am|are|get|gets|will be))|(?<!\p{L})\p{L}+(?:['’]s| is| gets)) (?:off|gone|out|busy|booked|away|closed)(?: work)? (?:at |from |after |on )?(?:the )?$/iu;
/** "I'm at the dentist until 11, can you open up at 8?" */
const BUSY_UNTIL =
  /\b(?:i['’]m|(?:we|they)['’]re|(?:he|she)['’]s|(?:i|we|they|he|she) (?:am|is|are|have|has)|(?:i|we)['’]ll be) [^.?!;,\n]{1,40} (?:until|till) $/iu;
/** "Laura's Tuesday flight" names the flight. */
const POSSESSED = /(?<!\b(?:how|what|when|let))['’]s $/i;

/** "It's Thursday at 10", unlike "Thank God it's Friday", is an appointment. */
const IT_IS = /\b(?:it|that)['’]s $/i;

function isPossessed(before: string, { timed }: Span): boolean {
  return POSSESSED.test(before) && !(timed && IT_IS.test(before));
}

/** Whether a time is given up for another one: "move it from Friday", "push Thursday to Friday", "our 3 pm was moved to 4". */
function isGivenUp(text: string, { start, end }: Span, before: string): boolean {
  const saysBoth = RANGE.test(text.slice(start, end));
  const after = text.slice(end, end + 60);
  if (INSTEAD.test(before) || WAS_MOVED.test(after)) return true;
  const isObject = TO_ANOTHER.test(after) && !AT.test(before) && !STARTS_AT.test(text.slice(start));
  return (isObject || (FROM.test(before) && !saysBoth)) && isMoved(text, start);
}

/**
 * How much a time reads like a limit or an appointment: over 0 when it may be what is due. `by Friday` beats `Friday`
 * beats `asap`.
 */
export function relevance(text: string, span: Span): number {
  const before = text.slice(Math.max(0, span.start - 80), span.start);
  if (isGivenUp(text, span, before) || HABIT.test(before) || RULED_OUT.test(before) || AWAY.test(before))
    return 0;
  if (isPossessed(before, span) || PUT_IN.test(text.slice(Math.max(0, span.start - 10), span.start + 3)))
    return 0;
  if (MANY.test(before) && span.open === 'week' && onOf(text, span) === '') return 0;
  if (GOES_ON.test(before) || (STARTS.test(before) && TODAY.test(text.slice(span.start)))) return 0;
  if (PART_OF_TODAY.test(text.slice(span.start)) && (TOLD.test(before) || THANKS.test(before))) return 0;
  if (/^['’]s\b/.test(text.slice(span.end)) && !LIMIT.test(before) && !FOR_USE.test(before)) return 0;
  if (isOpeningHours(text.slice(span.start, span.end + 20))) return 0;
  if (BUSY_UNTIL.test(before)) return 1.5;
  if (LIMIT.test(before) || EVENT_LIMIT.test(before + onOf(text, span)) || IN_TIME.test(before)) return 3;
  if (GONE.test(before) || SUPPOSED.test(before) || SAID_THEN.test(before)) return 0;
  if (SOURCE.test(before) && !RANGE.test(text.slice(span.start, span.end))) return 0;
  if (span.vague) return 1;
  // Thanks may be given in advance.
  if (THANKS.test(before)) return 0.5;
  return BUSY.test(before) || (!span.timed && LEAVES.test(before)) ? 1.5 : 2;
}
