import { displacedBy, type Displaced } from '../answer/displaced';
import type { Responsibility } from '../../model/aor';

/** What hours outside the AoR would have been as core work. */
export interface Cost {
  readonly displaced: Displaced;
  /** Results that so many core hours brought at the person's own rate; null where no rate is known. */
  readonly results: { readonly count: number; readonly step: string; readonly perHour: number } | null;
}

/** What the person reached in the months that are known: how many of which step, in how many hours of core work. */
export interface OwnRate {
  readonly step: string;
  readonly count: number;
  readonly coreHours: number;
}

/** Hours outside in units of core work. Null for no hours, or without a core line. */
export function costOf(hours: number, lines: readonly Responsibility[], rate: OwnRate | null): Cost | null {
  const displaced = hours > 0 ? displacedBy(60 * hours, lines) : null;
  if (!displaced) return null;
  const perHour = rate && rate.coreHours > 0 ? rate.count / rate.coreHours : 0;
  return {
    displaced,
    results: rate && perHour > 0 ? { count: perHour * hours, step: rate.step, perHour } : null,
  };
}
