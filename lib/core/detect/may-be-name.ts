import { GIVEN_NAMES, VERB_NAMES } from './given-names';
import { FURTHER_NOT_NAMES } from './languages/address-words';
import { VERBS } from './verbs';

/** Words that open sentences before a comma, or follow a greeting, without being names. */
const NOT_NAMES = new Set([
  ...FURTHER_NOT_NAMES,
  ...'thanks thank sorry please also however yes no ok okay sure great good perfect hi hello hey dear morning afternoon evening today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday first second third next then finally lastly last again actually anyway btw fyi meanwhile otherwise unfortunately fortunately hopefully alternatively additionally furthermore moreover therefore thus so and but or if when once since because although while as for in on at by from with to per re ps now later soon well right alright cool awesome nice congrats congratulations apologies quick one question note reminder update urgent important asap maybe perhaps honestly basically obviously clearly luckily sadly instead besides still yet plus hence nevertheless regardless of course agreed understood done absolutely definitely exactly indeed oh ah wow hmm ha lol what who where why how which can could would will shall do does did is are was i we you he she it they this that these those there here my our your his her their the a an any some january february march april may june july august september october november december happy welcome wishing best regards cheers sincerely yours given regarding concerning following see attached below above anyways problem issue idea favor favour task todo deadline subject agenda reason location date time action status summary context background warning caution alert help tip bonus psa news result decision goal plan options option priority eod newsflash hope hoping thing things everything anything something nothing man wow gosh sir madam'.split(
    ' ',
  ),
]);
const NAMES: ReadonlySet<string> = new Set([...GIVEN_NAMES, ...VERB_NAMES]);

/** "you're", "don't". */
const SHORTENED = /['’](?:re|ve|ll|d|m|t)$/iu;

/** Whether a word, as it is written, may be somebody's name: any with a capital letter, in lower case ("hi jamie") a common one. */
export function mayBeName(word: string): boolean {
  const lower = word.toLowerCase();
  if (NAMES.has(lower)) return true;
  return /^\p{Lu}/u.test(word) && !NOT_NAMES.has(lower) && !SHORTENED.test(lower);
}

/** The same for a word with which a sentence opens, which has its capital letter anyway: not "Listen, …", "Seriously, …". */
export function mayOpenAsName(word: string): boolean {
  const lower = word.toLowerCase();
  return NAMES.has(lower) || (mayBeName(word) && !VERBS.has(lower) && !/(?:ly|.{3}ing)$/.test(lower));
}
