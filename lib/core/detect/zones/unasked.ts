/** "Can you fix the unsubscribe link?", "Change \"Learn more\"". */
const ASKED_OR_QUOTED = /(?<=^|[.!?\n])[^.!?\n]{0,300}\?|["“”][^"“”\n]{1,60}["“”]/gu;

/** A text without what it asks and what it quotes: that colleagues speak of a footer or of advertising makes no footer and no advertising. */
export function unasked(text: string): string {
  return text.replace(ASKED_OR_QUOTED, ' ');
}
