import stored from './model/gate.json';
import { gateFeatures } from './gate-features';
import { logOdds, readModel } from './model/linear-model';
import { OBJECTS, PARTICLES } from './order-words';
import { tokens } from './tokens';

let model: ReturnType<typeof readModel> | null = null;

/** "Please" and plain needs, a word with its object ("Fix it", "Sasha, water the plants"), a duty told ("You're running the raffle"): what these are worth, the worker tells. */
const ALWAYS = [
  /please|kindly|\b(?:wh?ats|whos|wheres|hows|whens|isnt|r u)\b|if you could|like us to|needs? (?:\w+ing|an?|another)\b|(?:don['’]?t|do not) (?:forget|let|\w+ (?:the|my|an?y?|it|th|until|bef|unl|wit))|your turn|remind|you forgot|following up|circling back|for your (?:review|app|sig|action)|(?:needed|required|request(?:ed)?)\b|as soon as possible|\basap\b|\bby (?:noon|eo[dw]|cob|to[mn]|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|ju[nl]|aug|sep|oct|nov|dec|end|next|the |\d)|^\W*no \w.* until |\bptal\b|^\W*(?:\w+\W+)?(?:status|eta) (?:on|of|for) |^\W*should (?:say|read|be \W?\d)|^\W*be an? |\b(?:be|mean|feel) [^,.]{2,30} if\b|\bwould (?:help|be)\b|\bowe\b|\bcould .{0,12}use |\b(?:until|without|unless) (?:i|we|you)|\b(?:for you|your (?:job|list))\W*$|\bshort (?:at|for|of|on)\b|(?:expecting|outstanding).* you|['’]d (?:need|value|welcome|\w+ (?:the|th(?:at|is|ese|ose)))\b/i,
  new RegExp(
    String.raw`^\P{L}*(?:(?:[\p{L}\p{N}]{1,20} ){0,6}[\p{L}\p{N}]{1,20}[,:] )?(?:(?:and|then|also|just) )?[\p{L}-]{3,14} (?:(?:${PARTICLES.join('|')}) )?(?:${OBJECTS.join('|')}|that|to|by|your|through|every|everyone|someone|all|each|two|three|\p{L}+['’]s)(?!\p{L})|^\P{L}*(?:(?:and|then|also|so|now) )?(?:add|archive|ask|bring|call|deliver|finali[sz]e|fix|give|get|go|help|keep|let|move|put|send|rename|see|show|take|tell) \p{L}`,
    'iu',
  ),
  /\byou(?:['’]re| are|['’]ve been| have been|['’]ll be| will be) \p{L}+(?:ing|ed|en)\b|\byou (?:down|up|for|as)\b|\byours\b|\b(?:to|on) you\b|\byou(?:['’]d| would)\b/iu,
];

/**
 * Whether a sentence may be an ask: a small model that lets nearly every ask through (its threshold is set for recall,
 * see the model card) and keeps most other text in the page.
 */
export function mayBeAsk(sentence: string): boolean {
  // Unpacked when it is first needed: pages without a message do not pay for it.
  model ??= readModel(stored);
  return (
    ALWAYS.some((pattern) => pattern.test(sentence)) ||
    logOdds(model, gateFeatures(tokens(sentence))) >= stored.least
  );
}
