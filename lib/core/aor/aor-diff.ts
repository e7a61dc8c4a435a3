import type { Aor, Responsibility } from '../../model/aor';
import { plannedHours } from '../tally/week-figures';

/** What of a line can be compared. */
export type LineField =
  | 'title'
  | 'scope'
  | 'hoursPerWeek'
  | 'involved'
  | 'minutes'
  | 'often'
  | 'group'
  | 'owner'
  | 'askedBy'
  | 'words'
  | 'examples';

interface LineChange {
  readonly before: Responsibility;
  readonly after: Responsibility;
  /** In reading order, at least one. */
  readonly fields: readonly LineField[];
}

/** What parts one AoR from another. */
export interface AorDiff {
  readonly head: readonly ('role' | 'goal' | 'capacityHours')[];
  readonly added: readonly Responsibility[];
  readonly removed: readonly Responsibility[];
  readonly changed: readonly LineChange[];
  /** Planned hours a week of each scope, before and after. */
  readonly hours: Record<'core' | 'supporting', { readonly before: number; readonly after: number }>;
  /** Hours a week that went to lines which need more now; those that others gave, or new ones. */
  readonly hoursMoved: number;
}

const HEAD = ['role', 'goal', 'capacityHours'] as const;

const FIELDS: Record<LineField, (line: Responsibility) => unknown> = {
  title: ({ title }) => title,
  scope: ({ scope }) => scope,
  hoursPerWeek: ({ hoursPerWeek }) => hoursPerWeek,
  involved: ({ involved }) => involved,
  minutes: ({ minutesLow, minutesEach, minutesHigh }) => [minutesLow, minutesEach, minutesHigh],
  often: ({ often }) => [often?.times, often?.per],
  group: ({ group }) => group ?? '',
  owner: ({ owner }) => [owner?.name ?? '', owner?.contact ?? ''],
  askedBy: ({ askedBy }) => [...askedBy].sort(),
  words: ({ words }) => words,
  examples: ({ examples }) => examples,
};

/** Compares two AoRs line by line (lines are known by their ids); the order of lines says nothing. */
export function aorDiff(before: Aor, after: Aor): AorDiff {
  const old = new Map(before.lines.map((line) => [line.id, line]));
  const now = new Set(after.lines.map(({ id }) => id));
  const changed = after.lines.flatMap((line) => {
    const known = old.get(line.id);
    const fields = known ? changedFields(known, line) : [];
    return known && fields.length > 0 ? [{ before: known, after: line, fields }] : [];
  });
  const grown = (line: Responsibility) =>
    Math.max(0, line.hoursPerWeek - (old.get(line.id)?.hoursPerWeek ?? 0));
  return {
    head: HEAD.filter((field) => before[field] !== after[field]),
    added: after.lines.filter(({ id }) => !old.has(id)),
    removed: before.lines.filter(({ id }) => !now.has(id)),
    changed,
    hours: { core: hoursOf('core', before, after), supporting: hoursOf('supporting', before, after) },
    hoursMoved: after.lines.reduce((sum, line) => sum + grown(line), 0),
  };
}

/** Whether two AoRs say the same. */
export function isSameAor(before: Aor, after: Aor): boolean {
  const { head, added, removed, changed } = aorDiff(before, after);
  return head.length + added.length + removed.length + changed.length === 0;
}

function changedFields(before: Responsibility, after: Responsibility): LineField[] {
  const names = Object.keys(FIELDS) as LineField[];
  return names.filter((name) => JSON.stringify(FIELDS[name](before)) !== JSON.stringify(FIELDS[name](after)));
}

function hoursOf(scope: 'core' | 'supporting', before: Aor, after: Aor) {
  return { before: plannedHours(before, scope), after: plannedHours(after, scope) };
}
