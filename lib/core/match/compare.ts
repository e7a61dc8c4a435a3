import type { AorIndex } from './index-aor';
import { askWords, type AskToJudge, type AskWord } from './ask-words';
import type { IndexedExample, IndexedLine } from './index-line';
import { stemWeight } from './stem-weight';
import { exampleLikeness, type ExampleLikeness } from './example-likeness';

/** In what an ask and a line are compared; each name has a weight in the model. */
export const LINE_FEATURES = [
  'whole',
  'title',
  'piece',
  'askToLine',
  'lineToAsk',
  'sharedPart',
  'shared',
  'sharedTitle',
  'example',
  'sharedExample',
  'sameExample',
  'commonness',
  'customer',
  'outside',
] as const;

/** What speaks for "nothing fits", whatever the lines say. */
export const NOTHING_FEATURES = [
  'bias',
  'background',
  'backgroundPeak',
  'words',
  'known',
  'fromOutside',
  'example',
  'sharedExample',
  'sameExample',
  'allMine',
  'ownField',
  'nearestLines',
] as const;

export interface Comparison {
  /** One row a line of the index, in the order of LINE_FEATURES. */
  readonly lines: readonly Float64Array[];
  readonly nothing: Float64Array;
  readonly words: readonly WeighedWord[];
}

/** A word of the ask with its likeness to every column of the index, null when the model does not know it. */
export interface WeighedWord extends AskWord {
  /** What it says when a line has it too. */
  readonly weight: number;
  /** Importance of the word by its nearness. */
  readonly importance: number;
  readonly row: Float32Array | null;
}

/** Compares an ask with every line and with the background. */
export function compare(ask: AskToJudge, index: AorIndex): Comparison {
  const words = weigh(ask, index);
  const length = bagLength(words, index);
  const bag = (column: number): number => {
    if (length === 0) return 0;
    let sum = 0;
    for (const { row, importance } of words) if (row) sum += importance * (row[column] ?? 0);
    return sum / length;
  };
  const lines = index.lines.map((line) => lineFeatures(ask, words, line, bag));
  return { lines, nothing: nothingFeatures(ask, words, index, bag), words };
}

function weigh(ask: AskToJudge, { columns }: AorIndex): WeighedWord[] {
  const { model } = columns;
  return askWords(ask, model).map((word) => ({
    ...word,
    weight: word.nearness * stemWeight(word.stem, model),
    importance: word.number === null ? 0 : word.nearness * (model.importance[word.number] ?? 0),
    row: word.number === null ? null : columns.row(word.number),
  }));
}

/** Length of the sum of the ask's word vectors. */
function bagLength(words: readonly WeighedWord[], { columns }: AorIndex): number {
  const { dims, vectors } = columns.model;
  let square = 0;
  for (let d = 0; d < dims; d++) {
    let sum = 0;
    for (const { number, importance } of words) {
      if (number !== null) sum += importance * (vectors[number * dims + d] ?? 0);
    }
    square += sum * sum;
  }
  return Math.sqrt(square);
}

function lineFeatures(
  ask: AskToJudge,
  words: readonly WeighedWord[],
  line: IndexedLine,
  bag: (column: number) => number,
): Float64Array {
  const { sharedPart, shared, sharedTitle } = sharedStems(words, line);
  const { example, sharedExample, sameExample } = nearestExample(words, line.examples, bag);
  const piece = line.pieces.reduce((best, column) => Math.max(best, bag(column)), 0);
  return Float64Array.of(
    bag(line.whole),
    bag(line.title),
    piece,
    askToLine(words, line),
    lineToAsk(words, line),
    sharedPart,
    shared,
    sharedTitle,
    example,
    sharedExample,
    sameExample,
    line.commonness,
    ask.fromOutside === true && line.servesCustomers ? 1 : 0,
    line.line.scope === 'outside' ? 1 : 0,
  );
}

/** Each word of the ask against its nearest word of the line, weighed by importance. */
function askToLine(words: readonly WeighedWord[], line: IndexedLine): number {
  let sum = 0;
  let all = 0;
  for (const { row, importance } of words) {
    if (!row) continue;
    let best = 0;
    for (const column of line.wordColumns) best = Math.max(best, row[column] ?? 0);
    sum += importance * best;
    all += importance;
  }
  return all > 0 ? sum / all : 0;
}

/** Each word of the line against its nearest word of the ask; words around the ask are a little further off. */
function lineToAsk(words: readonly WeighedWord[], line: IndexedLine): number {
  let sum = 0;
  let all = 0;
  for (let k = 0; k < line.wordColumns.length; k++) {
    const column = line.wordColumns[k] ?? 0;
    let best = 0;
    for (const { row, nearness } of words) {
      if (row) best = Math.max(best, Math.sqrt(nearness) * (row[column] ?? 0));
    }
    const importance = line.wordImportance[k] ?? 0;
    sum += importance * best;
    all += importance;
  }
  return all > 0 ? sum / all : 0;
}

function sharedStems(words: readonly WeighedWord[], line: IndexedLine) {
  let shared = 0;
  let sharedTitle = 0;
  let all = 0.5;
  for (const { stem, weight } of words) {
    all += weight;
    if (line.shown.has(stem)) shared += weight;
    if (line.titleStems.has(stem)) sharedTitle += weight;
  }
  return { sharedPart: shared / all, shared: Math.min(3, shared), sharedTitle: Math.min(2, sharedTitle) };
}

function nearestExample(
  words: readonly WeighedWord[],
  examples: readonly IndexedExample[],
  bag: (column: number) => number,
): ExampleLikeness {
  let nearest: ExampleLikeness = { example: 0, sharedExample: 0, sameExample: 0 };
  for (const example of examples) {
    const likeness = exampleLikeness(words, example, bag(example.column));
    nearest = {
      example: Math.max(nearest.example, likeness.example),
      sharedExample: Math.max(nearest.sharedExample, likeness.sharedExample),
      sameExample: Math.max(nearest.sameExample, likeness.sameExample),
    };
  }
  return nearest;
}

/** How many of the background's nearest columns, and of the nearest lines, are looked at. */
const NEAREST = 10;
const NEAREST_LINES = 3;

function nothingFeatures(
  ask: AskToJudge,
  words: readonly WeighedWord[],
  index: AorIndex,
  bag: (column: number) => number,
): Float64Array {
  const { example, sharedExample, sameExample } = nearestExample(words, index.strays, bag);
  const alike: number[] = [];
  for (let column = index.background; column < index.columns.count; column++) alike.push(bag(column));
  const known = words.filter(({ number }) => number !== null).length;
  return Float64Array.of(
    1,
    topMean(alike, NEAREST),
    topMean(alike, 1),
    Math.min(2, words.length / 10),
    words.length > 0 ? known / words.length : 0,
    ask.fromOutside === true ? 1 : 0,
    example,
    sharedExample,
    sameExample,
    index.lines.some(({ line }) => line.scope === 'outside') ? 0 : 1,
    bag(index.ownField),
    topMean(
      index.lines.map(({ whole }) => bag(whole)),
      NEAREST_LINES,
    ),
  );
}

/** Mean of the `count` highest values; sorts `values`. */
function topMean(values: number[], count: number): number {
  values.sort((a, b) => b - a);
  const top = Math.min(count, values.length);
  let sum = 0;
  for (let i = 0; i < top; i++) sum += values[i] ?? 0;
  return top > 0 ? sum / top : 0;
}
