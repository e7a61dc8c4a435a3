import type { Ask } from '../../model/ask';

/** The local hour, 0–23, in which an ask counts as seen; null for hours without an ask, for what is none, and for older rows. */
export function seenHour({ origin, answer, hour }: Ask): number | null {
  return origin === 'log' || answer?.kind === 'not-an-ask' ? null : (hour ?? null);
}
