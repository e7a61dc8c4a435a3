/** A cell of a table: its text, and what is said below it in smaller print. */
export type Cell = string | { readonly text: string; readonly below: readonly string[] };

interface Column {
  readonly title: string;
  /** Numbers stand at the end. */
  readonly align: 'start' | 'end';
  /** Part of the table's width, relative to the other columns. */
  readonly share: number;
}

interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** One piece of a document, in reading order. Texts are plain: no markup of any kind. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly isNumbered: boolean }
  | {
      readonly kind: 'table';
      /** What the table holds, for those who cannot see it. */
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** A last row that adds up; empty for none. */
      readonly total: readonly string[];
    }
  /** Key figures, side by side; `note` says what a figure rests on. */
  | { readonly kind: 'figures'; readonly figures: readonly (Labelled & { readonly note: string })[] }
  /** Short facts, one a line. */
  | { readonly kind: 'facts'; readonly facts: readonly Labelled[] }
  /** A remark in small print. */
  | { readonly kind: 'note'; readonly text: string }
  /** Ruled lines to write on by hand. */
  | { readonly kind: 'signatures'; readonly labels: readonly string[] }
  | { readonly kind: 'page-break' };

/** A document to put on somebody's desk: shown, printed, and saved as Word or Markdown from this one description. */
export interface Doc {
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly Block[];
  /** What stands at the end: state, version, date. */
  readonly footer: string;
}
