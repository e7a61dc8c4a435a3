import { nearestExample } from './example-likeness';
import type { IndexedLine } from './index-line';
import type { WeighedAsk } from './weigh-ask';

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
  'sharedRare',
  'example',
  'sharedExample',
  'sameExample',
  'commonness',
  'customer',
  'supporting',
  'outside',
] as const;

/** Compares an ask with the line that is `at` in the index; numbers in the order of LINE_FEATURES. */
export function lineFeatures(ask: WeighedAsk, line: IndexedLine, at: number): Float64Array {
  const { whole } = ask;
  const shared = ask.shared[line.whole] ?? 0;
  const { example, sharedExample, sameExample } = nearestExample(ask, line.examples);
  const sameLesson = nearestExample(ask, line.lessons).sameExample;
  return Float64Array.of(
    whole[line.whole] ?? 0,
    whole[line.title] ?? 0,
    line.pieces.reduce((best, column) => Math.max(best, whole[column] ?? 0), 0),
    askToLine(ask, at),
    lineToAsk(ask, line),
    shared / (ask.weight + 0.5),
    Math.min(3, shared),
    Math.min(2, ask.shared[line.title] ?? 0),
    Math.min(3, ask.sharedRare[line.whole] ?? 0),
    example,
    sharedExample,
    Math.max(sameExample, sameLesson),
    line.commonness,
    ask.fromOutside === true && line.servesCustomers ? 1 : 0,
    line.line.scope === 'supporting' ? 1 : 0,
    line.line.scope === 'outside' ? 1 : 0,
  );
}

/** Each word of the ask against its nearest word of the line, weighed by importance. */
function askToLine({ words, importance: all }: WeighedAsk, at: number): number {
  let sum = 0;
  for (const { row, importance } of words) if (row) sum += importance * (row.nearest[at] ?? 0);
  return all > 0 ? sum / all : 0;
}

/** Each word of the line against its nearest word of the ask, weighed by importance. */
function lineToAsk({ nearest }: WeighedAsk, { wordColumns, wordImportance }: IndexedLine): number {
  let sum = 0;
  let all = 0;
  for (let k = 0; k < wordColumns.length; k++) {
    const importance = wordImportance[k] ?? 0;
    sum += importance * (nearest[wordColumns[k] ?? 0] ?? 0);
    all += importance;
  }
  return all > 0 ? sum / all : 0;
}
