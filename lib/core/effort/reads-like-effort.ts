import { HAVING } from './amounts';
import type { Length } from './lengths';

/** Words before a length that make it a point or stretch in time rather than work. */
const NOT_BEFORE =
  /\b(?:in|within|every|each|last|past|next|since|after|ago|for the (?:last|past)|the (?:last|past|next|first)|over the|during|previous|expires? in|notice|once|twice|takes?(?: \w+)? now|older than|per|first|another|been|of|these|those|lasted|ran|(?:good|valid|open|closed?s?|out|away|off|gone|free|sick) for|(?<!\b(?:eats?|takes?|uses?) )up|down for|(?:waited|sat|stood|drove|spent|worked)(?: for)?)\s*$/i;
const NOT_AFTER =
  /^\s*(?:ago|old|earlier|later|before|after|early|late|notice|from now|in advance|ahead|now\b|prior|since|overdue|behind|delay|trial|warranty|window|deadline|of (?:data|history|vacation|leave|experience|delay)|out\b)/i;
const BEFORE =
  /(?:\b(?:takes?|taking|took|took (?:me|you|him|her|us|them|\p{Lu}\p{Ll}+)|looking at|carve out|eta|do|get|(?:need|want|book|borrow|have) (?:you|him|her|them|somebody|someone)|(?:eats?|takes?|uses?) up|about|around|roughly|approx\.?|approximately|maybe|perhaps|probably|only|just|say|est\.?|estimated?(?: at)?|estimate|guess|(?:count|figure|plan|reckon) (?:on|with)|budget|cost(?: (?:you|me|us))?|needs?|need|have|has|spend|spare|allow|(?:set|put) aside|reserve|block(?: out| off)?|book|schedule|for|it's|it is|that's|is|be|like|would be|should be|no more than|not more than|at most|max\.?|(?:takes?|taking|be|is|that['’]s|it['’]s|needs?|costs?|done in) (?:up to|at least|under|less than)|for at least|lasts|adds?|effort|solid|good|a|an|another|plan|expect|i'd|give (?:me|us|it|yourself)|grab|got|quick|another)|[~≈<≤(:,?!.–-])\s*$|^\s*$/iu;
const AFTER =
  /^\s*(?:['’]s? (?:worth of|work|job)|of (?:work|effort|travel|prep)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|this (?:week|month|morning|afternoon)|next (?:week|month)|last time|of (?:your|his|her|our|my) time|or so|at most|max|tops|is (?:plenty|enough|fine|ok)|should (?:be (?:enough|plenty|fine|ok)|do|suffice|cover)|would (?:do|be enough|be plenty)|long\b|work|job|task|fix|thing|project|event|tour|webinar|training|workshop|review|call|chat|meeting|slot|walk|session|read|sync|demo|stand-?up|check-in|huddle|conversation|interview|presentation|class|course|lesson|visit|appointment|shift|catch-up|talk|panel|show|conference|debrief|retro|brainstorm|orientation|to (?:do|finish|complete|write|read|review|go|prepare|discuss|talk|walk)|with\b|on\b|plus|including|each|total|together|(?:a |per |\/ ?)(?:week|day|month)|max\b|for (?:this|it|you|the)|\)|[.,;!?)]|$)/i;

/** "It has been in your column for two weeks", "I haven't heard from you for a week". */
const SO_FAR =
  /\b(?:been|(?:hasn|haven|hadn)['’]?t)\b[^.?!]{0,40}\bfor (?:(?:about|over|almost|nearly|the better part of) )?$/i;

const PUT = /\bput $/i;
const ASIDE = /^ aside\b/i;

const IN_DAYS = /(?:days?|weeks?|months?)$/i;
const IN_BUSINESS_DAYS = /\bbusiness days?$/i;
const HAVE = new RegExp(`${HAVING}$`, 'i');
const LEFT_TO = /^ (?:left )?to\b/i;
const GET = /\bget $/i;

/** "You have three weeks to answer", "they need ten business days", "get a month for free": how long one has or waits. */
function isTerm(before: string, length: string, after: string): boolean {
  if (IN_BUSINESS_DAYS.test(length)) return !/^ of\b/i.test(after);
  if (!IN_DAYS.test(length)) return false;
  return GET.test(before) || (HAVE.test(before) && LEFT_TO.test(after));
}

/** "more than 20 minutes" is a complaint, "shouldn't take more than 20 minutes" an estimate. */
const OVER = /\b(?:more|longer) than\s*$/i;
const NEGATED = /(?:n't|\bnot|\bno|\bnever)\b[^.?!]{0,24}$/i;

/** "When you have a minute", "it only takes a minute": a way to say soon, or please. */
const MOMENT = /^(?:an?|one) min/i;
const SOME_MINUTES = /^(?:a )?(?:few|couple)/i;
const WHENEVER =
  /\b(?:you|somebody|someone|anyone)(?:'ve)? (?:can )?(?:ha(?:ve|s)|gets?|got|finds?|spare)(?: got)? $/i;

/** Whether a length of time says how much work it is ("it's about two hours"), and not when or how often. */
export function readsLikeEffort(text: string, { start, end }: Length): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  const length = text.slice(start, end);
  if (MOMENT.test(length) || (SOME_MINUTES.test(length) && WHENEVER.test(before))) return false;
  if (/\bfor $/i.test(before) && /^ (?:before|after)\b/i.test(after)) return true;
  if (PUT.test(before) && ASIDE.test(after)) return true;
  if (isTerm(before, length, after)) return false;
  if (NOT_BEFORE.test(before) || SO_FAR.test(before) || NOT_AFTER.test(after)) return false;
  if (OVER.test(before)) return NEGATED.test(before);
  return (
    BEFORE.test(before) &&
    (AFTER.test(after) ||
      /\b(?:takes?|taking|about|around|roughly|approx|probably|perhaps|maybe|est|estimated?|(?:count|figure|plan|reckon) (?:on|with)|cost(?: (?:you|me|us))?|budget|spend|spare|for|like|have|say|more than|it's|block(?: out| off)?|(?:set|put) aside|a|an)\W*$/i.test(
        before,
      ))
  );
}
