import type { Post } from '../../../model/post';
import { domainOf } from '../../ask/from-outside';
import { BROWSER, NO_REPLY, tellsToLeave } from './mailing';
import { unasked } from './unasked';
import type { ZoneWords } from './zone-words';

const MACHINE_SENDER =
  /(?:^|[<\s])(?:no-?_?reply|do-?not-?reply|donotreply|notifications?|newsletters?|news|mailer(?:-daemon)?|bounces?|alerts?|updates?|promo(?:tions)?|digest)(?:[+._-][^@\s]{0,60})?@/i;
/** What a firm sends its advertising from, and colleagues of a team write from. */
const TEAM_SENDER = /(?:^|[<\s])marketing(?:[+._-][^@\s]{0,60})?@/i;

/** A tool that passes on what a person wrote: the words are a person's though the address is a machine's. */
const PERSON_THROUGH_TOOL =
  /\((?:jira|confluence|asana|trello|github|gitlab|google docs|notion|figma|slack|linear|clickup|basecamp|teams)\)|\bvia \w+|\b(?:mentioned you|commented|assigned (?:you|to you|a task)|replied|invited you|shared .{0,40} with you)\b/i;

/** A list on which people talk: its footer says how to leave, too. */
const DISCUSSION =
  /\b(?:google groups?|mailing list|mailman|listinfo|subscribed to the .{0,60} group|list archives?)\b/i;

const AUTOMATED =
  /\b(?:auto(?:matically)?[ -]?(?:generated|sent|created)|automated (?:message|e-?mail|notification|notice|reminder|response)|automatic (?:message|e-?mail|notification|reply)|(?:this|the) (?:mailbox|inbox|e-?mail address|address) is (?:not|un)monitored|please do not (?:reply|respond)\b)/i;
const RIGHTS =
  /©|\ball rights reserved\b|\bprivacy policy\b|\bterms (?:of (?:use|service)|and conditions)\b/i;
const SALES =
  /\b(?:register (?:now|today|for)|sign up (?:now|today|for)|shop now|buy now|order now|learn more|read more|limited time|% off|free (?:trial|webinar|shipping)|click here|this week(?:'s)? (?:at|in)|top stories)\b/gi;
/** What colleagues write of, too, again and again: each counts once. */
const MAILINGS = /\b(?:webinar|newsletter|digest)\b/gi;
const LINK = /https?:\/\/|\bwww\.|\$LINK/gi;

/** How many different matches a text has. */
function variety(text: string, pattern: RegExp): number {
  return new Set(Array.from(text.matchAll(pattern), ([match]) => match.toLowerCase())).size;
}

function count(text: string, pattern: RegExp, most: number): number {
  const found = text.matchAll(pattern);
  let number = 0;
  while (number < most && found.next().done !== true) number++;
  return number;
}

/** Whether it comes from the firm that it goes to. */
function isInside({ author, to }: Post): boolean {
  const domain = domainOf(author.address);
  return to.some(({ address }) => domainOf(address) === domain);
}

/**
 * Whether nobody in particular wrote this to the reader: newsletters, advertising, automatic notices. Pages do not
 * show list headers, so it goes by the sender, the footers and the number of links. `words`: those of the mail's language.
 */
export function isBulk(post: Post, words?: ZoneWords): boolean {
  if (post.type !== 'mail') return false;
  const { regions, author, subject } = post;
  const whole = `${post.text.slice(0, 40_000)}\n${post.text.slice(40_000).slice(-20_000)}`;
  const text = unasked(whole);
  const sender = `${author.name} ${author.address}`;
  if (PERSON_THROUGH_TOOL.test(`${sender} ${subject}`)) return false;
  const links = Math.max(count(whole, LINK, 12), regions.filter(({ kind }) => kind === 'link').length);
  let signs = 0;
  if (MACHINE_SENDER.test(author.address) || /\bno-?reply\b/i.test(author.name)) signs += 2;
  if (TEAM_SENDER.test(author.address) && !isInside(post)) signs += 2;
  const has = (english: RegExp, name: 'browser' | 'automated' | 'rights') =>
    english.test(text) || words?.[name].test(text);
  if ((tellsToLeave(text) || words?.leave.test(text)) && !DISCUSSION.test(text)) signs += 2;
  if (has(BROWSER, 'browser')) signs += 2;
  if (has(AUTOMATED, 'automated') || NO_REPLY.test(text)) signs += 2;
  if (has(RIGHTS, 'rights')) signs += 1;
  if (links >= 10) signs += 1;
  const further = variety(text, MAILINGS) + (words ? variety(text, words.sales) : 0);
  signs += Math.min(2, (count(text, SALES, 4) + further) / 2);
  return signs >= 2;
}
