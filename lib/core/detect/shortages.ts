import { within, type CuePattern } from './first-cue';

/** What is told to be missing, by people one knows: the reader is to bring it. */
export const SHORTAGES: readonly CuePattern[] = [
  // "Still open: the headshot, the bio", "Missing: page 7", "Still needed from your side: two quotes".
  /^(?:(?:still|also|now) )?(?:missing|needed|open|outstanding|lacking|pending|wanted|required|to do)(?: (?:yet|still|now|urgently|today|asap|(?:from|on|at|by) (?:you|your (?:side|end|part))|for [^:,;?]{2,40}))*: ?(?!(?:daily|mon|tue|wed|thu|fri|sat|sun|\d{1,2}(?::\d\d)? ?(?:am|pm|[-–])|none|nothing|n\/a|no|yes|true|false)(?!\p{L}))[\p{L}\d]/iu,
  // "Yours is the last one missing."
  /^(?:and |but |only )?yours is (?:still |now )?(?:(?:the (?:last|only) one )?(?:missing|outstanding|open|due|overdue|left)|not in|missing)\b/i,
  // "We still lack a headline".
  /^(?:i|we)(?: (?:still|also|now))* lack (?:an?|the|your|one|two|three|some|any|\d+) (?!(?:time|idea|words?)\b)\p{L}/iu,
  // "I'm short of one story for the newsletter", "We're short on drivers for Saturday".
  within(
    'short|shy',
    /^(?:(?:and|so|but) )?(?:i|we)(?:['’]m|['’]re| am| are) (?:(?:still|now|also|again) )?(?:short|shy) (?:of|on|by) (?!(?:time|breath|cash|money|words?|sleep|staff|hands|people|help|that|this|it|the (?:mark|goal|target))\b)[\p{L}\d]/iu,
  ),
  // "I'm two people short for Saturday", "We're one volunteer short at the grill"; not "… but it'll be fine".
  within(
    'short',
    /^(?:(?:and|so|but) )?(?:i|we)(?:['’]m|['’]re| am| are) (?:(?:still|now|also|again) )?(?:an?|one|two|three|four|five|\d+) (?:(?!(?:minutes?|hours?|days?|inch(?:es)?|feet|percent|dollars?)\b)\p{L}+ )?short (?:for|at|on|in|this|next|tomorrow|tonight|today)\b(?![^.?!]*\b(?:but|fine|okay|manage|cope)\b)/iu,
  ),
  // "They're expecting your call".
  within(
    'expecting|waiting',
    /^(?!(?:i|we|you|who)\b)[^,;?]{2,40}?(?:['’]s|['’]re| is| are) (?:(?:now|still|already|also) )?(?:expecting|waiting (?:for|on)) (?:your (?:call|answer|reply|response|email|mail|decision|quote|draft|comments)|to hear from you|a (?:call|call ?back|reply) from you|you to \p{L})/iu,
  ),
];
