import { findDue } from '../../../lib/core/due/due';

/** Wednesday 11 November 2026, 09:00 in Chicago. */
export const NOW = Date.UTC(2026, 10, 11, 15);
export const ZONE = 'America/Chicago';

/** Wall time in Chicago, "2026-11-11 09:00"; "none" for no time. */
export function local(at: number | undefined): string {
  return at === undefined
    ? 'none'
    : new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' }).format(at);
}

/** The phrase by which a text tells a time, and the time in Chicago. */
export function read(text: string): [phrase: string | undefined, at: string] {
  const due = findDue(text, NOW, ZONE);
  return [due?.phrase, local(due?.at)];
}
