import { FURTHER_TAKEN_BACK } from './languages/address-words';

const TAKEN_BACK =
  /\b(?:never ?mind|nvm|scratch that|forget (?:it|that|about it|i asked)|(?:ignore|disregard) (?:this|that|my|the|it|all|what i)\b(?! if)|no longer (?:need|needed|necessary|required|relevant)|(?:i|we) (?:just )?(?:found|figured|sorted|solved|fixed|worked) (?:it|that|this|them)\b|not needed any ?more|found (?:it|them)\b[.!]*$|no need any ?more)/i;
/** "It's done", not "Get it done". */
const DONE =
  /(?<!\b(?:get|gets|getting|have|having|had|want|wants|need|needs|see|like|make|keep|be) )\b(?:it|this|that|all)(?:'s| is| was| has| got)? (?:already |now |all )?(?:been )?(?:done|sorted|fixed|handled|resolved|taken care of|solved)\b/i;
const CONDITION = /\b(?:if|when|once|until|unless|after|before|whether|make sure|let me know|please)\b/i;

/** Whether the sentence takes back what was asked before it in the same message. */
export function withdraws(sentence: string): boolean {
  const text = sentence.slice(0, 300);
  return (
    TAKEN_BACK.test(text) ||
    FURTHER_TAKEN_BACK.test(text) ||
    (DONE.test(text) && !CONDITION.test(text) && !text.includes('?'))
  );
}
