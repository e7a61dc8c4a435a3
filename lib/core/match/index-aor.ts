import type { Aor } from '../../model/aor';
import type { Learned } from '../learn/learned';
import { Columns } from './columns';
import { indexExample, indexLine, type IndexedExample, type IndexedLine } from './index-line';
import { shippedModel } from './shipped-model';
import type { WordModel } from './word-model';

/** An AoR prepared for matching. */
export interface AorIndex {
  readonly aor: Aor;
  /** What the person's corrections taught. */
  readonly learned: Learned;
  /** In the order of their ids, so that judgements do not depend on the order the person chose. */
  readonly lines: readonly IndexedLine[];
  /** Asks that the person said belong to no line. */
  readonly strays: readonly IndexedExample[];
  readonly columns: Columns;
  /** Column of the mean of the user's own lines: what the job is about. */
  readonly ownField: number;
  /** First column of the background; the rest of the columns follow it. */
  readonly background: number;
}

/** Prepares an AoR, with what was learned from the person's corrections. */
export function indexAor(aor: Aor, learned: Learned = [], model: WordModel = shippedModel()): AorIndex {
  const columns = new Columns(model);
  const textsOf = (lineId: string | null) =>
    learned.flatMap((one) =>
      (one.to === 'line' ? one.lineId : one.to === 'outside' ? null : undefined) === lineId ? [one.text] : [],
    );
  const lines = [...aor.lines]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((line) => indexLine(line, textsOf(line.id), columns));
  const strays = textsOf(null).map((text) => indexExample(text, columns));
  const ownField = columns.add(
    columns.mean(lines.filter(({ line }) => line.scope !== 'outside').map(({ whole }) => whole)),
  );
  const background = columns.count;
  for (let start = 0; start < model.background.length; start += model.dims) {
    columns.add(model.background.subarray(start, start + model.dims));
  }
  return { aor, learned, lines, strays, columns, ownField, background };
}
