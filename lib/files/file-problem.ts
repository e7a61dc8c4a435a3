/** Why no text could be had from a file. */
export type FileProblem =
  | 'empty'
  | 'tooLarge'
  /** Nothing that Remit reads: a picture, an old Word file, RTF … */
  | 'unknownKind'
  | 'broken'
  | 'encrypted'
  /** A scan, perhaps: pages without letters. */
  | 'noText';

/** The text that was read, or why there is none. */
export type TextRead = { readonly text: string } | { readonly problem: FileProblem };
