import type { DayRow, Tally } from '../../model/tally';
import { tallyKey } from './tally-of';

/** Numbers a tally takes in a row. */
const WIDTH = 10;
/** Places are what is stored: append only. */
const VERDICTS = ['core', 'supporting', 'outside', 'unsure'] as const;
const KINDS = ['task', 'question', 'meeting'] as const;
const ANSWERS = ['open', 'yes', 'yes-if', 'redirect', 'later', 'no', 'slide', 'not-an-ask'] as const;
const NOTES = ['', 'not-my-role', 'not-needed', 'over-budget'] as const;
const SOURCES = ['ask', 'log'] as const;

const HOURS = 24;

/** A day's tallies as a row; equal tallies give equal rows, in whatever order they come. */
export function packDay(day: string, tallies: Iterable<Tally>, hours: readonly number[]): DayRow {
  const sorted = [...tallies].sort((a, b) => (tallyKey(a) < tallyKey(b) ? -1 : 1));
  const places = new Map<string, number>();
  const placeOf = (name: string) => {
    const known = places.get(name) ?? places.size;
    places.set(name, known);
    return known;
  };
  const cells = sorted.flatMap((tally) => [
    VERDICTS.indexOf(tally.verdict),
    KINDS.indexOf(tally.kind),
    ANSWERS.indexOf(tally.answer),
    NOTES.indexOf(tally.note),
    SOURCES.indexOf(tally.source),
    placeOf(tally.lineId),
    placeOf(tally.asker),
    tally.count,
    tally.minutesEstimated,
    tally.minutesConfirmed,
  ]);
  return {
    day,
    names: [...places.keys()],
    cells,
    hours: Array.from({ length: HOURS }, (_, i) => hours[i] ?? 0),
  };
}

/** The tallies of a row; cells that make no sense are left out. */
export function unpackDay({ day, names, cells }: DayRow): Tally[] {
  const tallies: Tally[] = [];
  for (let at = 0; at + WIDTH <= cells.length; at += WIDTH) {
    const tally = tallyAt(day, names, cells, at);
    if (tally) tallies.push(tally);
  }
  return tallies;
}

function tallyAt(day: string, names: readonly string[], cells: readonly number[], at: number): Tally | null {
  const cell = (place: number) => cells[at + place] ?? -1;
  const verdict = VERDICTS[cell(0)];
  const kind = KINDS[cell(1)];
  const answer = ANSWERS[cell(2)];
  const note = NOTES[cell(3)];
  const source = SOURCES[cell(4)];
  if (!verdict || !kind || !answer || note === undefined || !source) return null;
  const lineId = names[cell(5)] ?? '';
  const asker = names[cell(6)] ?? '';
  const counts = { count: cell(7), minutesEstimated: cell(8), minutesConfirmed: cell(9) };
  return { day, verdict, kind, answer, lineId, note, source, asker, ...counts };
}
