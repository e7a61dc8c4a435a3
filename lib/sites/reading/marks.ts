import type { Region } from '../../model/post';

/** What an element of a mail's body says of the text in it, or (`rest`) of all the text from it on. */
export type Mark = Exclude<Region['kind'], 'link'> | 'rest';

/** Prefixes that Outlook (x_), Roundcube (v1), Gmail (m_123) and Yahoo (ydp1a2b) put before the sender's names. */
const PREFIX = '(?:^|\\s)(?:x_|v1|m_-?\\d+|ydp[0-9a-f]+)*';

const QUOTE = new RegExp(
  `${PREFIX}(?:gmail_quote|gmail_attr|moz-cite-prefix|yahoo_quoted|protonmail_quote|zmail_extra)`,
);
const REST = new RegExp(`${PREFIX}(?:divRplyFwdMsg|appendonsend)(?:\\s|$)`);
const SIGNATURE = new RegExp(
  `${PREFIX}(?:(?:gmail_|moz-|yahoo-|ms-outlook-mobile-|AppleMail)?[Ss]ig(?:nature)?(?:\\s|$)|protonmail_signature_block)`,
);

/** The rule that desktop Outlook draws above the header of the mail answered, as written and as browsers rewrite it. */
const OUTLOOK_RULE = /border[^;]*(?:#(?:E1E1E1|B5C4DF)|rgb\((?:225, ?225, ?225|181, ?196, ?223)\))/i;
/** An indented paragraph is no quotation: editors write it as a blockquote without a border. */
const INDENT = /border(?:-left)?:\s*(?:none|0)/i;

/** From, Sent, To, Subject in whichever language: at least three bold words that end in a colon. */
function holdsMailHeader(element: Element): boolean {
  let labels = 0;
  for (const bold of element.querySelectorAll('b, strong')) {
    if (/[:：]\s*$/.test(bold.textContent)) labels++;
  }
  return labels >= 3;
}

function markOfName(names: string): Mark | null {
  if (REST.test(names)) return 'rest';
  if (QUOTE.test(names)) return 'quote';
  return SIGNATURE.test(names) ? 'signature' : null;
}

function markOfTag(element: Element, style: string | null): Mark | null {
  switch (element.tagName) {
    case 'BLOCKQUOTE':
      return style && INDENT.test(style) ? null : 'quote';
    case 'LI':
      return 'item';
    case 'CODE':
      return 'code';
    case 'PRE':
      // A mail that is all plain text is one PRE; listings name their language or hold CODE.
      return /highlight|language-|code/i.test(element.parentElement?.className ?? '') ? 'code' : null;
    default:
      return /^H[1-6]$/.test(element.tagName) ? 'heading' : null;
  }
}

export function markOf(element: Element): Mark | null {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  const named = names.length > 1 ? markOfName(names) : null;
  if (named) return named;
  if (element.getAttribute('data-smartmail') === 'gmail_signature') return 'signature';
  const style = element.getAttribute('style');
  if (style && OUTLOOK_RULE.test(style) && holdsMailHeader(element)) return 'rest';
  return markOfTag(element, style);
}
