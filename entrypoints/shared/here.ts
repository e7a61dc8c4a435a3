/** What the clock and the locale say; passed into the domain, which reads neither. */
export function here(): { now: number; timeZone: string } {
  return { now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/** The next local midnight after `now`, epoch ms. */
export function midnightAfter(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}
