import type { AorIndex } from './aor-index';
import { LINE_FEATURES } from './features';
import type { IndexedLine } from './index-line';
import { sameAsExample } from './same-as-example';
import type { WeighedAsk } from './weigh-ask';

/** Numbers a line. */
export const LINE_WIDTH = LINE_FEATURES.length;

/** Compares an ask with every line: rows of LINE_FEATURES, line after line. */
export function lineFeatures(ask: WeighedAsk, { lines }: AorIndex): Float64Array {
  const features = new Float64Array(lines.length * LINE_WIDTH);
  const toLine = askToLines(ask, lines.length);
  const leans = leansOf(ask);
  lines.forEach((line, at) => writeLine(features, at * LINE_WIDTH, ask, line, toLine[at] ?? 0, leans));
  return features;
}

/** Which of LEANINGS hold for an ask. */
export function leansOf({ kind, fromOutside }: Pick<WeighedAsk, 'kind' | 'fromOutside'>): boolean[] {
  return [true, kind === 'meeting', kind === 'question', fromOutside === true];
}

/** By line: each word of the ask against its nearest word of the line, weighed by importance. */
function askToLines({ known, importance: all }: WeighedAsk, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (const { row, importance } of known) {
    const { nearest } = row;
    const part = importance / all;
    for (let at = 0; at < count; at++) sums[at] = (sums[at] ?? 0) + part * (nearest[at] ?? 0);
  }
  return sums;
}

function writeLine(
  to: Float64Array,
  start: number,
  ask: WeighedAsk,
  line: IndexedLine,
  askToLine: number,
  leans: readonly boolean[],
): void {
  const shared = ask.shared[line.slot] ?? 0;
  let at = start;
  to[at++] = ask.whole[line.whole] ?? 0;
  to[at++] = nearestPiece(ask, line);
  to[at++] = askToLine;
  to[at++] = lineToAsk(ask, line);
  to[at++] = shared / (ask.weight + 0.5);
  to[at++] = Math.min(3, shared);
  to[at++] = Math.min(2, ask.shared[line.titleSlot] ?? 0);
  to[at++] = Math.min(3, ask.sharedRare[line.slot] ?? 0);
  to[at++] = sameAsExample(ask, line.examples);
  to[at++] = line.commonness;
  to[at++] = ask.fromOutside === true && line.servesCustomers ? 1 : 0;
  for (let k = 0; k < leans.length; k++) to[at++] = leans[k] ? (line.leanings[k] ?? 0) : 0;
  to[at++] = ask.manner[line.line.scope];
  to[at++] = line.ownerNames.some((name) => ask.names.has(name)) ? 1 : 0;
  to[at++] = line.line.scope === 'supporting' ? 1 : 0;
  to[at++] = line.line.scope === 'outside' ? 1 : 0;
}

/** Likeness of the whole ask to the piece of the line that is most like it. */
function nearestPiece({ whole }: WeighedAsk, { pieces }: IndexedLine): number {
  let nearest = 0;
  for (const column of pieces) {
    const likeness = whole[column] ?? 0;
    if (likeness > nearest) nearest = likeness;
  }
  return nearest;
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
