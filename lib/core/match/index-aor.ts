import type { Aor } from '../../model/aor';
import type { Learned } from '../learn/learned';
import type { AorIndex, StemPlaces } from './aor-index';
import { Columns } from './columns';
import { indexExample, indexLine, type IndexedExample, type IndexedLine, type Known } from './index-line';
import { aorInEnglish, learnedInEnglish } from './languages/aor-in-english';
import { shippedModel } from './shipped-model';
import { shiftsOf } from './shifts-of';
import type { WordModel } from './word-model';
import { WordRows } from './word-rows';

export type { AorIndex } from './aor-index';

/** Prepares an AoR, with what was learned from the person's corrections. */
export function indexAor(aor: Aor, learned: Learned = [], model: WordModel = shippedModel()): AorIndex {
  const isEnglish = (stem: string) => model.numbers.has(stem);
  const read = aorInEnglish(aor, isEnglish);
  const plain = plainIndex(read.aor, learnedInEnglish(learned, isEnglish), model);
  return { ...plain, aor, learned, originals: read.originals, shifts: shiftsOf(plain) };
}

/** The index without the shifts: what a comparison needs. */
export function plainIndex(aor: Aor, learned: Learned, model: WordModel): AorIndex {
  const columns = new Columns(model);
  const rows = new WordRows(model, columns);
  let slots = 0;
  const workshop = { model, rows, columns, nextSlot: () => slots++ };
  const inOrder = [...aor.lines].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = inOrder.map((line, at) => indexLine(line, at, lessonsFor(line.id, learned), workshop));
  const strays = lessonsFor(null, learned).map((lesson) => indexExample(lesson, workshop));
  const own = lines.filter(({ line }) => line.scope !== 'outside').map(({ whole }) => whole);
  const ownField = columns.add(columns.mean(own));
  const background = columns.count;
  for (let start = 0; start < model.background.length; start += model.dims) {
    columns.add(model.background.subarray(start, start + model.dims));
  }
  return {
    aor,
    originals: null,
    model,
    learned,
    lines,
    strays,
    stems: stemPlaces(lines, strays),
    slots,
    rows,
    columns,
    ownField,
    coherence: columns.coherence(own),
    background,
    servesCustomers: lines.some((line) => line.servesCustomers && line.line.scope !== 'outside'),
    ownerNames: lines.flatMap((line) => line.ownerNames),
    allMine: !aor.lines.some(({ scope }) => scope === 'outside'),
    shifts: [],
  };
}

/** What the person said of a line; of none of them for null. */
function lessonsFor(lineId: string | null, learned: Learned): Known[] {
  return learned.flatMap((lesson, age) => {
    if (lesson.to === 'not-an-ask') return [];
    const said = lesson.to === 'line' ? lesson.lineId : null;
    return said === lineId ? [{ text: lesson.text, age }] : [];
  });
}

/** Rarity is the logarithm of lines over lines with the stem, by that of all lines. */
function stemPlaces(
  lines: readonly IndexedLine[],
  strays: readonly IndexedExample[],
): Map<string, StemPlaces> {
  const places = new Map<string, { slots: number[]; lines: number; own: number }>();
  const note = (stems: Iterable<string>, slot: number, lineCount: number, ownCount = 0) => {
    for (const stem of stems) {
      let place = places.get(stem);
      if (!place) places.set(stem, (place = { slots: [], lines: 0, own: 0 }));
      place.slots.push(slot);
      place.lines += lineCount;
      place.own += ownCount;
    }
  };
  for (const { line, shown, titleStems, slot, titleSlot, examples } of lines) {
    note(shown.keys(), slot, 1, line.scope === 'outside' ? 0 : 1);
    note(titleStems, titleSlot, 0);
    for (const example of examples) note(example.stems.keys(), example.slot, 0);
  }
  for (const { stems, slot } of strays) note(stems.keys(), slot, 0);
  const all = lines.length + 1;
  return new Map(
    [...places].map(([stem, { slots, lines: having, own }]) => [
      stem,
      {
        slots,
        rarity: having > 0 ? Math.log(all / having) / Math.log(all) : 0,
        own: Math.log1p(own),
      },
    ]),
  );
}
