import { FURTHER_IF, FURTHER_INSTEAD, FURTHER_TAKEN_BACK } from './languages/address-words';

/** Where a clause may open: "Ah, I found it", "She called, and we sorted it". */
const CLAUSE = String.raw`(?:^\W*|[,;:.–-] ?|\b(?:and|but|so|ok|okay|oh|ah|wait|update|edit) )`;
/** Where a clause ends, or goes on with what changes nothing. */
const END = String.raw`(?=\W*$|[,;.!–-]|,? (?:out|already|now|myself|ourselves|after all|anyway|thanks?|with|together)\b)`;
const US = "(?:i|we)(?:['’]ve| have)? (?:(?:just|already|also|now|finally) )?";

const TAKEN_BACK = [
  /\b(?:never ?mind|nvm|scratch that)\b|(?<!(?:not|n['’]t|to|never|can|could) )\bforget (?:it\b|that(?=\W*$|[,;.!])|about (?:it|that)\b|(?:that )?i asked)/i,
  // "Ignore that", "Please disregard my question"; another mail is another matter.
  /(?<!(?:not|n['’]t|to|never|you|can) )\b(?:ignore|disregard) (?:(?:this|that|it|me(?=\W*$|[,;.])|all(?: of)? (?:this|that)|everything|what i (?:said|wrote|asked)|the above)(?! (?:if|one|mail|e-?mail|part)\b)|my (?:question|request|message|note|mail|e-?mail|comment|ask)s?(?! (?:from|of|about|this|earlier|yesterday)\b))/i,
  // "No longer needed", "It's no longer necessary", "We no longer need it"; not "the flyers that are no longer needed".
  /^\W*(?:(?:sorry|ok|oh|update|edit|hi|hey)\W+)?(?:(?:it|this|that|they|these|your help|help)(?:['’]s|['’]re| is| are)? )?(?:no longer|not) (?:needed|necessary|required|relevant)(?! by\b)(?: any ?more)?/i,
  /\b(?:i|we) (?:no longer need|(?:don['’]?t|do not) need (?:it|this|that|them|your help|you to [^,;]{2,30}) any ?more)\b|\bno need any ?more\b/i,
  new RegExp(
    `(?:${CLAUSE}${US}|^\\W*(?:(?:edit|update|ah|oh|ok|okay|wait)\\W+)?)(?:(?:figured|sorted|solved|fixed|worked) (?:it|this|that|them)${END}|found (?:it|them|this|that(?=\\W*$|[,;.!]))(?! (?:hard|easy|strange|odd|difficult|funny|interesting|useful|helpful|great|nice|a bit)\\b))|${CLAUSE}found (?:it|them)(?=\\W*$|[,;])`,
    'i',
  ),
  FURTHER_TAKEN_BACK,
];
/** "It's done", "All sorted"; not "I want to see that it's done before the rain". */
const DONE = new RegExp(
  `(?<!\\b(?:that|then|until|till|once|when|after|before|because|since|think|thought|see|like|make|sure|said|hope|hoped|believe|know|guess|assumed?|wish) )\\b(?:(?:it|this|that|all|everything)(?:['’]s| is| was| has been|['’]s been| got)|it['’]?s all) (?:already |now |all )?(?:been )?(?:done|sorted|fixed|handled|resolved|taken care of|solved)${END}|(?:^\\W*|[,;.–-] )(?:all|already) (?:done|sorted|fixed|handled|resolved|taken care of)${END}`,
  'i',
);
const CONDITION = new RegExp(String.raw`(?<!\p{L})(?:if|unless|${FURTHER_IF})(?!\p{L})`, 'iu');
const ALSO = /\b(?:when|once|until|after|before|whether|make sure|let me know|please|as soon as)\b|\?/i;

/** Where the words stand by which the sentence takes back what was asked before it in the same message; −1 where it does not. */
function takesBackAt(text: string): number {
  if (CONDITION.test(text)) return -1;
  for (const pattern of TAKEN_BACK) {
    const match = pattern.exec(text);
    if (match) return match.index + match[0].length;
  }
  const done = ALSO.test(text) ? null : DONE.exec(text);
  return done ? done.index + done[0].length : -1;
}

/** Whether the sentence takes back what was asked before it in the same message. */
export function withdraws(sentence: string): boolean {
  return takesBackAt(sentence.slice(0, 300)) >= 0;
}

/** "Please ignore my last mail", with nothing asked beside it. */
const IGNORED =
  /^(?:[^,?!]{1,30},)?\W*(?:(?:please|kindly|just|so|and|then|sorry) )*(?:ignore|disregard) (?:my|the|that|this|our|what|it|all)\b(?!.*(?:[,;–-]|\band) (?:please|can|could|send|use|call|print|take|tell|check)\b)/i;

/** Whether a sentence only speaks of another message that does not count. */
export function ignoresAnother(sentence: string): boolean {
  return IGNORED.test(sentence.slice(0, 300));
}

const INSTEAD = new RegExp(
  String.raw`\b(?:please|instead|can you|could you|${FURTHER_INSTEAD})\b|[,;–-] (?:just |only |but )?(?:do|fix|send|print|use|call|ask|make|take|bring|put|get|give|tell|check|move|change|write|order|let) `,
  'i',
);

/** Whether a sentence that takes something back asks for something else: "Never mind the maps, please print the lists instead". */
export function asksInstead(sentence: string): boolean {
  const text = sentence.slice(0, 300);
  return INSTEAD.test(text.slice(Math.max(0, takesBackAt(text))));
}
