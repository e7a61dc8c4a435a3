/** What the zones of a mail are known by in a language other than English. */
export interface ZoneWords {
  /** A line with which a mail closes. */
  readonly closing: RegExp;
  /** Words that no line of a signature has. */
  readonly asking: RegExp;
  /** Openings of paragraphs that lawyers, mail servers and mailing programs add. */
  readonly footers: readonly RegExp[];
  /** Signs of mail to nobody in particular: how to leave, where to read it, that a machine wrote it, whose rights it keeps. */
  readonly leave: RegExp;
  readonly browser: RegExp;
  readonly automated: RegExp;
  readonly rights: RegExp;
  /** Global: each match counts. */
  readonly sales: RegExp;
}
