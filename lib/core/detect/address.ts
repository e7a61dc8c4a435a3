import type { Person, Reader } from '../../model/post';
import { isPublicMail } from '../ask/from-outside';
import {
  FURTHER_ASKS_AHEAD,
  FURTHER_EVERYBODY,
  FURTHER_GREETINGS,
  FURTHER_REFERRED,
  FURTHER_THANKS,
  FURTHER_TITLES,
} from './languages/address-words';
import { calls, handlesOf, isOneOf, isSlipOf } from './called-names';
import { mayBeName, mayOpenAsName } from './may-be-name';

/** Whom a post went to. */
export interface Recipients {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
}

/** Whom words are meant for: the reader, somebody else, or nobody named. */
export type Addressee = 'reader' | 'other' | 'open';

const EVERYBODY = new Set([
  ...FURTHER_EVERYBODY,
  ..."all team everyone everybody folks guys both there again colleagues colleague friends friend people y'all gang crew ladies gentlemen sir madam ma'am sirs group you partners partner neighbours neighbors neighbour neighbor boss chief professor doctor doc captain chef mom mum dad grandma grandpa mate buddy pal dude man bro love hun honey darling dearest stranger".split(
    ' ',
  ),
  // "Dear Sales Department", "Dear Homeowner": what somebody is, not who.
  ...'customer customers client clients resident residents homeowner homeowners owner owners member members buyer buyers seller sellers tenant tenants guest guests parent parents reader readers user users employee employees staff department dept office sales marketing service support management manager director administration admin reception desk agent agents representative rep counselor counselors builder builders homes realty properties communities construction company inc llc bank school committee board store shop accounting human resources hr it'.split(
    ' ',
  ),
]);

function readerCalls(reader: Reader): string[] {
  const words = [...reader.names, ...reader.addresses].map(calls);
  return [...words.flat(), ...words.flatMap(handlesOf)];
}

/** Reads whom a sentence calls. Made once a post. */
export interface AddressBook {
  readonly reader: readonly string[];
  /** First names and so on of other people on the post. */
  readonly others: readonly string[];
  /** Mail domains of the reader's firm, letters only: people greet firms as well ("Hi Willow Creek,"). */
  readonly firms: readonly string[];
}

function firmsOf({ addresses }: Reader): string[] {
  return addresses
    .filter((address) => !isPublicMail(address))
    .map((address) => (address.split('@')[1] ?? '').toLowerCase().replaceAll(/[^\p{L}]/gu, ''));
}

export function addressBook(post: Recipients, reader: Reader): AddressBook {
  const mine = readerCalls(reader);
  const people: readonly Person[] = [...post.to, ...post.cc];
  const others = people.flatMap(({ name }) => calls(name)).filter((word) => !isOneOf(mine, word));
  return { reader: mine, others, firms: firmsOf(reader) };
}

function whoIs(word: string, book: AddressBook): Addressee {
  const name = word.toLowerCase();
  if (EVERYBODY.has(name) || name.endsWith('team')) return 'open';
  if (isOneOf(book.reader, name)) return 'reader';
  if (!isOneOf(book.others, name) && book.reader.some((one) => isSlipOf(one, name))) return 'reader';
  // Where nobody has said who reads, any name may be the reader's.
  return book.reader.length === 0 ? 'open' : 'other';
}

function whoAre(words: readonly string[], book: AddressBook): Addressee {
  const together = words.join('').toLowerCase();
  if (together.length > 3 && book.firms.some((firm) => firm.startsWith(together))) return 'open';
  const found = words.map((word) => whoIs(word, book));
  if (found.includes('reader')) return 'reader';
  return found.includes('open') || found.length === 0 ? 'open' : 'other';
}

const GREETING_WORD = `(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|greetings|hallo|hola|bonjour|ciao|${FURTHER_GREETINGS})`;
const TITLE = `(?:mr|mrs|ms|dr|prof|${FURTHER_TITLES})`;
const GREETING = new RegExp(
  `^\\s*${GREETING_WORD}\\b[ ,]*((?:${TITLE}\\.? ){0,2}[\\p{L}'’-]{2,24}(?:(?:,? (?:and|und|y|e|&) |, |\\/| )(?:${GREETING_WORD} )?[\\p{L}'’-]{2,24}){0,4})\\s*(?:[,.!:;–—-]|$)`,
  'iu',
);
const GREETING_OPEN = new RegExp(`^\\s*${GREETING_WORD} (\\p{L}{2,24})\\b`, 'iu');
const BARE_NAME =
  /^\s*(?:(?:and|but|so|also) )?(\p{L}[\p{L}'’-]{1,20}(?:(?:,? (?:and|&) |, |\/)\p{Lu}[\p{L}'’-]{1,20}){0,3})\s*(?:[,:;!–—]|\s-(?=\s))/u;
const MID_NAME = /[-–—,;:.!(] ?(\p{Lu}[\p{L}'’-]{1,20}), /u;
const AT = /(?:^|[\s(,;:])@([\p{L}][\p{L}._-]{0,40})(?: \p{Lu}\p{Ll}+)?/gu;
/** "Dana, our designer, will help", "Dana, who has the plans, …", "Dana, Bob and I need …". */
const SPOKEN_OF =
  /^\s*(?:(?:our|my|the|an?|his|her|their|one of) [^,.?!]{2,40}, \p{L}|who(?:se|m)?\b[^?]*$|(?:\p{Lu}\p{Ll}+,? ){0,3}(?:and|&) (?:I|me|my|myself)\b)/u;
/** What stands before a mention that only refers to somebody: "ask @dana", "as @dana said"; the same where thanks do, unless an ask follows. */
const REFERRED = new RegExp(
  String.raw`(?:^|[\s(,;:])(?:ask(?:s|ed|ing)?|with|to|from|for|by|of|per|than|about|via|like|until|cc|as|tell|told|ping(?:ed)?|see|if|when|because|since|that|where|after|before|without|and|or|is|was|does|did|has|${FURTHER_REFERRED})[\s:]+$`,
  'iu',
);
const THANKED = new RegExp(
  String.raw`\b(?:thanks|thank you|thx|ty|kudos|congrats|congratulations|welcome|${FURTHER_THANKS})[\s,]+$`,
  'i',
);
/** "Jamie please add a line", "and Dana can you book it": without a comma, so only names that are known. */
const RUN_ON =
  /(?:^|[-–—,;:.!(&]|\b(?:and|but|so|also|then) )\s*(\p{L}[\p{L}'’-]{1,20}) (?=(?:please|pls|plz|kindly|(?:can|could|would|will|do|did|are|have) (?:you|u)|you (?:can|could|should|will|take|do|have|need|get))\b)/gu;
const CALLED_LAST = /, (\p{Lu}[\p{L}'’-]{1,20})\s*[?.!]*$/u;
const ASKS_AHEAD =
  /^\s*(?:(?:also|just|when|if|so|then|and|maybe|perhaps|as|since|sorry|thanks|hi|hey)\b[^,]{0,60},? ?)?(?:please|pls|plz|kindly|can|could|would|will|won't|do|does|did|are|have|has|any|you|you'll|you're|your|u|let|let's|don't|go|get|give|make|send|take|call|check|i need|i'd|i would|we need|what|when|where|who|how|why|is|need)\b/i;
const ASKS_AHEAD_FURTHER = new RegExp(`^\\s*¿?(?:${FURTHER_ASKS_AHEAD})(?!\\p{L})`, 'iu');

const NO_NAME = new RegExp(`^(?:${TITLE}|and|und|${GREETING_WORD})$`, 'iu');

function names(list: string): string[] {
  return list
    .split(/[\s,/&]+/u)
    .map((word) => word.replace(/[.'’]s?$/u, ''))
    .filter((word) => word.length > 1 && !NO_NAME.test(word));
}

/** Whether somebody on the post, or everybody, is called so. */
function isCalled(word: string, book: AddressBook): boolean {
  return EVERYBODY.has(word.toLowerCase()) || isOneOf(book.reader, word) || isOneOf(book.others, word);
}

/** The words of a list when all of them call people; nothing otherwise. */
function onlyNames(
  list: string | undefined,
  mayBe: (word: string) => boolean,
  book: AddressBook,
): readonly string[] {
  const all = names(list ?? '');
  return all.every((word) => isCalled(word, book) || mayBe(word)) ? all : [];
}

/** "Hi Dana and Bob,", "Hi Dana quick question"; not "Hi, it's Dana again", "Good morning, thanks for the list". */
function greeted(head: string, book: AddressBook): readonly string[] {
  const whole = onlyNames(GREETING.exec(head)?.[1], mayBeName, book);
  return whole.length > 0 ? whole : onlyNames(GREETING_OPEN.exec(head)?.[1], mayBeName, book);
}

/** A name before a comma or colon calls somebody only when it is known or an ask follows it. */
function addressed(match: RegExpExecArray | null, text: string, book: AddressBook): Addressee | null {
  if (match === null) return null;
  const called = onlyNames(match[1], mayOpenAsName, book);
  if (called.length === 0) return null;
  const who = whoAre(called, book);
  const known = called.every((word) => isOneOf(book.others, word));
  const ahead = text.slice(match.index + match[0].length);
  if (who !== 'reader' && SPOKEN_OF.test(ahead)) return null;
  return who === 'reader' || known || asksAhead(ahead) ? who : null;
}

function asksAhead(ahead: string): boolean {
  return ASKS_AHEAD.test(ahead) || ASKS_AHEAD_FURTHER.test(ahead);
}

/** Whom a text speaks to by "@name"; not whom it speaks of. */
function mentioned(head: string): string[] {
  const found: string[] = [];
  let end = -1;
  let isSpokenTo = false;
  for (const match of head.matchAll(AT)) {
    const at = head.indexOf('@', match.index);
    // "@dana @bob": the same as the one before.
    if (end < 0 || head.slice(end, at).trim() !== '') {
      const before = head.slice(0, at);
      const ahead = head.slice(match.index + match[0].length).replace(/^[\s,:;!.–—-]+/, '');
      isSpokenTo = !REFERRED.test(before) && (!THANKED.test(before) || asksAhead(ahead));
    }
    end = match.index + match[0].length;
    if (isSpokenTo) found.push(match[1] ?? '');
  }
  return found;
}

const LABEL = /^\s*(?:[-*•–+] )?(?:\[ ?\] ?)?(\p{Lu}[\p{L}'’-]{1,20})(?:: | to \p{Ll}{2})/u;

/** Whose name labels the sentence: "Kirk: order the sign", "Kirk to order the sign"; null where none does. */
export function labelOf(sentence: string, book: AddressBook): Addressee | null {
  const name = LABEL.exec(sentence.slice(0, 60))?.[1];
  if (name === undefined || !mayOpenAsName(name)) return null;
  const who = whoIs(name, book);
  return who === 'open' ? null : who;
}

/** "- [ ] Jamie: …" */
const LIST_MARK = /^\s*(?:[-*•–+] )?(?:\[[ xX✓✔]?\] ?)?/u;

/** Whom the sentence calls by name; null when nobody. */
export function calledIn(sentence: string, book: AddressBook): Addressee | null {
  const head = sentence.slice(0, 200).replace(LIST_MARK, '');
  const mentions = mentioned(head);
  if (mentions.length > 0) return whoAre(mentions.flatMap(calls).slice(0, 6), book);
  const greeting = greeted(head, book);
  if (greeting.length > 0) return whoAre(greeting, book);
  const first = addressed(BARE_NAME.exec(head), head, book) ?? addressed(MID_NAME.exec(head), head, book);
  if (first !== null) return first;
  const runOn = Array.from(head.matchAll(RUN_ON), ([, name = '']) => name).filter((name) =>
    isCalled(name, book),
  );
  if (runOn.length > 0) return whoAre(runOn, book);
  const last = onlyNames(CALLED_LAST.exec(sentence.slice(-60))?.[1], mayBeName, book);
  const known = last.every((word) => isOneOf(book.others, word) || isOneOf(book.reader, word));
  return last.length > 0 && known ? whoAre(last, book) : null;
}

/** The reader's names in such sentences. */
const READER = '\u0001';
const COPY = "copying|copied|copy|cc|cc'd|ccd|cc'ing|ccing|bcc|bcc'd|looping|loop|keeping|keep";
/** "Copying Dana and Jamie", "keep Jamie in the loop"; not "a copy for Jamie". */
const COPYING = new RegExp(
  `(?:^| )(?<!(?:a|the|your) )(?:${COPY})(?: in)?(?: (?!to|for|of|from|because|since|me|us|you)[^ ]+){0,2} ${READER}(?= |$)`,
);
/** "Jamie is only copied", "Jamie in cc", "Jamie for information". */
const COPIED = new RegExp(
  `(?:^| )${READER}(?: (?:is|are|was))?(?: (?:just|only|also|already|here|both)){0,2} (?:copied|cc|cc'd|ccd|bcc'd|(?:on|in) (?:the )?(?:cc|copy|bcc|loop|kopie|copia)|for (?:your |the |his |her )?(?:information|visibility|awareness)|fyi)(?= |$)`,
);

/** Whether the sentence says that the reader is only copied ("Denise is just on cc"). */
export function onlyCopied(sentence: string, book: AddressBook): boolean {
  if (sentence.length > 400) return false;
  const text = sentence
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter(Boolean)
    .map((word) => (word.length > 2 && book.reader.includes(word) ? READER : word))
    .join(' ');
  return text.includes(READER) && (COPYING.test(text) || COPIED.test(text));
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
