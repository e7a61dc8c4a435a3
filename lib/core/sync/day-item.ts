import type { DayRow, Tally } from '../../model/tally';
import { hash } from '../basics/hash';
import { addTally, type Tallies } from '../tally/change';
import { packDay } from '../tally/day-row';

/** Numbers a tally takes in a day's row, with the places of its line and its asker among them. */
const WIDTH = 10;
const LINE = 5;
const ASKER = 6;

/** A day's tallies as numbers only: no words, no people; a line of the AoR is the number that its id hashes to. */
export function packTallies(day: string, tallies: readonly Tally[]): number[] {
  const sums: Tallies = new Map();
  for (const tally of tallies) addTally(sums, { ...tally, asker: '' });
  const { names, cells } = packDay(day, sums.values(), []);
  return cells.map((cell, i) => {
    if (i % WIDTH === LINE) return lineNumber(names[cell] ?? '');
    return i % WIDTH === ASKER ? 0 : cell;
  });
}

/** Packed numbers as a row like those counted here; tallies of lines that are not among `lineIds` fit no line. */
export function farDayRow(day: string, cells: readonly number[], lineIds: readonly string[]): DayRow {
  const names = ['', ...lineIds];
  const places = new Map(names.map((id, place) => [lineNumber(id), place]));
  const placed = cells.map((cell, i) => (i % WIDTH === LINE ? (places.get(cell) ?? 0) : cell));
  return { day, names, cells: placed, hours: [] };
}

/** 0 for no line. */
function lineNumber(id: string): number {
  return id ? (Number.parseInt(hash(id), 36) % 999_999_937) + 1 : 0;
}
