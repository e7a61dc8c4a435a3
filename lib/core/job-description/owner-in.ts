const OWNED =
  /(?:which )?(?:is |are |this is |these are )?(?:handled|done|owned|looked after|covered|managed|taken care of) by\s+(?:the\s+)?([^.;()[\]]{2,60})[)\].]*$|(?<=\s)[–—-]\s+(?:belongs? to|owner:|ask)\s+(?:the\s+)?([^.;()[\]]{2,60})[)\].]*$/i;

/** Signs between the work and who does it. */
const BETWEEN = /(?<![([,–—-])[([,–—-]+$/;

/** Who does the work instead, where a line says so, and the line without that. */
export function ownerIn(text: string): { readonly said: string; readonly owner: string } {
  const found = OWNED.exec(text.trimEnd());
  const owner = (found?.[1] ?? found?.[2] ?? '').trim();
  if (!owner) return { said: text, owner: '' };
  const before = text.slice(0, found?.index).trimEnd();
  return { said: (found?.[1] ? before.replace(BETWEEN, '') : before).trim(), owner };
}
