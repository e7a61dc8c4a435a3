import type { Responsibility } from '../../model/aor';
import type { Columns } from './columns';
import { dot, dots } from './dot';
import { ownerNames } from './owner-names';
import { stemWeight } from './stem-weight';
import { textVector } from './text-vector';
import type { WordModel } from './word-model';
import type { WordRows } from './word-rows';
import { wordsOf } from './words';

/** An ask that is known to belong to a line, or to none: an example of the AoR or a lesson of the person. */
export interface IndexedExample {
  readonly text: string;
  readonly slot: number;
  /** Stems with their weights. */
  readonly stems: ReadonlyMap<string, number>;
  /** Sum of the stems' weights. */
  readonly weight: number;
  /** Place among the lessons, oldest first; Infinity for examples of the AoR. */
  readonly age: number;
}

/** A text with its place among the lessons (see `IndexedExample.age`). */
export interface Known {
  readonly text: string;
  readonly age: number;
}

/** A line of the AoR as the matcher sees it. */
export interface IndexedLine {
  readonly line: Responsibility;
  /** Place in the index. */
  readonly at: number;
  /** Stems of title, involved and words, with a word to show for each. */
  readonly shown: ReadonlyMap<string, string>;
  readonly titleStems: ReadonlySet<string>;
  /** Columns, importances and stems of the words that the model knows, side by side. */
  readonly wordColumns: Int32Array;
  readonly wordImportance: Float32Array;
  readonly wordStems: readonly string[];
  /** Columns of the whole line and of its pieces (title and each step). */
  readonly whole: number;
  readonly pieces: readonly number[];
  /** Slots of the line's stems and of its title's. */
  readonly slot: number;
  readonly titleSlot: number;
  /** What belongs here: examples of the AoR and lessons of the person. */
  readonly examples: readonly IndexedExample[];
  /** Mean likeness of the line to the background: a line that is like everything says less. */
  readonly commonness: number;
  readonly servesCustomers: boolean;
  /** The persons who do work of others, in lower case. */
  readonly ownerNames: readonly string[];
  /** Vector of length 1 of the whole line, and how far it lies in the direction of each of LEANINGS. */
  readonly vector: Float32Array;
  readonly leanings: readonly number[];
}

/** What lines and examples are put into while an AoR is indexed. */
export interface Workshop {
  readonly model: WordModel;
  readonly rows: WordRows;
  readonly columns: Columns;
  /** Gives the next free slot for stems. */
  readonly nextSlot: () => number;
}

/** Prepares the line that is `at` in the index; `lessons` are what the person said belongs to it. */
export function indexLine(
  line: Responsibility,
  at: number,
  lessons: readonly Known[],
  workshop: Workshop,
): IndexedLine {
  const { model, rows, columns, nextSlot } = workshop;
  const shown = new Map<string, string>();
  for (const text of [line.title, line.involved, ...line.words]) {
    for (const word of wordsOf(text)) if (!shown.has(word.stem)) shown.set(word.stem, word.text);
  }
  const titleStems = new Set(wordsOf(line.title).map(({ stem }) => stem));
  const titleNumbers = knownNumbers(titleStems, model);
  const numbers = knownNumbers(shown.keys(), model);
  const pieces = [line.title, ...line.involved.split(/[,;:.\n]/u)]
    .map((piece) => knownNumbers(stemsOf(piece), model))
    .filter((piece) => piece.length > 0);
  const whole = textVector([...numbers, ...titleNumbers], model);
  return {
    line,
    at,
    shown,
    titleStems,
    wordColumns: rows.addLine(numbers, line.scope !== 'outside'),
    wordImportance: Float32Array.from(numbers, (number) => model.importance[number] ?? 0),
    wordStems: [...shown.keys()].filter((stem) => model.numbers.has(stem)),
    whole: columns.add(whole),
    pieces: pieces.map((piece) => columns.add(textVector(piece, model))),
    slot: nextSlot(),
    titleSlot: nextSlot(),
    examples: [...line.examples.map((text) => ({ text, age: Infinity })), ...lessons].map((known) =>
      indexExample(known, workshop),
    ),
    commonness: commonnessOf(whole, model),
    vector: whole,
    leanings: model.leanings.map((direction) => dot(direction, whole)),
    ownerNames: ownerNames(line.owner?.name ?? ''),
    servesCustomers: line.askedBy.length > 0 ? line.askedBy.includes('customers') : namesCustomers(shown),
  };
}

export function indexExample({ text, age }: Known, { model, nextSlot }: Workshop): IndexedExample {
  const stems = new Map([...stemsOf(text)].map((stem) => [stem, stemWeight(stem, model)]));
  let weight = 0;
  for (const one of stems.values()) weight += one;
  return { text, slot: nextSlot(), stems, weight, age };
}

function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).map(({ stem }) => stem));
}

function knownNumbers(stems: Iterable<string>, model: WordModel): number[] {
  const numbers: number[] = [];
  for (const stem of stems) {
    const number = model.numbers.get(stem);
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}

/** Mean likeness to the quarter of the background that is most like the line. */
function commonnessOf(whole: Float32Array, model: WordModel): number {
  const { dims, background } = model;
  const alike = new Float32Array(background.length / dims);
  dots(new Float64Array(whole), background, 0, alike);
  const nearest = alike.sort().subarray(Math.floor(alike.length * 0.75));
  return nearest.reduce((sum, value) => sum + value, 0) / Math.max(1, nearest.length);
}

/** Stems by which a line says that people from outside the organisation are served. */
const CUSTOMER_STEMS: ReadonlySet<string> = new Set(
  wordsOf(
    `customer client patient lead prospect enquiry inquiry guest buyer visitor homeowner merchant family tenant resident
     pupil parent student applicant candidate donor member shopper reader caller passenger consumer`,
  ).map(({ stem }) => stem),
);

function namesCustomers(stems: ReadonlyMap<string, string>): boolean {
  for (const stem of CUSTOMER_STEMS) if (stems.has(stem)) return true;
  return false;
}
