import type { Responsibility } from '../../model/aor';

/** Core work that the time of an ask is worth: `count` pieces of a line. */
export interface Displaced {
  readonly line: Responsibility;
  /** Whole pieces, at least 1; null when nobody said how long one takes. */
  readonly count: number | null;
}

/** What a yes displaces: pieces of the core line with the most planned hours. Null without a core line. */
export function displacedBy(minutes: number, lines: readonly Responsibility[]): Displaced | null {
  const core = lines.filter(({ scope }) => scope === 'core');
  const timed = core.filter(({ minutesEach }) => minutesEach !== null && minutesEach <= minutes);
  const [line] = (timed.length > 0 ? timed : core).toSorted((a, b) => b.hoursPerWeek - a.hoursPerWeek);
  if (!line) return null;
  const each = timed.length > 0 ? line.minutesEach : null;
  return { line, count: each === null ? null : Math.round(minutes / each) };
}
