import { LEAVE } from './leave';
import type { Line } from './lines';
import { unasked } from './unasked';
import type { ZoneWords } from './zone-words';

/** Openings of paragraphs that lawyers, mail servers and mailing programs add. */
const FOOTER = [
  /\b(?:confidentiality notice|legal notice|disclaimer)\b\s*[:.-]/i,
  /^\s*(?:caution|warning|external|notice|note)\s*[:!\]-].{0,40}\b(?:external|outside)\b/i,
  /^\s*\[?external(?: e-?mail| sender)?\]?\s*:?/i,
  /\bthis (?:e-?mail|message|communication|transmission)\b.{0,160}\b(?:confidential|privileged|intended (?:only|solely|exclusively)|virus|legally)\b/i,
  /\b(?:not the|other than the) (?:intended|named) (?:recipient|addressee)/i,
  /\breceived this (?:e-?mail|message|communication|transmission)(?: \w+)? in error\b/i,
  /\bconsider the environment\b/i,
  /\byou(?:'re| are)? (?:received|receiv(?:e|ing)|get|getting) (?:this|these) (?:e-?mails?|messages?|notifications?|newsletters?|because)\b/i,
  LEAVE,
  /\b(?:opt[ -]out|manage (?:your )?(?:e-?mail )?notifications?|e-?mail preferences|notification settings)\b/i,
  /\b(?:view|read|see|open) (?:this |it )?(?:e-?mail |message |newsletter |online )?(?:in|on) (?:your |a |the |git)?(?:web )?(?:browser|web|hub)\b/i,
  /\b(?:do not|don't|please do not) (?:reply|respond) (?:directly )?to this (?:e-?mail|message|address)\b/i,
  /\b(?:all rights reserved|©|copyright \(?c?\)? ?\d{4})/i,
  /\breply to this e-?mail directly\b|\bfrom this group and stop receiving\b/i,
  /\b(?:to be removed|remove yourself) from (?:this|our|the) (?:mailing )?list\b/i,
];

/** Whether a line is a footer or a banner of mail servers rather than the writer's words. */
function isFooter(text: string, further: readonly RegExp[]): boolean {
  if (text.length >= 3000) return false;
  const head = unasked(text.slice(0, 600));
  return FOOTER.some((one) => one.test(head)) || further.some((one) => one.test(head));
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
