import { within, type CuePattern } from './first-cue';

/** "Up to you", "with you". */
const TO_YOU = String.raw`(?:on |over |along |off |up |back )?(?:with|to) you\b`;

/** What is passed on, most often above a forwarded mail: that it is now the reader's to do. */
export const HANDOVERS: readonly CuePattern[] = [
  // "One for you.", "I think this one is for you", "One more for your list".
  /^\W*(?:(?:hi|hey|and|here['’]s) )?(?:one|one more|another(?: one)?|next one|(?:i (?:think|guess|believe|suspect) )?(?:this|that) one(?:['’]s| is)(?: probably| more)?|(?:i (?:think|guess|believe|suspect) )(?:this|that)(?:['’]s| is)(?: probably)?) for (?:you(?: two)?|your (?:list|pile|plate|to-?do(?: list)?|team|inbox|desk|department))\b(?=[^\p{L}]*$|, )/iu,
  // "Yours, I think.", "All yours."
  /^\W*(?:all yours|(?:definitely|probably) yours|yours,? i (?:think|believe|guess|suppose|presume|assume))[^\p{L}]*$/iu,
  // "I'll leave this with you", "Handing this over to you as discussed".
  within(
    'with you|to you',
    new RegExp(
      String.raw`^\W*(?:(?:so|ok(?:ay)?|right|and),? )?(?:(?:i|we)(?:['’]ll|['’]m|['’]re| will| am| are|['’]d like to| would like to)? )?(?:(?:just|now|gladly|happily) )?(?!leave it to\b)(?:leav(?:e|ing)|pass(?:ing)?|hand(?:ing)?|kick(?:ing)?|toss(?:ing)?|throw(?:ing)?|rout(?:e|ing)|transfer(?:ring)?|lob(?:bing)?) (?:this|that|these|those|the rest|things|it)(?: one| here)? ${TO_YOU}`,
      'iu',
    ),
  ),
  // "I immediately thought of you."
  within(
    'thought of you',
    /\b(?:i|we) (?:(?:immediately|instantly|naturally|straight away|right away|at once|of course) )?thought of you(?: (?:first|at once|right away|straight away|immediately))?(?=[.!]*$| for \p{L})/iu,
  ),
  // "The ball's in your court".
  within('your court', /\bball(?:['’]s| is)(?: now| back)? in your court\b/i),
  // "That'll be your job."
  within(
    'your ',
    /^\W*(?:(?:and|so|but) )?(?:that|this|it)(?:['’]ll be|['’]d be| will be| would be) (?:your (?:job|task|part|responsibility|baby|department)\b|you\b(?=[^\p{L}]*$))/iu,
  ),
  // "This landed in my inbox but belongs in yours".
  within(
    ' yours| you',
    /\b(?:but|and|i think it|it|this|that)(?: really| probably)? (?:belongs|should (?:go|be|have gone|come)) (?:to|in|on|with) (?:you(?:rs)?\b|your (?:team|list|inbox|desk|queue|department)\b)/iu,
  ),
];
