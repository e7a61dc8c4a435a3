import type { Line } from './lines';
import type { ZoneWords } from './zone-words';

/** Below such a line there is nothing but a signature. */
const CUT = /^\s*(?:--|—|-- |__+|–)\s*$/;

/** A device's or a program's advertisement; some write their mail below it. */
const ADVERTISED =
  /^\s*(?:sent|gesendet|envoyé|enviado|inviato|verzonden) [a-z]{2,5} (?:my|mein|mon|mi|il mio|mijn|outlook|mail|yahoo|gmail|proton|samsung|the (?:all|new|\S+ (?:mail )?app))\b.{0,60}$|^\s*get outlook for\b|^\s*download (?:the )?\S{0,20} ?app\b/i;

/** What may stand before a closing; apart from it, since together they compile to a hundred kilobytes. */
const GRADE = /^(?:many|best|kind|kindest|warm|warmest|with(?: best| kind| warm)?) /i;
const CLOSING =
  /^(?:thanks|regards|wishes|thank you|cheers|best|sincerely|respectfully|cordially|yours(?: truly| sincerely| faithfully)?|love|greetings|rgds|br|kr|thx|ty|ta|tia|talk soon|take care|mit freundlichen grüßen|viele grüße|liebe grüße|cordialement|saludos|groeten|saluti)(?: (?:again|a lot|so much|very much|in advance|for your help|and (?:best )?regards|all|and best|you))*\s*(?:[,.!\-–—]+)?$/i;

function isClosing(line: string): boolean {
  const text = line.trim();
  return CLOSING.test(text) || CLOSING.test(text.replace(GRADE, ''));
}

/** Longer lines are neither closings nor signatures. */
const LONGEST = 200;
const MOST_LINES = 12;

const AFTERTHOUGHT = /^\s*(?:p\.?\s?s\.?\b|pps\b|n\.?b\.?\b)/i;

/** Names, roles, numbers and addresses are short and are no sentences. */
function looksLikeSignature(text: string, words: ZoneWords | undefined): boolean {
  const line = text.trim();
  if (line.length > 80 || line.endsWith('?')) return false;
  const sentence = /[.!]$/.test(line) && line.split(' ').length > 5;
  const asks =
    /\b(?:please|(?:can|could|would|will) (?:you|u|ya)|let me know|need)\b|^(?:also|one more|oh|btw|by the way)\b/i.test(
      line,
    );
  return !sentence && !asks && words?.asking.test(line) !== true;
}

/** Whether everything from `at` on, up to a postscript, a cut or an advertisement, can be a signature. */
function endsTheMail(texts: readonly string[], at: number, words: ZoneWords | undefined): boolean {
  for (let i = at; i < texts.length; i++) {
    const text = texts[i] ?? '';
    if (AFTERTHOUGHT.test(text) || CUT.test(text) || ADVERTISED.test(text)) return true;
    if (i - at >= MOST_LINES || !looksLikeSignature(text, words)) return false;
  }
  return true;
}

/**
 * Which lines are a signature: from "-- " on, "Sent from my …", and the short lines below that or a closing
 * ("Best regards,"). A postscript is the writer's text again.
 */
export function signatureLines(
  lines: readonly Line[],
  hidden: readonly boolean[],
  words?: ZoneWords,
): boolean[] {
  const signature = lines.map(() => false);
  const visible = lines.map((_, i) => i).filter((i) => hidden[i] !== true && lines[i]?.text.trim() !== '');
  const texts = visible.map((i) => (lines[i]?.text ?? '').slice(0, LONGEST));
  let within = false;
  let cut = false;
  for (const [at, text] of texts.entries()) {
    const advertised = ADVERTISED.test(text);
    cut = (cut || CUT.test(text)) && !AFTERTHOUGHT.test(text);
    if (AFTERTHOUGHT.test(text)) within = false;
    else if (cut) within = true;
    else if (advertised || (!within && (isClosing(text) || words?.closing.test(text) === true)))
      within = endsTheMail(texts, at + 1, words);
    const line = visible[at];
    if ((within || advertised) && line !== undefined) signature[line] = true;
  }
  return signature;
}
