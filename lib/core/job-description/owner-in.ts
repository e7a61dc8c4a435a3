const OWNED =
  /\s*[([,–—-]*\s*(?:which )?(?:is |are |this is |these are )?(?:handled|done|owned|looked after|covered|managed|taken care of) by\s+(?:the\s+)?([^.;()[\]]{2,60})[)\].]*\s*$|\s+[–—-]\s+(?:belongs? to|owner:|ask)\s+(?:the\s+)?([^.;()[\]]{2,60})[)\].]*\s*$/i;

/** Who does the work instead, where a line says so, and the line without that. */
export function ownerIn(text: string): { readonly said: string; readonly owner: string } {
  const found = OWNED.exec(text);
  const owner = (found?.[1] ?? found?.[2] ?? '').trim();
  return owner ? { said: text.slice(0, found?.index).trim(), owner } : { said: text, owner: '' };
}
