import type { Line } from './lines';
import { BROWSER, NO_REPLY, tellsToLeave } from './mailing';
import { unasked } from './unasked';
import type { ZoneWords } from './zone-words';

/** Openings of paragraphs that lawyers, mail servers and mailing programs add. */
const FOOTER = [
  /^\W*(?:(?:e-?mail|legal|general|important|standard|company) ){0,2}(?:confidentiality notice|legal notice|disclaimer)\b\s*(?:[:-]|$|\.\s+(?:this|the (?:information|contents?)|any|unless)\b)/i,
  /^\s*\[?(?:caution|warning|external|notice|note)\s*[:!\]-].{0,60}\b(?:external (?:e-?mail|sender|source|message)|(?:outside|external) (?:of |to )?(?:the|your|our) (?:organi[sz]ation|company|network|firm|school|hospital))/i,
  /^\s*(?:\[external(?: e-?mail| sender| message)?\]|external(?: e-?mail| sender| message)?\s*(?:[:!-]|$))/i,
  /\bthis (?:e-?mail|message|communication|transmission)\b.{0,160}\b(?:confidential(?! (?:until|till|for now|so|as|because|between)\b)|privileged|intended (?:only|solely|exclusively)|virus|legally)\b/i,
  /\b(?:not the|other than the) (?:intended|named) (?:recipient|addressee)/i,
  /(?<!\b(?:i|we)(?:['’]ve| have)? )\breceived this (?:e-?mail|message|communication|transmission)(?: \w+)? in error\b/i,
  /\bconsider the environment (?:before|when|prior)\b/i,
  BROWSER,
  /\bview (?:it|this) on (?:github|gitlab|the web)\b/i,
  NO_REPLY,
  /\ball rights reserved\b|©|(?:^\s*|[|.] ?)\(?copyright \(?c?\)? ?\d{4}/i,
  /\b(?:to be removed|remove yourself) from (?:this|our|the) (?:mailing )?list\b/i,
];

/** How mailings say why they come and how to leave. */
const OF_MAILINGS = [
  /(?<!\b(?:when|once|if|after|until|as|that|did|do|have|time|soon as) )\byou(?:'re| are)? (?:received|receiv(?:e|ing)|get|getting) (?:this|these) (?:e-?mails?|messages?|notifications?|newsletters?|because)\b/i,
  /^\W*opt[ -]out\b|\b(?:click|reply|text|here|link)\b.{0,40}\bopt[ -]out\b|\bopt[ -]out\b.{0,40}\b(?:click|reply|here|link|any ?time|stop)\b/i,
  /\bmanage (?:your )?(?:e-?mail )?notifications?\b|\b(?:manage|update|change|adjust) (?:your )?(?:e-?mail preferences|notification settings)\b|(?:^|\|) ?(?:e-?mail preferences|notification settings)\s*(?:\||$)/i,
  /\breply to this e-?mail directly\b|\bfrom this group and stop receiving\b/i,
];
/** Words one of which is in each of these: they are long, and seldom have to be tried. */
const MAILED = /opt[ -]out|preference|notification|receiv|directly|\byou(?:'re| are)? get/i;

/** Whether a line is a footer or a banner of mail servers rather than the writer's words. */
function isFooter(text: string, further: readonly RegExp[]): boolean {
  if (text.length >= 3000) return false;
  const head = unasked(text.slice(0, 600));
  const meets = (patterns: readonly RegExp[]) => patterns.some((one) => one.test(head));
  return meets(FOOTER) || (MAILED.test(head) && meets(OF_MAILINGS)) || tellsToLeave(head) || meets(further);
}

/**
 * Which lines are footers: each by itself, and the lines of a paragraph that begins as one
 * (a legal notice is often wrapped).
 */
export function footerLines(
  lines: readonly Line[],
  hidden: readonly boolean[],
  words?: ZoneWords,
): boolean[] {
  const further = words?.footers ?? [];
  const footer = lines.map(() => false);
  let within = false;
  for (const [i, { text }] of lines.entries()) {
    if (text.trim() === '') within = false;
    else if (hidden[i] !== true && isFooter(text, further)) {
      within = /confiden[tc]ial|disclaimer|intended|error|privileged|virus/i.test(text.slice(0, 600));
      footer[i] = true;
    } else if (within) footer[i] = true;
  }
  return footer;
}
