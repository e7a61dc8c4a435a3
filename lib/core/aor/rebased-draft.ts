import type { Aor, Responsibility } from '../../model/aor';
import { sameJson } from '../basics/same-json';

/**
 * A draft that was begun on `base`, on what is saved now instead: what the draft left as it was is as it is saved, line by line;
 * what the draft changed stays the draft's.
 */
export function rebasedDraft(base: Aor, saved: Aor, draft: Aor): Aor {
  const pick = <K extends keyof Aor>(field: K): Aor[K] =>
    sameJson(draft[field], base[field]) ? saved[field] : draft[field];
  if (sameJson(draft.lines, base.lines))
    return {
      role: pick('role'),
      goal: pick('goal'),
      capacityHours: pick('capacityHours'),
      lines: saved.lines,
    };
  return {
    role: pick('role'),
    goal: pick('goal'),
    capacityHours: pick('capacityHours'),
    lines: rebasedLines(base.lines, saved.lines, draft.lines),
  };
}

type Lines = readonly Responsibility[];

function rebasedLines(base: Lines, saved: Lines, draft: Lines): Responsibility[] {
  const before = new Map(base.map((line) => [line.id, line]));
  const now = new Map(saved.map((line) => [line.id, line]));
  const mine = draft.flatMap((line) => {
    const isUntouched = sameJson(before.get(line.id), line);
    const other = now.get(line.id);
    return isUntouched ? (other ? [other] : []) : [line];
  });
  const known = new Set([...before.keys(), ...draft.map(({ id }) => id)]);
  return [...mine, ...saved.filter(({ id }) => !known.has(id))];
}
