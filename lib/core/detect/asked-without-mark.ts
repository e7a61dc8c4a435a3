import { DAY_NAMES } from '../due/time-names';

const PERSONS = 'you|u|we|they|he|she|i|anyone|anybody|someone|somebody|everyone|everybody';
const THINGS = String.raw`it|this|that|these|those|there|any|the|your|our|my|his|her|their|\d+|${DAY_NAMES}|next|tomorrow|tonight`;
const DONE = String.raw`been|come|gone|got|gotten|made|said|sent|paid|left|signed|\p{L}{2,}ed`;

/** An auxiliary before its subject; what may as well begin a statement without one ("Did the counts", "Was there at 8", "Should the client call, …") is left out. */
const INVERTED = [
  String.raw`(?:is|isn['’]?t|was|wasn['’]?t) (?!there (?:at|on|all|for|when|since|until)\b)(?:${PERSONS}|${THINGS})`,
  String.raw`(?:are|aren['’]?t|were|weren['’]?t) (?:${PERSONS}|these|those|there|the|your|our|my|any|all)`,
  String.raw`(?:does|doesn['’]?t) (?!not\b)(?:(?:the|my|our|your|his|her|their) \p{L}+ \p{L}+|(?!the\b|my\b|our\b|your\b|his\b|their\b)[\p{L}\d]+ \p{L}+)`,
  String.raw`(?:do|don['’]?t|have|haven['’]?t) (?:you|u|we|they|i|people|any(?:one|body)?)`,
  String.raw`(?:did|didn['’]?t) (?:${PERSONS}|your|our)`,
  String.raw`(?:has|hasn['’]?t) (?:he|she|it|that|this|any(?:one|body)|some(?:one|body)|every(?:one|body)|(?:the|your|our|my) \p{L}+(?: \p{L}+)? (?:${DONE}))`,
  String.raw`(?:can|could|would|will|can['’]?t|couldn['’]?t|wouldn['’]?t|won['’]?t) (?:${PERSONS}|${THINGS})`,
  '(?:should|shall) (?:i|we)',
  'am i',
].join('|');

const ASKED = new RegExp(
  String.raw`^\W*(?:(?:hey|hi|hello|so|and|also|ok|okay|btw|or|quick one|@?\p{L}{2,15},)[,:]? )?(?:` +
    String.raw`(?:${INVERTED})` +
    String.raw`|(?:what|which|who|whom|whose|where|when|how|why)(?: (?!(?:a|an|the|i|you|we|they|he|she|it|to|if)\b)\p{L}+){0,2}? (?:${INVERTED})` +
    String.raw`|(?:what|where|who|when|how|why)['’]?s (?!(?:more|worse|better|new|up|it going|life|things|done)\b)\p{L}+|(?:what|which) (?:time|day|lot|house|one|date)['’]?s \p{L}+` +
    String.raw`|(?:you|u|ya) (?:still |all )?(?:free|around|coming|awake|available)` +
    String.raw`|(?:do (?:you|u) )?mind (?:if|\p{L}+ing)|ok(?:ay)? (?:with you )?if|any(?:one|body) (?:know|got|have|has|seen|heard|tried|free|up|else|want|need|around|remember)|any (?:chance|idea|update)` +
    String.raw`)(?!\p{L})`,
  'iu',
);
const MOST_WORDS = 14;

/** A short question that its writer did not mark ("is friday ok"), marked as one; any other text as it is. `asked`: how questions open in its language. */
export function askedWithoutMark(text: string, asked: RegExp = ASKED): string {
  if (text.includes('?') || /[.!:;,…][\s"')\]]{0,3}$/.test(text)) return text;
  const isShort = text.split(/\s+/, MOST_WORDS + 1).length <= MOST_WORDS;
  return isShort && asked.test(text.slice(0, 200)) ? `${text}?` : text;
}
