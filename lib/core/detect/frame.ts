/**
 * What sentences do, as patterns on the folded text (lower case, variants and slips folded, tokens joined by
 * one blank). Each is a feature of the model; those with a phrase worth showing also name the cue.
 * Every pattern is a flat alternation with bounded gaps, so that matching is linear.
 */
export interface SpeechAct {
  readonly name: string;
  readonly pattern: RegExp;
  /** Whether the match is what a person would underline in an ask. */
  readonly cue: boolean;
}

/** A speech act found in a sentence, with the tokens that show it. */
export interface FoundAct {
  readonly name: string;
  readonly cue: boolean;
  readonly from: number;
  readonly to: number;
}

/** A pattern that begins at a word; the model's eyes only. */
export function frame(name: string, body: string): SpeechAct {
  return { name, pattern: new RegExp(`(?:^| )(?:${body})`), cue: false };
}

/** A pattern that begins where a clause may: at the start, after a mark, after "and", "but" … */
export function clauseFrame(name: string, body: string): SpeechAct {
  return {
    name,
    pattern: new RegExp(`(?:^|[,;:.!?"(-] |(?:^| )(?:and|but|so|or|also|then|please|hi|hey) )(?:${body})`),
    cue: false,
  };
}

/** A pattern for the first words of the sentence, or those after "Dana,". */
export function openingFrame(name: string, body: string): SpeechAct {
  return { name, pattern: new RegExp(`^(?:\\w+ , )?(?:${body})`), cue: false };
}
