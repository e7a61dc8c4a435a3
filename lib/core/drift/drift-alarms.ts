import type { Aor, Responsibility } from '../../model/aor';
import type { DriftSnoozes } from '../../model/drift';
import type { Tally } from '../../model/tally';
import { isAccepted } from '../tally/accepted';

/** Days that are looked at: four whole weeks, so that every weekday counts alike. */
export const DRIFT_DAYS = 28;
/** So many accepted asks for work of somebody else are no accident any more. */
export const OUTSIDE_ASKS = 3;
/** A line is far beyond its plan with half as much again … */
export const BEYOND_SHARE = 1.5;
/** … and at least so many hours more, in the days that are looked at. */
export const BEYOND_HOURS = 4;

/** Work that has drifted from what was agreed. */
export interface DriftAlarm {
  readonly kind: 'outside' | 'beyond';
  readonly line: Responsibility;
  /** Accepted asks and hours in the days that are looked at. */
  readonly asks: number;
  readonly hours: number;
  /** Hours planned for these days; 0 for work of somebody else. */
  readonly planned: number;
}

/**
 * What recurs outside the AoR, or is far beyond its plan, in the tallies of the last 28 days; the most hours first. Lines that
 * are snoozed beyond `today` (YYYY-MM-DD) are silent.
 */
export function driftAlarms(
  tallies: Iterable<Tally>,
  aor: Aor,
  snoozes: DriftSnoozes,
  today: string,
): DriftAlarm[] {
  const lived = new Map<string, { asks: number; hours: number }>();
  for (const { answer, lineId, count, minutesEstimated, minutesConfirmed } of tallies) {
    if (!isAccepted(answer) || !lineId) continue;
    const sum = lived.get(lineId) ?? { asks: 0, hours: 0 };
    lived.set(lineId, {
      asks: sum.asks + count,
      hours: sum.hours + (minutesEstimated + minutesConfirmed) / 60,
    });
  }
  return aor.lines
    .filter(({ id }) => (snoozes[id] ?? '') <= today)
    .flatMap((line) => alarmOf(line, lived.get(line.id) ?? { asks: 0, hours: 0 }))
    .sort((a, b) => b.hours - a.hours);
}

function alarmOf(line: Responsibility, { asks, hours }: { asks: number; hours: number }): DriftAlarm[] {
  if (line.scope === 'outside')
    return asks >= OUTSIDE_ASKS ? [{ kind: 'outside', line, asks, hours, planned: 0 }] : [];
  const planned = (line.hoursPerWeek * DRIFT_DAYS) / 7;
  const isBeyond = hours >= planned * BEYOND_SHARE && hours - planned >= BEYOND_HOURS;
  return isBeyond ? [{ kind: 'beyond', line, asks, hours, planned }] : [];
}
