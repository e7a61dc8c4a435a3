import type { Person, PostType, Reader } from '../../model/post';
import { isFromOutside, isPublicMail } from '../ask/from-outside';
import { TIMES } from './function-words';
import type { Gated } from './gate';
import { people } from './people';
import { tokens } from './tokens';

/** Words that people say of themselves and that neither advertising nor a notice does. */
const I = /(?<![\p{L}'’])(?:I(?:['’](?:m|ve|d|ll))?|i['’](?:m|ve|d|ll)|me|my|mine)(?!\p{L})/u;
const GREETING = /^\W*(?:hi|hey|hello|(?:good )?morning|team|all|folks|everyone)\b[^.!?\n]{0,30}[,!:\n]/i;
const CLOSING =
  /^(?:thanks|thank you|thx|best|cheers|yours|sincerely|(?:kind |best |warm )?regards|many thanks)\b.{0,25}$/i;
/** Names alone on the last line: "Rob", "Dr. Shah", "Mara and Jo, unit 12". */
const SIGNED =
  /^(?:[-–—] ?)?(?:(?:Dr|Mrs?|Ms|Prof)\.? |The )?\p{Lu}\p{Ll}{1,20}(?: (?:(?:and|&) )?\p{Lu}\p{Ll}{1,20}){0,2}(?:, \p{L}{2,12}(?: \p{L}{2,12})? ?\d{0,4})?[.,!]?$/u;
/** Lines at the end among which a closing is looked for. */
const LAST_LINES = 6;

function isSigned(context: string): boolean {
  const lines = context
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const last = lines.slice(1).slice(-LAST_LINES);
  return last.some((line) => CLOSING.test(line)) || SIGNED.test(last.at(-1) ?? '');
}

/** Names and mailboxes of offices and machines. */
const OFFICE =
  /\b(?:team|news\w*|updates?|info|support|service|sales|marketing|notifications?|alerts?|deals?|offers?|store|shop|office|admin|hr|accounts?|billing|contact|hello|mail|digest|community|events?|club|the)\b/i;

function mailboxOf({ address }: Person): string {
  return address.split('@')[0]?.toLowerCase() ?? '';
}

/** "Acme Offers <news@…>". */
function isOffice(author: Person): boolean {
  return OFFICE.test(author.name) || OFFICE.test(mailboxOf(author));
}

/** "Jo Smith <jo.smith@…>". */
function isPerson(author: Person): boolean {
  if (isPublicMail(author.address) || namesSomebody(author.name)) return true;
  const local = mailboxOf(author);
  const parts = author.name.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return parts.length >= 2 && parts.some((part) => local.includes(part));
}

function namesSomebody(text: string): boolean {
  return people(tokens(text).filter(({ norm }) => !TIMES.has(norm))).length > 0;
}

/**
 * Whether something shows that a person wrote a post, to people they know: a comment, a colleague's or a person's address; unless it is an
 * office's, also an "I", a greeting or a closing, the name of the reader or of somebody else. Null where nothing does and the author is not
 * known. By the text alone, so does one of ten own advertisements and notices that hold a possible ask (12 of 119), and 544 of 665 mails of people.
 */
export function isPersonal(
  { context, signature }: Gated,
  type: PostType,
  { author, reader }: { readonly author?: Person; readonly reader: Reader },
): boolean | null {
  if (type !== 'mail' || signature !== '') return true;
  if (author && isFromOutside(author, reader) === false) return true;
  if (author && isOffice(author)) return false;
  if (author && isPerson(author)) return true;
  if (I.test(context) || GREETING.test(context) || isSigned(context) || namesSomebody(context)) return true;
  if (reader.names.some((name) => name !== '' && context.includes(name))) return true;
  return author && (author.name || author.address) ? false : null;
}
