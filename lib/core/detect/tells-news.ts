/** "ok merged", "Handing it back", "no blockers", "back from lunch", "great job today!", "jammed again, on it": in few words, too, this only tells. */
const NEWS =
  /^[^\p{L}?]*(?:ok(?:ay)?|ye[ps]|nope|no|sure|lgtm|eta|done|told|sent|made|got|put|found|dug|left|took|went|saw|met|gave|back|out (?:sick|of|today|tomorrow|until|till)|off (?:today|tomorrow|to|until|sick)|home|sick|late|stuck|same|true|exactly|agreed|cool|nice|great|awesome|amazing|lovely|well|good|happy|merry|congrats|congratulations|yay|wow|oops|lol|haha?|nvm|never ?mind|fyi|omw|brb|wfh|thanks|thank|thx|sorry|my bad|finally|that was|that went|\p{L}{3,}(?:ed|ing))(?![\p{L}'’])[^?]*$|, (?:i['’]?m )?(?:on it|working on it|looking into it|will fix)[.!]*$/iu;

/** "I've charged them and put yours on the chair": what the writer has done. */
const DEED =
  /^[^\p{L}?]*(?:i|we)(?:['’]ve| have)? (?:just |already |also )?(?!needed|wanted|hoped|wondered|asked|tried|forgot)(?:\p{L}{2,}ed|sent|made|got|put|found|took|went|saw|met|gave|did|left|bought|brought|wrote|paid)(?!\p{L})/iu;
/** "I got married, new surname please", "I filled it in and nobody called." */
const ASKS_BESIDE = /\?|\b(?:please|pls|plz|need|nobody|no one|never|still|but)\b/i;

/** Whether the few words of a person only tell how things are: for all else few words are written. */
export function tellsNews(text: string): boolean {
  return NEWS.test(text) || (DEED.test(text) && !ASKS_BESIDE.test(text));
}
