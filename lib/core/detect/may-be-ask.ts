import stored from './model/gate.json';
import { gateFeatures } from './gate-features';
import { logOdds, readModel } from './model/linear-model';
import { OBJECTS, PARTICLES } from './order-words';
import { tokens } from './tokens';

let model: ReturnType<typeof readModel> | null = null;

/** "Please" and plain needs, a duty told ("You're running the raffle"): what these are worth, the worker tells. */
const ALWAYS = [
  /please|kindly|needs? (?:\w+ing|an?|another)\b|(?:don['’]?t|do not) (?:forget|let|\w+ (?:the|my|an?y?|it|th|until|bef|unl|wit))|your turn|mind|for your (?:review|app|sig|action)|(?:needed|required|request(?:ed)?)\b|\bby (?:noon|eo[dw]|cob|to[mn]|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|ju[nl]|aug|sep|oct|nov|dec|end|next|the |\d)|\bptal\b|^\W*should (?:say|read|be \W?\d)|\bcould .{0,12}use |\b(?:until|without|unless) (?:i|we|you)|\b(?:for you|your (?:job|list))\W*$|\bshort (?:at|for|of|on)\b|(?:expecting|outstanding).* you|['’]d (?:need|value|welcome|\w+ (?:the|th(?:at|is|ese|ose)))\b/i,
  /\byou(?:['’]re| are|['’]ve been| have been|['’]ll be| will be) [a-z]+(?:ing|ed|en)\b|\byours\b|\b(?:to|on) you\b|\byou(?:['’]d| would)\b/i,
];

/** A word with its object ("Fix it"), or one that opens hardly anything but an order. Latin letters only: classes of all letters take a hundred kilobytes when compiled. */
const ORDER = new RegExp(
  String.raw`^[^a-z]*(?:(?:and|then|also|just|so|now) )?(?:[a-zß-ɏ-]{3,14} (?:(?:${PARTICLES.join('|')}) )?(?:${OBJECTS.join('|')}|that|to|by|your|through|every|everyone|someone|all|each|two|three|[a-zß-ɏ]+['’]s)(?![a-zß-ɏ])|(?:add|archive|ask|bring|call|deliver|finali[sz]e|fix|give|get|go|help|keep|let|move|put|send|rename|see|show|take|tell) [a-z])`,
  'i',
);
/** "Sasha, …", "For the fair on Sunday: …": a few words that may stand before an order. */
const LEAD = /^[^a-z]*[a-zß-ɏ\d ]{1,120}[,:] /i;
const MOST_WORDS = 7;

function opensLikeOrder(sentence: string): boolean {
  if (ORDER.test(sentence)) return true;
  const lead = LEAD.exec(sentence)?.[0] ?? '';
  return (
    lead !== '' && lead.trim().split(' ').length <= MOST_WORDS && ORDER.test(sentence.slice(lead.length))
  );
}

/**
 * Whether a sentence may be an ask: a small model that lets nearly every ask through (its threshold is set for recall,
 * see the model card) and keeps most other text in the page.
 */
export function mayBeAsk(sentence: string): boolean {
  // Unpacked when it is first needed: pages without a message do not pay for it.
  model ??= readModel(stored);
  return (
    ALWAYS.some((pattern) => pattern.test(sentence)) ||
    opensLikeOrder(sentence) ||
    logOdds(model, gateFeatures(tokens(sentence))) >= stored.least
  );
}
