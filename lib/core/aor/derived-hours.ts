import type { Often, Responsibility } from '../../model/aor';

/** Five working days a week; twelve months in 52 weeks. */
const A_WEEK: Record<Often['per'], number> = { day: 5, week: 1, month: 12 / 52 };

/** How often a piece comes up in a week. */
export function timesAWeek({ times, per }: Often): number {
  return times * A_WEEK[per];
}

/**
 * Minutes to plan for one piece: (low + 4 × usual + high) ÷ 6, the three-point estimate of PERT (Malcolm et al. 1959).
 * A missing end is the usual; null when the usual is not known.
 */
export function plannedMinutes({
  minutesEach,
  minutesLow,
  minutesHigh,
}: Pick<Responsibility, 'minutesEach' | 'minutesLow' | 'minutesHigh'>): number | null {
  if (minutesEach === null) return null;
  return ((minutesLow ?? minutesEach) + 4 * minutesEach + (minutesHigh ?? minutesEach)) / 6;
}

/** Hours a week that follow from minutes and how often, to a tenth; null where either is not known. */
export function derivedHours(line: Responsibility): number | null {
  const minutes = plannedMinutes(line);
  if (minutes === null || !line.often) return null;
  return Math.min(168, Math.round((timesAWeek(line.often) * minutes) / 6) / 10);
}

/** The line with its hours as they follow; as it is where they do not, or where the work is not the user's. */
export function withDerivedHours(line: Responsibility): Responsibility {
  const hours = line.scope === 'outside' ? null : derivedHours(line);
  return hours === null ? line : { ...line, hoursPerWeek: hours };
}
