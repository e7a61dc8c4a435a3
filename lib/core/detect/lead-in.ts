/** "One more thing: ", "Two things: ", "PS: ": up to four words and a colon, then words; "@dana ", "[Action] ". */
const LEAD_IN =
  /^@[\p{L}\p{N}._-]{1,40}(?: \p{Lu}\p{Ll}{1,20})?[,:]? +(?=\p{L})|^\[\p{L}[\p{L} ]{1,20}\]:? +(?=\p{L})|^\W{0,3}(?:[\p{L}\p{N}.'’]{1,20} ){0,3}[\p{L}\p{N}.'’]{1,20}: +(?=\p{L})/u;

/** What a sentence says after a lead-in; null when it has none. */
export function afterLeadIn(sentence: string): string | null {
  const lead = LEAD_IN.exec(sentence)?.[0];
  return lead === undefined ? null : sentence.slice(lead.length);
}
