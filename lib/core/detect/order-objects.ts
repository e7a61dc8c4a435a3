import { TIMES } from './function-words';
import { VERB_NAMES } from './given-names';
import { listOf, OBJECT_WORDS } from './order-sets';
import { ordersNothing } from './order-verbs';
import type { Token } from './tokens';
import { VERBS } from './verbs';

/** With these, a known verb is one. */
const LATER_OBJECTS = listOf(
  'that someone somebody anyone anybody everyone everybody everything something whatever all both each every some any another one ones two three four five six ten twenty # us me em nothing your yours mine',
);
/** Verbs that are hardly ever anything else, so that any thing may follow: "Upload photos of lot 12". */
const ONLY_VERBS = listOf(
  'add adjust allocate announce approve archive arrange ask assemble assign attach bring calculate cancel chase choose collect compile confirm convert count delete deliver ensure explain extract fetch finalise finalize fix gather inform insert inspect install introduce invite merge mop negotiate notify obtain organise organize postpone prepare proofread publish pull rearrange rebook recheck refill remind remove rename renew reorder repaint replace reprint reschedule resend reserve resize restock restore revise rewrite scrub send shorten submit summarise summarize sweep tell tidy translate trim unpack upload vacuum verify wash wipe write',
);
/** With these a plural may follow: "Take notes", "Get quotes"; not "Take turns". */
const OF_PLURALS = listOf('take make get give keep hold open print order check collect');
/** With these, what is written may follow: "Change “homesites” to lots". */
const OF_QUOTES = listOf('change replace rename use swap remove delete add write print drop cut');
/** Things that have numbers: "Scratch lot 9 off the list". */
const NUMBERED = listOf(
  'lot plot page room bed slide row unit item step line building table gate chapter section question',
);
const IDIOMS = listOf(
  'turns sides waves does sense pains heads tabs hands hours days weeks months years times',
);
/** Nothing that is added, sent or put. */
const NO_THINGS = listOf('there home again away');
/** With a capital after them they are likelier people: "Mark Taylor called", "Go Bears!". */
const NAMES = new Set([...VERB_NAMES, 'go', 'thank']);

function isThing(norm: string): boolean {
  return /^[a-z][a-z-]{2,}(?<!ly)$/.test(norm) && !ordersNothing(norm) && !NO_THINGS.has(norm);
}

/** Whether a word is what this verb is told to be done with: any verb takes "the …", known verbs also "someone" and names, some of them any thing. */
export function mayTake(verb: Token, object: Token, next: Token | undefined): boolean {
  const { norm } = object;
  if (OBJECT_WORDS.has(norm)) return true;
  const isOnly = ONLY_VERBS.has(verb.norm);
  if (isOnly && isThing(norm)) return true;
  if (OF_PLURALS.has(verb.norm) && /^[a-z]{3,}[^s]s$/.test(norm) && !IDIOMS.has(norm)) return true;
  if (OF_QUOTES.has(verb.norm) && /^["“]$/.test(norm)) return true;
  // "Reassign all of them", "Recheck every lot".
  const isKnown = VERBS.has(verb.norm) || VERBS.has(verb.norm.replace(/^re-?/, ''));
  if (isKnown && NUMBERED.has(norm) && next?.norm === '#') return true;
  const isName = object.capital && /^\p{L}{3}/u.test(norm) && !NAMES.has(verb.norm) && !TIMES.has(norm);
  return (isKnown || isOnly) && (LATER_OBJECTS.has(norm) || isName);
}
