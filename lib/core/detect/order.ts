import type { Cue } from '../../model/ask';
import { CLAUSE_BREAKS, FILLERS } from './clause-words';
import { FUNCTION_WORDS, TIMES } from './function-words';
import { VERB_NAMES } from './given-names';
import { OBJECTS, PARTICLES } from './order-words';
import type { Token } from './tokens';
import { VERBS } from './verbs';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Function words that open orders as well. */
const ORDERS = list('ask do get help make');

/** "Let the Garcias know", "Let him know". */
const LET_KNOW = /\blet (?!me\b|us\b)[^,.;]{1,40} know\b/i;

/**
 * What may stand before "the" or "it" at the start of a sentence, beside function words and times, and orders nothing: the past of
 * irregular verbs, feelings, what is only to be noticed, prepositions, adverbs, greetings.
 */
const NO_ORDERS = list(
  'ate became began bet bred crept dealt dug fed fled flung hung leapt lit rode rose sang sank slid spun struck swept swung tore wept wound bought broke brought built came caught chose cost drew drove drank fell felt flew forgot found gave grew heard held hit kept knew laid led left lent lost made meant met paid ran rang rode said saw sold sent shook shot slept spent spoke spread stood stole stuck swam taught thought threw told took understood went woke won wore wrote ' +
    'believe bless count doubt enjoy expect forget guess hate imagine mean miss regret remember seem see shame suffice suppose assume thank think trust understand welcome wish ' +
    'disregard notice learn ignore join note save shop try view visit discover explore ' +
    'above across against along alongside amid among around behind below beneath beside besides between beyond despite during except given inside into minus near onto opposite outside past per plus round since through throughout till toward towards under underneath unlike upon versus via within without once while whilst whereas though although may ' +
    'almost already alright always anyway ever far fine first further half hence here hi hello hey however indeed instead last later less likewise many meanwhile merely more most much namely never nevertheless next nobody none nothing now often okay ok oh otherwise plenty quick quite same seldom several soon such sure therefore thus together twice two three four five very well neither nor both each dear guys folks team people cool cheers best better bad big true right wrong back wow lol fyi btw yesterday halfway midway',
);

const objects: ReadonlySet<string> = new Set(OBJECTS);
const particles: ReadonlySet<string> = new Set(PARTICLES);
/** With these, "in" is a particle: "Fill in the form". */
const TAKE_IN = list('fill hand turn send put type key bring write pencil');
/** With these, a known verb is one. */
const LATER_OBJECTS = list(
  'that someone somebody anyone anybody everyone everybody everything something whatever all both each every some any another one ones two three four five six ten twenty # us me em nothing your',
);
/** Verbs that are hardly ever anything else, so that any thing may follow: "Upload photos of lot 12". */
const ONLY_VERBS = list(
  'add adjust allocate announce approve archive arrange ask assemble assign attach bring calculate cancel chase choose collect compile confirm convert delete deliver ensure explain extract fetch finalise finalize fix gather inform insert inspect install introduce invite merge mop negotiate notify obtain organise organize postpone prepare proofread publish pull rearrange rebook recheck refill remind remove rename renew reorder repaint replace reprint reschedule resend reserve resize restock restore revise rewrite scrub send shorten submit summarise summarize sweep tell tidy translate trim unpack upload vacuum verify wash wipe write',
);
/** With these a plural may follow: "Take notes", "Get quotes"; not "Take turns". */
const OF_PLURALS = list('take make get give keep hold open print order check collect');
/** With these, what is written may follow: "Change “homesites” to lots". */
const OF_QUOTES = list('change replace rename use swap remove delete add write print drop cut');
const IDIOMS = list(
  'turns sides waves does sense pains heads tabs hands hours days weeks months years times',
);
/** What orders something by itself, whatever comes after: "Get rid of it", "Reach out to the Bakers", "Be at the gate by nine". */
const SET_PHRASES = list(
  'reach+out get+rid get+hold get+started keep+track keep+tabs pay+attention take+part swing+by stop+by drop+by come+by stay+until stay+on stay+with listen+to be+there be+here be+ready be+back be+at be+in be+on double+check think+about catch+up liaise+with coordinate+with',
);
/** Nothing that is added, sent or put. */
const NO_THINGS = list('there home again away');
/** "Confirm your account", "Track your parcel": what machines tell everybody; "Give your mom my best". */
const NOT_AT_WORK = list(
  'email e-mail password account address receipt parcel package order booking profile subscription browser device membership identity payment luggage ticket tickets mom mum dad family parents wife husband kids friends partner sister brother',
);
/** With a capital after them they are likelier people: "Mark Taylor called", "Go Bears!". */
const NAMES = new Set([...VERB_NAMES, 'go', 'thank']);
/** What follows the verb in "Have the painter look at it". */
const AFTER_VERB = new Set([
  ...OBJECTS,
  ...PARTICLES,
  ...'at in to me us her by before when on into for about with'.split(' '),
]);
/** What follows a subject: "Figure 4 has moved", "Ten it is". */
const PREDICATES = list('is are was were will would has have had can could should shows does did');
const ARTICLES = list('a an');
/** Whom "have" may name in one word though it is an object: "Have him call", not "Have the call". */
const THOSE = list('him them');
const WHOLE = list('whole entire next other same following previous first last');

/** What is said for another reason: courtesies and offers, sayings, advertising, what a machine tells everybody. */
const NOT_MEANT =
  /\?|\bplease find (?:the|my|our|an?|attached|enclosed|below)\b|^\W*["“”>]|\bif (?:you|there|anything|it)\b|\bshould you\b|\bquestions\b|\bif any\b|^\W*any (?:questions|problems|issues|trouble|doubts)\b|\b(?:as long as|whenever) you\b|\bwhatever you (?:like|want|need|prefer|can|wish|think|feel)\b|\bwhatever (?:works|it takes)\b|\bwhen you (?:like|want|can|have|get|feel)\b|\bin case\b|\bany ?time\b|^\W*(?:take (?:it|a) |keep (?:it (?:up|that)|up the|the faith|the change)|bring it on|break a leg|leave it\b|call it|mark my|watch this|hold my|put it (?:this|that|another)|take the (?:case|question|weather)|make (?:my|it (?:an?|your))\b|(?:hold|spread|mind) the (?:line|word|gap)|give it (?:a|some) (?:try|go|time)|give my|tell your|take your (?:time|pick)|(?:hold|watch|mind|enjoy|follow|trust|save|spend|live|make) your|have your (?:cake|way|say)|keep your (?:fingers|chin|head|eyes)|tell me about it\W*$|ask a(?:nyone|round)\b|put yourself in|add insult)|\bhttps?:|\bwww\.|@|(?<!\b(?:whether|if|when|once|until|who) [^,.?]{1,30} )\bfree\b|\b(?:click|win|won|subscri\w+|unsubscribe|sale|discount|coupon|voucher)\b|\d ?%/i;
const LONGEST = 30;

/** Verbs whose past is the same, and what tells that it is one: "Read the draft on the train, it's good." */
const SAME_IN_PAST = list('cut put read set shut split spread quit let');
const IS_PAST =
  /,? (?:it['’]s|it is|they['’]re|sorry|loved|liked|great|(?<!you['’]re )good|nice|looks)\b|\b(?:and|but|,) (?:still|it|then|now)\b|\bwithout you\b|\b(?:yesterday|already|this morning|last (?:night|week))\b/i;

/** "Mail the client sent is below": a thing and what became of it. */
const THING =
  /^[\s"'“‘(*]*[\p{L}-]+ (?:the|an?|our|my|his|her|their) [\p{L}-]+ (?:\p{L}+ed|sent|made|gave|took|wrote|got|said|asks?|bought|brought|had|has|wants?)\b[^.;]*(?: (?:is|was|are|were|runs|comes|came|goes|went|fell|has|had|will)\b|:)/iu;

/** What tells when, where or for whom before an order: "Once they are back, …"; not "If you …", with which offers begin. */
const LEADS = list(
  'when once next after before while as since for in on at by this from to until tonight today tomorrow with instead rather starting whoever',
);
/** "If the courier comes, …", "If they call back, …"; after "if you", "if that", "if something" comes mostly courtesy. */
const COURTEOUS =
  /^(?:(?:you|u|there|this|that|these|those|i|we|it)(?:'|$)|your|any|some|possible|necessary|needed|one$|only)/;
const LONGEST_LEAD = 16;
/** What an order after a comma is about: what was just spoken of. */
const SPOKEN_OF = list('it them him her');
/** Or they have the writer told or given something: "I've put it on Thursday, tell me if that's bad." */
const TO_WRITER = list(
  'tell+me tell+us show+me show+us send+me send+us give+me give+us call+me call+us text+me ping+me',
);
/** Such verbs then only leave it as it is, or tell what was done: "Great job, keep it up", "I took the cup, put it back". */
const AS_IT_IS = new Set([...SAME_IN_PAST, 'keep', 'leave']);
const MARK = /^[,:–—-]$/;
/** What tells when before an order without a comma: "From now on lock the gate". */
const AT_TIMES = ['from now on', 'next time', 'this time', 'in future'].map((time) => time.split(' '));

function startOf(words: readonly Token[]): number {
  const first = words[0];
  // "+ bring the report"
  let at = first?.norm === '+' || first?.norm === '&' ? 1 : 0;
  if (first && (LEADS.has(first.norm) || TIMES.has(first.norm) || isCondition(words))) {
    at = 1 + words.slice(0, LONGEST_LEAD).findIndex(({ norm }) => norm === ',');
  } else {
    // "Dana, …", "Hi Dana: …"
    for (const i of [1, 2]) {
      const name = words[i - 1];
      if (MARK.test(words[i]?.norm ?? '') && name?.capital && !FUNCTION_WORDS.has(name.norm)) at = i + 1;
    }
  }
  if (at === 0) at = AT_TIMES.find((time) => time.every((word, i) => words[i]?.norm === word))?.length ?? 0;
  // "1) swap the photo"
  if (words[at]?.norm === '#' && /^[).]$/.test(words[at + 1]?.norm ?? '')) at += 2;
  while (FILLERS.has(words[at]?.norm ?? '') || CLAUSE_BREAKS.has(words[at]?.norm ?? '')) at++;
  // "Do it this week" against "Do let me know".
  return words[at - 1]?.norm === 'do' && objects.has(words[at]?.norm ?? '') ? at - 1 : at;
}

function isCondition([first, second]: readonly Token[]): boolean {
  return first?.norm === 'if' && second !== undefined && !COURTEOUS.test(second.norm);
}

/** Where a later clause gives an order by a known verb: "It was empty, so bring the charger", "I've had it with them; find us another". */
function laterStarts(words: readonly Token[]): number[] {
  const starts: number[] = [];
  for (const [i, { norm }] of words.entries()) {
    const isSo = words[i + 1]?.norm === 'so';
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

/** "Have facilities check the breaker": the verb of what others are to do; not "Have a look", "Have the notes ready". */
function haveDone(at: number, words: readonly Token[]): Token | null {
  const who = words[at + 1]?.norm ?? '';
  if (words[at]?.norm !== 'have' || ARTICLES.has(who)) return null;
  const least = objects.has(who) && !THOSE.has(who) ? 3 : 2;
  for (let i = at + least; i <= at + 4; i++) {
    const word = words[i];
    if (word === undefined || MARK.test(word.norm)) return null;
    if (VERBS.has(word.norm) && !word.capital && AFTER_VERB.has(words[i + 1]?.norm ?? '')) return word;
  }
  return null;
}

function mayBeVerb(norm: string, sentence: string): boolean {
  if (ORDERS.has(norm) || (norm === 'let' && LET_KNOW.test(sentence))) return true;
  if (NO_ORDERS.has(norm) || FUNCTION_WORDS.has(norm) || TIMES.has(norm)) return false;
  return (
    VERBS.has(norm) || (/^[a-z][a-z-]{2,}$/.test(norm) && !/(?:[^e]ed|[a-z]{2}ing|ly|[^s]s)$/.test(norm))
  );
}

function isNoThing(norm: string): boolean {
  return FUNCTION_WORDS.has(norm) || TIMES.has(norm) || NO_ORDERS.has(norm) || NO_THINGS.has(norm);
}

/** "Rain the night long", "Rain the whole night": how long, or when. */
function isTime(words: readonly Token[], at: number): boolean {
  const word = words[at]?.norm ?? '';
  return TIMES.has(word) || (WHOLE.has(word) && TIMES.has(words[at + 1]?.norm ?? ''));
}

/**
 * Where a sentence of a message plainly orders something: the verb with which it, or a later clause, opens and its object ("Water the plants", "Fix it").
 * Null where it does not. It takes no list of verbs: hardly another word stands before "the" or "it" at the start of a sentence.
 */
export function orderIn(sentence: string, words: readonly Token[]): Cue | null {
  if (words.length > LONGEST) return null;
  const first = startOf(words);
  const isStray = first === 0 && words[0]?.capital === false && words.length > 12;
  const order =
    (isStray ? null : orderAt(first, sentence, words)) ??
    laterStarts(words)
      .map((at) => orderAt(at, sentence, words))
      .find((one) => one !== null) ??
    null;
  if (order === null) return null;
  // Last, since it costs most.
  const text = sentence.slice(0, 300);
  return NOT_MEANT.test(text) || THING.test(text) ? null : order;
}

function orderAt(at: number, sentence: string, words: readonly Token[]): Cue | null {
  const verb = words[at];
  const done = haveDone(at, words);
  if (verb && done) return { start: verb.start, end: done.end, reason: 'order' };
  const next = words[at + 1];
  if (verb && next && words.length > at + 3 && SET_PHRASES.has(`${verb.norm}+${next.norm}`))
    return { start: verb.start, end: next.end, reason: 'order' };
  if (verb === undefined || !mayBeVerb(verb.norm, sentence)) return null;
  if (next?.norm !== 'whatever' && PREDICATES.has(words[at + 2]?.norm ?? '')) return null;
  if (SAME_IN_PAST.has(verb.norm) && IS_PAST.test(sentence)) return null;
  if (!VERBS.has(verb.norm) && isTime(words, at + 2)) return null;
  const second = next?.norm ?? '';
  const place = at + (particles.has(second) || (second === 'in' && TAKE_IN.has(verb.norm)) ? 2 : 1);
  const object = words[place];
  if (object === undefined || !mayTake(verb, object)) return null;
  if (object.norm === 'your' && NOT_AT_WORK.has(words[place + 1]?.norm ?? '')) return null;
  return { start: verb.start, end: object.end, reason: 'order' };
}

/** Whether a word is what this verb is told to be done with: any verb takes "the …", known verbs also "someone" and names, some of them any thing. */
function mayTake(verb: Token, object: Token): boolean {
  const { norm } = object;
  if (objects.has(norm)) return true;
  if (ONLY_VERBS.has(verb.norm) && /^[a-z][a-z-]{2,}(?<!ly)$/.test(norm) && !isNoThing(norm)) return true;
  if (OF_PLURALS.has(verb.norm) && /^[a-z]{3,}[^s]s$/.test(norm) && !IDIOMS.has(norm)) return true;
  if (OF_QUOTES.has(verb.norm) && /^["“]$/.test(norm)) return true;
  const isName = object.capital && /^\p{L}{3}/u.test(norm) && !NAMES.has(verb.norm) && !TIMES.has(norm);
  return (VERBS.has(verb.norm) || ONLY_VERBS.has(verb.norm)) && (LATER_OBJECTS.has(norm) || isName);
}
