/** Words with which a statement may still ask. */
const MAY_ASK =
  /\?|\bplease\b|\byou(?:r|'\w+)?\b|\blet(?:'s| us| me)\b|\b(?:need|should|must|could|would|can|has to|have to|to be)\b/i;

/** "I will send you the plans", not "I will need the plans". */
const OWN_COMMITMENT =
  /^(?:\W*(?:ok(?:ay)?|sure|thanks|great|yes|and|so|then|in the meantime|hopefully)[,.!]?\s+)?(?:i|we)(?:'ll| will|'m going to| am going to| are going to|'re going to)\s+(?!need|want|require|appreciate|expect|be (?:happy|glad|grateful)|have to ask|ask)/i;
const ASKS_BESIDE =
  /\?|\bplease\b|\blet (?:me|us) know\b|\b(?:can|could|would|will) you\b|\byou (?:to|should|must|need)\b|\bif you\b/i;

/** "Everybody came on time": what has happened. */
const REPORT =
  /^(?:(?:yes|no|so|and|also|then|today|yesterday|last \w+)[,.]?\s+)?(?:i|we|he|she|they|it|this|that|everybody|everyone|all of \w+|both|nobody|the \w+(?: \w+)?|my \w+|our \w+)\s+(?:(?:just|already|also|really|all)\s+)?(?:was|were|came|went|had|did|got|made|found|said|told|saw|left|gave|took|met|spoke|sent|\w{3,}ed)\b/i;

/** "It should take about 3 hours": how long an ask takes, said beside it. */
const LENGTH =
  /^(?:it|this|that)(?:'ll|'d)?\s+(?:(?:should|would|will|might|may|could)\s+)?(?:(?:only|just|probably|not)\s+)*(?:takes?|be|is)\s+(?:(?:about|around|roughly|maybe|only|just|more than|less than|up to|at most)\s+)*(?:an?|half|\d|one|two|three|four|five|six|ten|a couple)\b[^?]*\b(?:min(?:ute)?s?|hours?|hrs?|days?)\b/i;

/**
 * Whether a sentence only tells something: what its writer will do, what has happened, how long work takes. Such frames
 * outweigh what the classifier makes of their words; none of the labelled sentences that have them is an ask.
 */
export function isStatement(sentence: string): boolean {
  const text = sentence.slice(0, 400);
  if (OWN_COMMITMENT.test(text)) return !ASKS_BESIDE.test(text);
  if (REPORT.test(text)) return !MAY_ASK.test(text);
  return LENGTH.test(text) && !/\?|\bplease\b/i.test(text);
}
