/**
 * How to leave a mailing, as its footers say it; not what colleagues say of mailings: "Please unsubscribe the Katz family", "the unsubscribe link is broken",
 * "they want to opt out of the texts".
 */
const LEAVE = new RegExp(
  String.raw`(?<!\b(?:the|an|our|their|no|please|i|we|they|he|she|who|could|should|must|can) )\bunsubscribe\b(?! (?:the|them|him|her|me|us|my|our|link|button|page|form|people|rate|requests?|option|footer)\b)` +
    String.raw`|\bplease unsubscribe(?= (?:here|by|using|via|from|at|with|through|now)\b|[,.])` +
    String.raw`|(?:^|[.!?|\n] ?|\b(?:you|rather|prefer|wish) (?:can |may )?)(?:to )?opt[ -]out of\b` +
    String.raw`|\bmanage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)\b|\bupdate your preferences\b|\bstop receiving (?:these|this|e-?mails?)\b`,
  'i',
);

/** What each of these has: they take long to try, and most mail has nothing of it. */
const OF_LEAVING = /unsub|opt[ -]out|preferences|subscription|stop receiving/i;

/** Whether a text says how to leave a mailing. */
export function tellsToLeave(text: string): boolean {
  return OF_LEAVING.test(text) && LEAVE.test(text);
}

/** Where to read a mailing, as it says so itself; not "Open it in a browser and tell me what you see". */
export const BROWSER =
  /\b(?:view|read|see|open) (?:(?:this |the )?(?:e-?mail |message |newsletter )|this )?(?:online )?(?:in|on) (?:your |a |the )?(?:(?:web )?browser|web)\b(?! and\b)|\bview (?:this (?:e-?mail|message|newsletter) )?online\b/i;

/** Not "Don't reply to this e-mail, call me". */
export const NO_REPLY =
  /\b(?:do not|don['’]?t) (?:reply|respond)(?: directly)? to this (?:e-?mail|message|address)\b(?!,? (?:call|text|ring|phone|just|but|write|come)\b)/i;
