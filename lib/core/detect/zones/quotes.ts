import type { Line } from './lines';

/** "Wrote", in other languages. */
const VERBS = 'schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev';

/** "On Mon, Mar 4, Rob wrote:" and the same line as mail programs write it in other languages. */
const WROTE = [
  /^\s*on\b(?=.{0,200}\d).{4,200}\b(?:wrote|writes|said)\s*(?::\s*)?$/i,
  new RegExp(
    `^\\s*(?:am|le|el|il|em|op|den|dne|dnia|pe|på|w dniu)\\b.{4,200}\\s(?:${VERBS}|napsal\\(a\\)|napisał\\(a\\)|a scris|kirjoitti)(?=[\\s:,]|$).{0,80}:?\\s*$`,
    'i',
  ),
  new RegExp(`^\\s*.{2,120}\\s(?:wrote|${VERBS})(?=[\\s:,]|$).{0,60}:\\s*$`, 'i'),
  /^\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}.{0,60}<[^<>\s]{3,200}>\s*(?::\s*)?$/,
];

/** Lines after which nothing is the writer's own. */
const DIVIDERS = [
  /^\s*[-_*=]{2,}\s*(?:original message|original-nachricht|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|reply above this line)/i,
  /^\s*begin forwarded message\s*:/i,
  /^\s*#{2,}.{0,60}(?:reply|write).{0,40}(?:above|below).{0,40}#{2,}\s*$/i,
  /^\s*(?:please )?(?:reply|write) above this line/i,
];

const HEADER = /^\s*\**(?:from|von|de|da|van|od|från|fra|sender)\**\s*:\s*(?:\*+\s*)?\S/i;
const HEADER_NEXT =
  /^\s*\**(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|date|à|objet|enviado(?: el)?|fecha|para|asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|reply-to)\**\s*:/i;

const QUOTED = /^\s*(?:>|\|\s)/;

function isWrote(lines: readonly Line[], at: number): number {
  const one = lines[at]?.text ?? '';
  if (one.length > 400) return 0;
  if (WROTE.some((pattern) => pattern.test(one))) return 1;
  const two = `${one.trim()} ${lines[at + 1]?.text.trim() ?? ''}`;
  if (
    /^\s*(?:on|am|le|el|il|em|op)\b/i.test(one) &&
    two.length < 400 &&
    WROTE.slice(0, 2).some((pattern) => pattern.test(two))
  )
    return 2;
  return 0;
}

/** A "From: … Sent: … To: …" block: at least two header lines within four. */
function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  if (!HEADER.test(lines[at]?.text ?? '')) return false;
  let next = 0;
  for (let i = at + 1; i <= at + 5; i++) if (HEADER_NEXT.test(lines[i]?.text ?? '')) next++;
  return next >= 2;
}

function isTable(line: string): boolean {
  return line.trim().startsWith('|') && line.trim().endsWith('|');
}

/**
 * Which lines are quoted from somebody else. After "On … wrote:" with ">" lines below, only those are hidden, so
 * that answers between the quotes stay; without ">" lines all that follows is hidden.
 */
export function quotedLines(lines: readonly Line[]): boolean[] {
  const hidden = lines.map(({ text }) => QUOTED.test(text) && !isTable(text));
  let lastMarked = hidden.lastIndexOf(true);
  for (let i = 0; i < lines.length; i++) {
    if (hidden[i] === true) continue;
    const wrote = isWrote(lines, i);
    const divides = isHeaderBlock(lines, i) || DIVIDERS.some((pattern) => pattern.test(lines[i]?.text ?? ''));
    if (wrote === 0 && !divides) continue;
    if (wrote > 0 && lastMarked > i) {
      for (let j = i; j < i + wrote; j++) hidden[j] = true;
      continue;
    }
    hidden.fill(true, i);
    lastMarked = lines.length;
    break;
  }
  return hidden;
}
