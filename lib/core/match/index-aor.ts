import type { Aor } from '../../model/aor';
import type { Learned, Lesson } from '../learn/learned';
import type { AorIndex, StemPlaces } from './aor-index';
import { Columns } from './columns';
import { indexExample, indexLine, wordColumnsOf, type IndexedExample, type IndexedLine } from './index-line';
import { shippedModel } from './shipped-model';
import { shiftsOf } from './shifts-of';
import type { WordModel } from './word-model';

export type { AorIndex } from './aor-index';

/** Prepares an AoR, with what was learned from the person's corrections. */
export function indexAor(aor: Aor, learned: Learned = [], model: WordModel = shippedModel()): AorIndex {
  const columns = new Columns(model);
  const textsOf = (lineId: string | null) =>
    learned.filter((lesson) => lineIdOf(lesson) === lineId).map(({ text }) => text);
  const inOrder = [...aor.lines].sort((a, b) => (a.id < b.id ? -1 : 1));
  // Words first, so that what is compared word by word and what is compared as a whole are two blocks.
  for (const line of inOrder) columns.addLine(wordColumnsOf(line, columns));
  const wordColumns = columns.count;
  const lines = inOrder.map((line) => indexLine(line, textsOf(line.id), columns));
  const strays = textsOf(null).map((text) => indexExample(text, columns));
  const own = lines.filter(({ line }) => line.scope !== 'outside').map(({ whole }) => whole);
  const ownField = columns.add(columns.mean(own));
  const shifts =
    learned.length > 0 ? shiftsOf(learned, indexAor(aor, [], model), (vector) => columns.add(vector)) : [];
  const background = columns.count;
  for (let start = 0; start < model.background.length; start += model.dims) {
    columns.add(model.background.subarray(start, start + model.dims));
  }
  return {
    aor,
    learned,
    lines,
    strays,
    stems: stemPlaces(lines, strays),
    columns,
    wordColumns,
    ownField,
    background,
    shifts,
  };
}

/** The line a lesson names, null for none of them, undefined when it is not about lines. */
function lineIdOf(lesson: Lesson): string | null | undefined {
  if (lesson.to === 'line') return lesson.lineId;
  return lesson.to === 'outside' ? null : undefined;
}

/** Rarity is the logarithm of lines over lines with the stem, by that of all lines. */
function stemPlaces(
  lines: readonly IndexedLine[],
  strays: readonly IndexedExample[],
): Map<string, StemPlaces> {
  const places = new Map<string, { columns: number[]; lines: number }>();
  const note = (stems: Iterable<string>, column: number, lineCount: number) => {
    for (const stem of stems) {
      let place = places.get(stem);
      if (!place) places.set(stem, (place = { columns: [], lines: 0 }));
      place.columns.push(column);
      place.lines += lineCount;
    }
  };
  for (const { shown, titleStems, whole, title, examples, lessons } of lines) {
    note(shown.keys(), whole, 1);
    note(titleStems, title, 0);
    for (const { stems, column } of [...examples, ...lessons]) note(stems, column, 0);
  }
  for (const { stems, column } of strays) note(stems, column, 0);
  const all = lines.length + 1;
  return new Map(
    [...places].map(([stem, { columns, lines: having }]) => [
      stem,
      { columns, rarity: having > 0 ? Math.log(all / having) / Math.log(all) : 0 },
    ]),
  );
}
