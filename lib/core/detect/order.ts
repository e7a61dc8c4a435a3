import type { Cue } from '../../model/ask';
import { mayTake } from './order-objects';
import { laterStarts, startOf } from './order-starts';
import { mayBeVerb } from './order-verbs';
import { listOf, MARK, OBJECT_WORDS, SAME_IN_PAST } from './order-sets';
import { OBJECTS, PARTICLES } from './order-words';
import { TIMES } from './function-words';
import type { Token } from './tokens';
import { VERBS } from './verbs';

const particles: ReadonlySet<string> = new Set(PARTICLES);
/** With these, "in" is a particle: "Fill in the form". */
const TAKE_IN = listOf('fill hand turn send put type key bring write pencil');
/** What orders something by itself, whatever comes after: "Get rid of it", "Reach out to the Bakers", "Be at the gate by nine". */
const SET_PHRASES = listOf(
  'make+sure see+to reach+out get+rid get+hold get+started keep+track keep+tabs pay+attention take+part swing+by stop+by drop+by come+by stay+until stay+on stay+with listen+to be+there be+here be+ready be+back be+at be+in be+on see+if see+whether check+if check+whether check+with find+out look+into double+check think+about catch+up liaise+with coordinate+with',
);
/** "Confirm your account", "Track your parcel": what machines tell everybody; "Give your mom my best". */
const NOT_AT_WORK = listOf(
  'email e-mail password account address receipt parcel package order booking profile subscription browser device membership identity payment luggage ticket tickets mom mum dad family parents wife husband kids friends partner sister brother',
);
/** What follows the verb in "Have the painter look at it". */
const AFTER_VERB = new Set([
  ...OBJECTS,
  ...PARTICLES,
  ...'at in to me us her by before when on into for about with'.split(' '),
]);
/** What follows a subject: "Figure 4 has moved", "Ten it is". */
const PREDICATES = listOf('is are was were will would has have had can could should shows does did');
const ARTICLES = listOf('a an');
/** Whom "have" may name in one word though it is an object: "Have him call", not "Have the call". */
const THOSE = listOf('him them');
const WHOLE = listOf('whole entire next other same following previous first last');

/** What is said for another reason: courtesies and offers, sayings, advertising, what a machine tells everybody. */
const NOT_MEANT =
  /\?|\bplease find (?:the|my|our|an?|attached|enclosed|below)\b|^\W*["“”>]|\bif (?:you|there|anything|it)\b|\bshould you\b|\bquestions\b|\bcheck out (?:this|these|our|my|the (?:latest|new|best|most|top|five|ten))\b|^\W*get some (?:sleep|rest|air|sun)\W*$|^\W*send my (?:love|best|regards|thanks)\b(?! [^.]* and )|\bmake sure (?:that )?(?:you|your|and)\b|\bif any\b(?! of (?!(?:this|that|it|these)\b))|^\W*any (?:questions|problems|issues|trouble|doubts)\b|\b(?:as long as|whenever) you\b|\bwhatever you (?:like|want|need|prefer|can|wish|think|feel)\b|\bwhatever (?:works|it takes)\b|\bwhen you (?:like|want|can|have|get|feel)\b|\bin case\b|\bany ?time\b|^\W*(?:take (?:it|a) |keep (?:it (?:up|that)|up the|the faith|the change)|bring it on|break a leg|leave it\b|call it|mark my|watch this|hold my|put it (?:this|that|another)|take the (?:case|question|weather|weekend|day|week|rest of the day)|make (?:my|it (?:an?|your))\b|(?:hold|spread|mind) the (?:line|word|gap)|give it (?:a|some) (?:try|go|time)|give my|tell your|take your (?:time|pick)|(?:hold|watch|mind|enjoy|follow|trust|save|spend|live|make) your|have your (?:cake|way|say)|keep your (?:fingers|chin|head|eyes)|tell me about it\W*$|ask a(?:nyone|round)\b|count (?:me|us|your)|put yourself in|add insult)|\bhttps?:|\bwww\.|@|(?<!\b(?:whether|if|when|once|until|who) [^,.?]{1,30} )\bfree\b|\b(?:click|win|won|subscri\w+|unsubscribe|sale|discount|coupon|voucher)\b|\d ?%/i;
const LONGEST = 30;

/** What tells that such a verb is past: "Read the draft on the train, it's good." */
const IS_PAST =
  /,? (?:it['’]s|it is|they['’]re|sorry|loved|liked|great|(?<!you['’]re )good|nice|looks)\b|\b(?:and|but|,) (?:still|it|then|now)\b|\bwithout you\b|\bon (?:the|my) (?:train|plane|bus|ferry|flight|way (?:home|in|back|over))\b|\b(?:yesterday|already|this morning|last (?:night|week))\b/i;

/** "Mail the client sent is below": a thing and what became of it. */
const THING =
  /^[\s"'“‘(*]*[\p{L}-]+ (?:the|an?|our|my|his|her|their) [\p{L}-]+ (?:\p{L}+ed|sent|made|gave|took|wrote|got|said|asks?|bought|brought|had|has|wants?)\b[^.;]*(?: (?:is|was|are|were|runs|comes|came|goes|went|fell|has|had|will)\b|:)/iu;

/** "Have facilities check the breaker": the verb of what others are to do; not "Have a look", "Have the notes ready". */
function haveDone(at: number, words: readonly Token[]): Token | null {
  const who = words[at + 1]?.norm ?? '';
  if (words[at]?.norm !== 'have' || ARTICLES.has(who)) return null;
  const least = OBJECT_WORDS.has(who) && !THOSE.has(who) ? 3 : 2;
  for (let i = at + least; i <= at + 4; i++) {
    const word = words[i];
    if (word === undefined || MARK.test(word.norm)) return null;
    if (VERBS.has(word.norm) && !word.capital && AFTER_VERB.has(words[i + 1]?.norm ?? '')) return word;
  }
  return null;
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
  const isStray = first === 0 && words[0]?.capital === false && words.length > 18;
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
  if (object === undefined || !mayTake(verb, object, words[place + 1])) return null;
  if (object.norm === 'your' && NOT_AT_WORK.has(words[place + 1]?.norm ?? '')) return null;
  return { start: verb.start, end: object.end, reason: 'order' };
}
