import { Columns } from './columns';
import type { WordModel } from './word-model';

/** Bounds the memory of a long-lived index: 3,000 rows of ~600 numbers are 7 MB. */
const MOST_ROWS = 3000;

/** What a word of an ask is like in an AoR; likenesses are cosines, 0 where none is alike. */
export interface WordRow {
  /** By column of `WordRows`: likeness to each word of the AoR (−1 to 1). */
  readonly alike: Float32Array;
  /** By line: likeness to its nearest word. */
  readonly nearest: Float32Array;
  /** Highest of `nearest`, and the highest among the user's own lines. */
  readonly most: number;
  readonly own: number;
  /** By column of what whole asks are compared with; null the first time a word is met, since most are met once. */
  whole: Float32Array | null;
}

/** The words of an AoR's lines, each once, and what the words of asks are like among them: computed once a word. */
export class WordRows {
  readonly #model: WordModel;
  readonly #wholes: Columns;
  readonly #columns: Columns;
  readonly #numbers = new Map<number, number>();
  readonly #rows = new Map<number, WordRow>();
  readonly #lines: { readonly columns: Int32Array; readonly isOwn: boolean }[] = [];

  constructor(model: WordModel, wholes: Columns) {
    this.#model = model;
    this.#wholes = wholes;
    this.#columns = new Columns(model);
  }

  /** How many different words the lines have. */
  get count(): number {
    return this.#columns.count;
  }

  /** Adds a line by the numbers of its words; returns their columns. Only before the first `row`. */
  addLine(numbers: readonly number[], isOwn: boolean): Int32Array {
    const columns = Int32Array.from(numbers, (number) => this.#column(number));
    this.#lines.push({ columns, isOwn });
    return columns;
  }

  /** What a word is like. Do not change what is returned. */
  row(number: number): WordRow {
    const kept = this.#rows.get(number);
    if (kept) {
      kept.whole ??= this.#wholes.alike(this.#vector(number));
      return kept;
    }
    const row = this.#compute(number);
    if (this.#rows.size >= MOST_ROWS) this.#rows.clear();
    this.#rows.set(number, row);
    return row;
  }

  #vector(number: number): Float64Array {
    return new Float64Array(this.#model.vectorOf(number));
  }

  #column(number: number): number {
    const known = this.#numbers.get(number);
    if (known !== undefined) return known;
    const column = this.#columns.add(this.#model.vectorOf(number));
    this.#numbers.set(number, column);
    return column;
  }

  #compute(number: number): WordRow {
    const alike = this.#columns.alike(this.#vector(number));
    const nearest = new Float32Array(this.#lines.length);
    let most = 0;
    let own = 0;
    this.#lines.forEach(({ columns, isOwn }, at) => {
      const near = highestAt(alike, columns);
      nearest[at] = near;
      most = Math.max(most, near);
      if (isOwn) own = Math.max(own, near);
    });
    return { alike, nearest, most, own, whole: null };
  }
}

function highestAt(values: Float32Array, columns: Int32Array): number {
  let highest = 0;
  for (let k = 0; k < columns.length; k++) highest = Math.max(highest, values[columns[k] ?? 0] ?? 0);
  return highest;
}
