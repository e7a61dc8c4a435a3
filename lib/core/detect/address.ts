import type { Person, Reader } from '../../model/post';
import {
  FURTHER_ASKS_AHEAD,
  FURTHER_EVERYBODY,
  FURTHER_GREETINGS,
  FURTHER_NOT_NAMES,
  FURTHER_TITLES,
} from './languages/address-words';

/** Whom a post went to. */
export interface Recipients {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
}

/** Whom words are meant for: the reader, somebody else, or nobody named. */
export type Addressee = 'reader' | 'other' | 'open';

const EVERYBODY = new Set([
  ...FURTHER_EVERYBODY,
  ..."all team everyone everybody folks guys both there again colleagues friends people y'all gang crew ladies gentlemen sir madam sirs group you partners neighbours neighbors".split(
    ' ',
  ),
]);

/** Capitalised words that open sentences before a comma without being names. */
const NOT_NAMES = new Set([
  ...FURTHER_NOT_NAMES,
  ...'thanks thank sorry please also however yes no ok okay sure great good perfect hi hello hey dear morning afternoon evening today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday first second third next then finally lastly last again actually anyway btw fyi meanwhile otherwise unfortunately fortunately hopefully alternatively additionally furthermore moreover therefore thus so and but or if when once since because although while as for in on at by from with to per re ps now later soon well right alright cool awesome nice congrats congratulations apologies quick one question note reminder update urgent important asap maybe perhaps honestly basically obviously clearly luckily sadly instead besides still yet plus hence nevertheless regardless of course agreed understood done absolutely definitely exactly indeed oh ah wow hmm ha lol what who where why how which can could would will shall do does did is are was i we you he she it they this that these those there here my our your his her their the a an any some january february march april may june july august september october november december happy welcome wishing best regards cheers sincerely yours given regarding concerning following see attached below above'.split(
    ' ',
  ),
]);

/** Words of a name or an address that can be used to call the person. */
function calls(person: string): string[] {
  const name = person.split('@')[0] ?? '';
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
}

function readerCalls(reader: Reader): string[] {
  return [...reader.names, ...reader.addresses].flatMap(calls);
}

/** "Alex" calls Alexander, "Kate" not Katherine; three letters at least. */
function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const short = a.length < b.length ? a : b;
  return short.length >= 3 && a.slice(0, short.length) === b.slice(0, short.length);
}

/** Reads whom a sentence calls. Made once a post. */
export interface AddressBook {
  readonly reader: readonly string[];
  /** First names and so on of other people on the post. */
  readonly others: readonly string[];
}

export function addressBook(post: Recipients, reader: Reader): AddressBook {
  const mine = readerCalls(reader);
  const people: readonly Person[] = [...post.to, ...post.cc];
  const others = people
    .flatMap(({ name }) => calls(name))
    .filter((word) => !mine.some((own) => sameName(own, word)));
  return { reader: mine, others };
}

function whoIs(word: string, book: AddressBook): Addressee {
  const name = word.toLowerCase();
  if (EVERYBODY.has(name)) return 'open';
  if (book.reader.some((own) => sameName(own, name))) return 'reader';
  // Where nobody has said who reads, any name may be the reader's.
  return book.reader.length === 0 ? 'open' : 'other';
}

function whoAre(words: readonly string[], book: AddressBook): Addressee {
  const found = words.map((word) => whoIs(word, book));
  if (found.includes('reader')) return 'reader';
  return found.includes('open') || found.length === 0 ? 'open' : 'other';
}

const GREETING_WORD = `(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|greetings|hallo|hola|bonjour|ciao|${FURTHER_GREETINGS})`;
const TITLE = `(?:mr|mrs|ms|dr|prof|${FURTHER_TITLES})`;
const GREETING = new RegExp(
  `^\\s*${GREETING_WORD}\\b[ ,]*((?:${TITLE}\\.? ){0,2}[\\p{L}'’-]{2,24}(?:(?:,? (?:and|und|y|e|&) |, |\\/| )[\\p{L}'’-]{2,24}){0,4})\\s*(?:[,.!:;–—-]|$)`,
  'iu',
);
const GREETING_OPEN = new RegExp(`^\\s*${GREETING_WORD} (\\p{L}{2,24})\\b`, 'iu');
const BARE_NAME =
  /^\s*(?:(?:and|but|so|also) )?(\p{L}[\p{L}'’-]{1,20}(?:(?:,? (?:and|&) |, |\/)\p{Lu}[\p{L}'’-]{1,20}){0,3})\s*(?:[,:;!–—]|\s-(?=\s))/u;
const MID_NAME = /[-–—,;:.!(] ?(\p{Lu}[\p{L}'’-]{1,20}), /u;
const AT = /(?:^|[\s(,;:])@([\p{L}][\p{L}._-]{0,40})(?: \p{Lu}\p{Ll}+)?/gu;
const CALLED_LAST = /, (\p{Lu}[\p{L}'’-]{1,20})\s*[?.!]*$/u;
const ASKS_AHEAD =
  /^\s*(?:(?:also|just|when|if|so|then|and|maybe|perhaps|as|since|sorry|thanks|hi|hey)\b[^,]{0,60},? ?)?(?:please|pls|plz|kindly|can|could|would|will|won't|do|does|did|are|have|has|any|you|you'll|you're|your|u|let|let's|don't|go|get|give|make|send|take|call|check|i need|i'd|i would|we need|what|when|where|who|how|why|is|need)\b/i;
const ASKS_AHEAD_FURTHER = new RegExp(`^\\s*¿?(?:${FURTHER_ASKS_AHEAD})(?!\\p{L})`, 'iu');

const NO_NAME = new RegExp(`^(?:${TITLE}|and|und)$`, 'iu');

function names(list: string): string[] {
  return list
    .split(/[\s,/&]+/u)
    .map((word) => word.replace(/[.'’]s?$/u, ''))
    .filter((word) => word.length > 1 && !NO_NAME.test(word));
}

/** The names in a list of words that are all names; nothing otherwise. */
function onlyNames(list: string | undefined): string[] {
  if (list === undefined) return [];
  const all = names(list);
  return all.some((word) => NOT_NAMES.has(word.toLowerCase())) ? [] : all;
}

function greeted(head: string): string[] {
  const whole = names(GREETING.exec(head)?.[1] ?? '').filter((word) => !NOT_NAMES.has(word.toLowerCase()));
  return whole.length > 0 ? whole : onlyNames(GREETING_OPEN.exec(head)?.[1]);
}

/** A name before a comma or colon calls somebody only when it is known or an ask follows it. */
function addressed(match: RegExpExecArray | null, text: string, book: AddressBook): Addressee | null {
  if (match === null) return null;
  const called = onlyNames(match[1]);
  if (called.length === 0) return null;
  const who = whoAre(called, book);
  const known = called.every((word) => book.others.some((other) => sameName(other, word.toLowerCase())));
  const ahead = text.slice(match.index + match[0].length);
  const asks = ASKS_AHEAD.test(ahead) || ASKS_AHEAD_FURTHER.test(ahead);
  return who === 'reader' || known || asks ? who : null;
}

/** Whom the sentence calls by name; null when nobody. */
export function calledIn(sentence: string, book: AddressBook): Addressee | null {
  const head = sentence.slice(0, 200);
  const mentions = [...head.matchAll(AT)].map((match) => match[1] ?? '');
  if (mentions.length > 0) return whoAre(mentions.flatMap(calls).slice(0, 6), book);
  const greeting = greeted(head);
  if (greeting.length > 0) return whoAre(greeting, book);
  const first = addressed(BARE_NAME.exec(head), head, book) ?? addressed(MID_NAME.exec(head), head, book);
  if (first !== null) return first;
  const last = onlyNames(CALLED_LAST.exec(sentence.slice(-60))?.[1]);
  const known = last.every((word) =>
    [...book.others, ...book.reader].some((name) => sameName(name, word.toLowerCase())),
  );
  return last.length > 0 && known ? whoAre(last, book) : null;
}

const COPY_WORD =
  /^(?:copied|copying|cc|cc'd|ccd|cc'ing|ccing|copy|cc-ed|information|visibility|awareness|loop|bcc)$/;

/** Whether the sentence says that the reader is only copied ("Denise is just on cc"). */
export function onlyCopied(sentence: string, book: AddressBook): boolean {
  if (sentence.length > 400) return false;
  const words = sentence
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
  return words.some(
    (word, i) =>
      COPY_WORD.test(word) &&
      words.slice(Math.max(0, i - 5), i + 3).some((near) => near.length > 2 && book.reader.includes(near)),
  );
}

/** Whether the post goes to the reader, goes to others with the reader copied, or does not tell. */
export function recipients(post: Recipients, reader: Reader): Addressee {
  const isReader = (person: Person): boolean =>
    reader.addresses.some(
      (address) => address !== '' && address.toLowerCase() === person.address.toLowerCase(),
    ) ||
    reader.names.some((name) => name !== '' && name.toLowerCase() === person.name.toLowerCase()) ||
    /^(?:me|you)$/i.test(person.name);
  if (post.to.some(isReader)) return 'reader';
  if (post.cc.some(isReader) && post.to.length > 0) return 'other';
  return 'open';
}
