import type { Span } from './span';

/** An hour that is somebody's or something's: "the 3pm", "Dana's 10 o'clock". */
const OWNED =
  /(?<!\p{L})(?:the|an?|my|our|your|his|her|their|this|that|\p{L}+['’]s) \S{1,12}(?: [ap]\.?m\.?| o['’]?clock)?$/iu;
/** "(the 3pm) call", "(a 9:30) move-in on the". */
const NOUN =
  /^(?: (?!(?:and|or|so|but|to|for|with|about|in|by|before|after|until|from|if|when|as|is|was|that|which|on)\b)[\p{L}-]{2,}){1,3}(?: (?:on|for))?(?: the)? $/iu;
const INSTEAD =
  /^ (?:sharp,?|(?:instead of|rather than) (?:at )?\d{1,2}(?::\d\d)?(?: ?[ap]m)?)(?: on)?(?: the)? $/i;
const OPENS = /(?:^|[\n.!?:;,–—-] *)(?:(?:on|starting|beginning|from|am|ab|el|a partir del?) )?$/i;
/** "(On Friday,) could you come (at 5)". */
const WISH =
  /^,? (?:could|can|would|will|please|pls|(?:i|we)(?:['’]d| would| will|['’]ll)? (?:need|like|love|want|have to|must)|are you|do you|you(?:['’]re|['’]ll| are| will)?|kannst|könntest|könnten|würdest|würden|bitte|brauch\p{L}*|bist|sind|¿?(?:puedes?|podrías?|podéis|pueden|necesit\p{L}*|por favor))(?!\p{L})[^.?!;:\n]{0,60} $/iu;
const OTHERWISE =
  /\b(?:so|because|since|and then|but|after|before|until|or|damit|weil|aber|oder|bevor|para que|porque|pero)\b/i;

function isHour({ timed, open }: Span): boolean {
  return timed && open === 'day';
}

function isDay({ timed, open, vague }: Span): boolean {
  return !timed && !vague && open !== 'day' && open !== 'weekday';
}

/** Whether an hour is one of the day that is told after it: "the 3pm call tomorrow", "at 8 instead of 9 on Friday". */
export function isHourOn(text: string, hour: Span, day: Span): boolean {
  if (!isHour(hour) || !isDay(day)) return false;
  const between = text.slice(hour.end, day.start);
  const until = text.slice(Math.max(0, hour.start - 20), hour.end);
  return INSTEAD.test(between) || (NOUN.test(between) && OWNED.test(until));
}

/** Whether a day that opens a wish is that of the hour at its end: "On Friday, could you come at 5?" */
export function isDayOf(text: string, day: Span, hour: Span): boolean {
  if (!isDay(day) || !isHour(hour)) return false;
  const between = text.slice(day.end, hour.start);
  if (!OPENS.test(text.slice(Math.max(0, day.start - 20), day.start))) return false;
  return WISH.test(between) && !OTHERWISE.test(between);
}
