import type { Responsibility } from '../../model/aor';
import type { Columns } from './columns';
import { textVector } from './text-vector';
import { stemWeight } from './stem-weight';
import { wordsOf } from './words';

/** An example ask (or a correction by the person) that belongs to a line, or to none. */
export interface IndexedExample {
  readonly column: number;
  readonly stems: ReadonlySet<string>;
  /** Sum of the stems' weights. */
  readonly weight: number;
}

/** A line of the AoR as the matcher sees it. */
export interface IndexedLine {
  readonly line: Responsibility;
  /** Stems of title, involved and words, with a word to show for each. */
  readonly shown: ReadonlyMap<string, string>;
  readonly titleStems: ReadonlySet<string>;
  /** Columns, importances and stems of the words that the model knows, side by side. */
  readonly wordColumns: Int32Array;
  readonly wordImportance: Float32Array;
  readonly wordStems: readonly string[];
  /** Columns of the whole line, of its title, and of its pieces (title, each step, each word). */
  readonly whole: number;
  readonly title: number;
  readonly pieces: readonly number[];
  readonly examples: readonly IndexedExample[];
  /** What the person said belongs here: counts as the same ask again, and by the index's shifts. */
  readonly lessons: readonly IndexedExample[];
  /** Mean likeness of the line to the background: a line that is like everything says less. */
  readonly commonness: number;
  readonly servesCustomers: boolean;
}

/** Columns of the words of a line that the model knows, each once, in the order of the text. */
export function wordColumnsOf(line: Responsibility, columns: Columns): Int32Array {
  const stems = [line.title, line.involved, ...line.words].flatMap((text) =>
    wordsOf(text).map(({ stem }) => stem),
  );
  return Int32Array.from(knownNumbers(new Set(stems), columns), (number) => columns.word(number));
}

/** Prepares a line; `learned` are texts that the person said belong to it. */
export function indexLine(line: Responsibility, learned: readonly string[], columns: Columns): IndexedLine {
  const { model } = columns;
  const shown = new Map<string, string>();
  for (const text of [line.title, line.involved, ...line.words]) {
    for (const word of wordsOf(text)) if (!shown.has(word.stem)) shown.set(word.stem, word.text);
  }
  const titleStems = new Set(wordsOf(line.title).map(({ stem }) => stem));
  const numbers = knownNumbers(shown.keys(), columns);
  const whole = textVector([...numbers, ...knownNumbers(titleStems, columns)], model);
  const pieces = [line.title, ...line.involved.split(/[,;:.\n]/u), ...line.words]
    .map((piece) => knownNumbers(stemsOf(piece), columns))
    .filter((piece) => piece.length > 0);
  return {
    line,
    shown,
    titleStems,
    wordColumns: Int32Array.from(numbers, (number) => columns.word(number)),
    wordImportance: Float32Array.from(numbers, (number) => model.importance[number] ?? 0),
    wordStems: [...shown.keys()].filter((stem) => model.numbers.has(stem)),
    whole: columns.add(whole),
    title: columns.add(textVector(knownNumbers(titleStems, columns), model)),
    pieces: pieces.map((piece) => columns.add(textVector(piece, model))),
    examples: line.examples.map((text) => indexExample(text, columns)),
    lessons: learned.map((text) => indexExample(text, columns)),
    commonness: commonnessOf(whole, columns),
    servesCustomers: line.askedBy.length > 0 ? line.askedBy.includes('customers') : namesCustomers(shown),
  };
}

export function indexExample(text: string, columns: Columns): IndexedExample {
  const stems = stemsOf(text);
  const numbers = knownNumbers(stems, columns);
  let weight = 0;
  for (const stem of stems) weight += stemWeight(stem, columns.model);
  return { column: columns.add(textVector(numbers, columns.model)), stems, weight };
}

function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).map(({ stem }) => stem));
}

function knownNumbers(stems: Iterable<string>, { model }: Columns): number[] {
  const numbers: number[] = [];
  for (const stem of stems) {
    const number = model.numbers.get(stem);
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}

/** Mean likeness to the quarter of the background that is most like the line. */
function commonnessOf(whole: Float32Array, { model }: Columns): number {
  const { dims, background } = model;
  const alike = new Float32Array(background.length / dims);
  for (let at = 0; at < alike.length; at++) {
    let dot = 0;
    for (let d = 0; d < dims; d++) dot += (whole[d] ?? 0) * (background[at * dims + d] ?? 0);
    alike[at] = dot;
  }
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
