import type { Cue } from '../../model/ask';
import { firstCue, together } from './first-cue';
import { NEEDS } from './needs';
import { NEEDS_OF_PERSONS } from './needs-of-persons';
import { PLAIN } from './plain-needs';
import { SHORTAGES } from './shortages';

/** "Jamie, …", "Hi, so …": what may stand before. */
const OPENING =
  /^[\s"'“‘(*–-]*(?:(?:hi|hey|hello|sorry|\p{Lu}\p{Ll}+)(?:, ?| ?[–—-] ))?(?:if (?:it['’]?s|it is|it isn['’]?t|that['’]?s|(?:at all )?possible|you don['’]?t mind)[^,;?]{0,30}, |whatever (?:you do|happens),? )?(?:(?:and|so|but|also|plus|then|now)\b[\s,]+)*/iu;

const OF_ALL = together(NEEDS);
const OF_PERSONS = together([...NEEDS, ...NEEDS_OF_PERSONS]);
const PLAIN_ONES = together([...PLAIN, ...SHORTAGES]);

/** Words one of which is in whatever tells a need: without them, none of the patterns has to be tried. */
const WORDS =
  /\b(?:some(?:one|body)|one|needs?|wants?|expects?|like|love|prefer|asking|looking|must|got|have|haven|ha[sd]|never|sure|desk|my|maybe|perhaps|worth|could|help|if|get|forget|interested|wondering|be an?|should|requires?|start|begin|all (?:that|i|we)|(?:only|one|last) things?|outstanding|overdue|missing|due|by|necessary|important|essential|crucial|imperative|vital|awaiting|waiting|counting|relying|thinking|thought|now on|starting|as of|one more|you (?:forgot|left|overlooked)|would|value|welcome|appreciate|owe|hop(?:e|ing|ed)|better|safer|happier|easier|comfortable|what(?:['’]s| is)|time|use|i['’]d|don['’]?t|do not)\b/i;

/** Told of what was, of what need not come, or of what the writer and others do about it. */
const SETTLED =
  /\?|\bif (?:you (?!could\b)|there\b|any)|\b(?:already|yesterday|last (?:week|night|month|year)|(?<!\b(?:before|until|till|so|once) )(?:i|we|she|he|they)(?:['’]ll| will|['’]m| am|['’]ve| have(?! to\b))(?! (?:(?:going to |probably |still |also |very |really |currently |just )*(?:need|want to|have|in|interested|looking for|searching for|missing|writing|expecting|waiting|counting|relying|on (?!it\b|top\b)|be (?:at|here|there|back|away|out)\b|out|off|stuck|busy|away|tied|swamped|driving))\b)|write a book|should invent)\b|, \p{L}+(?:['’]s|['’]ll| is| are| will)(?: be)? (?:meeting|handling|covering|taking care|seeing to|on it)\b|(?:,|\b(?:and|but|so)) (?:i|we) (?:gave|sent|told|did|took|asked|said|got|put|fixed|made|ordered|called|wrote|paid|booked)\b/iu;

/**
 * Where a sentence of a message tells a need that its reader is to meet ("Somebody has to …", "They want it by Friday", "It needs repainting", "I'd like to
 * know how …"). Null where it does not; high in precision, like `dutyIn`. `isPersonal`: whether something shows that a person wrote it; only then a suggestion counts.
 */
export function needIn(sentence: string, isPersonal: boolean | null): Cue | null {
  const text = sentence.slice(0, 300);
  const from = OPENING.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from);
  const plain = isPersonal ? firstCue(rest, PLAIN_ONES, 'need', from) : null;
  if (plain || !WORDS.test(rest) || SETTLED.test(rest)) return plain;
  return firstCue(rest, isPersonal ? OF_PERSONS : OF_ALL, 'need', from);
}
