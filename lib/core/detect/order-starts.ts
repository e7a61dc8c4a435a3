import { CLAUSE_BREAKS, FILLERS } from './clause-words';
import { FUNCTION_WORDS, TIMES } from './function-words';
import { listOf, MARK, OBJECT_WORDS, SAME_IN_PAST } from './order-sets';
import type { Token } from './tokens';
import { VERBS } from './verbs';

/** What tells when, where or for whom before an order: "Once they are back, …"; not "If you …", with which offers begin. */
const LEADS = listOf(
  'when once next after before while as since for in on at by this from to until tonight today tomorrow with instead rather starting whoever',
);
/** "If the courier comes, …", "If they call back, …"; after "if you", "if that", "if something" comes mostly courtesy. */
const COURTEOUS =
  /^(?:(?:you|u|there|this|that|these|those|i|we|it)(?:'|$)|your|some|possible|necessary|needed|one$|only)/;
const LONGEST_LEAD = 16;
/** What an order after a comma is about: what was just spoken of. */
const SPOKEN_OF = listOf('it them him her');
/** Or they have the writer told or given something: "I've put it on Thursday, tell me if that's bad." */
const TO_WRITER = listOf(
  'tell+me tell+us show+me show+us send+me send+us give+me give+us call+me call+us text+me ping+me',
);
/** Such verbs then only leave it as it is, or tell what was done: "Great job, keep it up", "I took the cup, put it back". */
const AS_IT_IS = new Set([...SAME_IN_PAST, 'keep', 'leave']);
/** "…, so bring the charger", "…, just upload yours". */
const SO = listOf('so just simply');
/** After a condition they offer: "If it does not suit you, just tell us." */
const OFFERS = listOf('if should');
/** What tells when before an order without a comma: "From now on lock the gate". */
const AT_TIMES = [
  'from now on',
  'next time',
  'this time',
  'in future',
  'after that',
  'before that',
  'in the meantime',
  'until then',
  'for now',
].map((time) => time.split(' '));

/** Where the order of a sentence begins, behind whom it calls, when, and "please". */
export function startOf(words: readonly Token[]): number {
  const first = words[0];
  // "+ bring the report"
  let at = first?.norm === '+' || first?.norm === '&' ? 1 : 0;
  const time = AT_TIMES.find((one) => one.every((word, i) => words[i]?.norm === word));
  if (time) {
    at = words[time.length]?.norm === ',' ? time.length + 1 : time.length;
  } else if (first && (LEADS.has(first.norm) || TIMES.has(first.norm) || isCondition(words))) {
    at = 1 + words.slice(0, LONGEST_LEAD).findIndex(({ norm }) => norm === ',');
  } else {
    // "Dana, …", "Hi Dana: …"
    for (const i of [1, 2]) {
      const name = words[i - 1];
      if (MARK.test(words[i]?.norm ?? '') && name?.capital && !FUNCTION_WORDS.has(name.norm)) at = i + 1;
    }
  }
  // "1) swap the photo"
  if (words[at]?.norm === '#' && /^[).]$/.test(words[at + 1]?.norm ?? '')) at += 2;
  while (FILLERS.has(words[at]?.norm ?? '') || CLAUSE_BREAKS.has(words[at]?.norm ?? '')) at++;
  // "Do it this week" against "Do let me know".
  return words[at - 1]?.norm === 'do' && OBJECT_WORDS.has(words[at]?.norm ?? '') ? at - 1 : at;
}

function isCondition([first, second, third]: readonly Token[]): boolean {
  if (first?.norm !== 'if' || second === undefined) return false;
  return second.norm === 'any' ? third?.norm === 'of' : !COURTEOUS.test(second.norm);
}

/** Where a later clause gives an order by a known verb: "It was empty, so bring the charger", "I've had it with them; find us another". */
export function laterStarts(words: readonly Token[]): number[] {
  const starts: number[] = [];
  for (const [i, { norm }] of words.entries()) {
    const so = words[i + 1]?.norm ?? '';
    const isSo = SO.has(so) && (so === 'so' || !OFFERS.has(words[0]?.norm ?? ''));
    const at = norm === ';' ? i + 1 : norm === ',' ? i + (isSo ? 2 : 1) : 0;
    const verb = words[at]?.norm ?? '';
    if (at === 0 || !VERBS.has(verb)) continue;
    // "The form is online, hand it in": only with what was spoken of, since much else comes after a comma.
    const isLoose = norm === ',' && !isSo;
    const next = words[at + 1]?.norm ?? '';
    if (!isLoose || TO_WRITER.has(`${verb}+${next}`) || (SPOKEN_OF.has(next) && !AS_IT_IS.has(verb)))
      starts.push(at);
  }
  return starts;
}
