import type { DetectedAsk } from '../../model/ask';
import { FURTHER_ANSWERS, FURTHER_SAID } from './languages/address-words';

/** "Need the list by Friday", "Is lot 9 still free?", "Brauche die Liste"; not "Call with the Danes", "Review of the campaign". */
const SAID = new RegExp(
  String.raw`[?¿]|(?<!\p{L})(?:please|pls|plz|kindly|needs?|needed|required|requested|wanted|asap|urgent(?:ly)?|can (?:you|u)|could (?:you|u)|${FURTHER_SAID})(?!\p{L})`,
  'iu',
);
const PLAIN: ReadonlySet<string> = new Set(['order', 'need', 'duty', 'assigned']);
/** "Order 33812", "Following up on our call", "Reminder: office closed". */
const NAMED =
  /^\W*(?:order\W*\d|following\b|circling\b|checking\b|(?:\w+ ){0,2}reminder\b|need to know\W*$)/i;

/** "Sure, here it is": what its thread's subject asks is answered. */
const ANSWER = new RegExp(
  String.raw`^\W*(?:(?:hi|hey|hello|dear)\b[^,!\n]{0,30}[,!\n]\s*)?(?:sure|ye[sp]|yeah|no|ok(?:ay)?|done|will do|got it|here(?:['’]s| is| are| you)|attached|sounds good|no problem|of course|absolutely|${FURTHER_ANSWERS})\b`,
  'iu',
);

/** Whether a mail's text answers. */
export function answers(text: string): boolean {
  return ANSWER.test(text.slice(0, 200));
}

/** Whether the subject of a mail, which detection takes for an ask, says so in a sentence of its own: most subjects only name what the mail is about. */
export function asksBySubject({ sentence, cue, sureness }: DetectedAsk): boolean {
  if (sureness === 'unsure' || NAMED.test(sentence)) return false;
  return SAID.test(sentence) || PLAIN.has(cue.reason);
}
