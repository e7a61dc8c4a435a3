/** The local day of an instant, `YYYY-MM-DD`. `at` is epoch ms, `timeZone` an IANA name. */
export function localDay(at: number, timeZone: string): string {
  return dayFormat(timeZone).format(at);
}

/** The local hour of an instant, 0–23. */
export function localHour(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  return Number(parts.format(at));
}

const formats = new Map<string, Intl.DateTimeFormat>();
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes dates as ISO does.
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** `day` moved by a number of days; pure calendar arithmetic, so clock changes do not matter. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The seven days of the week in which `day` lies. `firstDay`: 1 = Monday … 7 = Sunday. */
export function weekOf(day: string, firstDay: number): string[] {
  const weekday = weekdayOf(day);
  const start = addDays(day, -((weekday - firstDay + 7) % 7));
  return Array.from({ length: 7 }, (_, i) => addDays(start, i));
}

/** Weekday of a day `YYYY-MM-DD`: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
