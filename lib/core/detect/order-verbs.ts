import { FUNCTION_WORDS, TIMES } from './function-words';
import { listOf } from './order-sets';
import { VERBS } from './verbs';

/** Function words that open orders as well. */
const ORDERS = listOf('ask do get help make');

/** "Let the Garcias know", "Let him know". */
const LET_KNOW = /\blet (?!me\b|us\b)[^,.;]{1,40} know\b/i;

/**
 * What may stand before "the" or "it" at the start of a sentence, beside function words and times, and orders nothing: the past of
 * irregular verbs, feelings, what is only to be noticed, prepositions, adverbs, greetings.
 */
const NO_ORDERS = listOf(
  'ate became began bet bred crept dealt dug fed fled flung hung leapt lit rode rose sang sank slid spun struck swept swung tore wept wound bought broke brought built came caught chose cost drew drove drank fell felt flew forgot found gave grew heard held hit kept knew laid led left lent lost made meant met paid ran rang rode said saw sold sent shook shot slept spent spoke spread stood stole stuck swam taught thought threw told took understood went woke won wore wrote ' +
    'believe bless doubt enjoy expect forget guess hate imagine mean miss regret remember seem see shame suffice suppose assume thank think trust understand welcome wish ' +
    'disregard notice learn ignore join note save shop try view visit discover explore ' +
    'above across against along alongside amid among around behind below beneath beside besides between beyond despite during except given inside into minus near onto opposite outside past per plus round since through throughout till toward towards under underneath unlike upon versus via within without once while whilst whereas though although may ' +
    'almost already alright always anyway ever far fine first further half hence here hi hello hey however indeed instead last later less likewise many meanwhile merely more most much namely never nevertheless next nobody none nothing now often okay ok oh otherwise plenty quick quite same seldom several soon such sure therefore thus together twice two three four five very well neither nor both each dear guys folks team people cool cheers best better bad big true right wrong back wow lol omg haha hahaha hehe ugh yay hmm tbh imo imho whoa damn dang gosh jeez yikes phew oops argh meh nah yep yup yeah nope aww ooh ahh hurray hooray congrats kudos fyi btw yesterday halfway midway',
);

/** What stands where a verb may and orders nothing. */
export function ordersNothing(norm: string): boolean {
  return FUNCTION_WORDS.has(norm) || TIMES.has(norm) || NO_ORDERS.has(norm);
}

/** Whether a word may be the verb of an order. */
export function mayBeVerb(norm: string, sentence: string): boolean {
  if (ORDERS.has(norm) || (norm === 'let' && LET_KNOW.test(sentence))) return true;
  if (ordersNothing(norm)) return false;
  return (
    VERBS.has(norm) ||
    (/^[a-z][a-z-]{2,}$/.test(norm) && !/(?:[^e]ed|[a-z]{2}ing|ly|[^s]s)$|(.)\1\1/.test(norm))
  );
}
