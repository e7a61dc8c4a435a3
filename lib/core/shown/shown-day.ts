/** A day of the calendar; months 1–12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The month (1–12) named in "17 November 2026" or "Nov 17, 2026": short names are how long ones begin. The last name
 * counts: in "mar 3 nov 2026" the first is a weekday.
 */
function monthIn(text: string, language: string): number | null {
  const lower = text.toLocaleLowerCase(language);
  const format = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const at = Array.from({ length: 12 }, (_, month) => {
    const name = format.format(new Date(Date.UTC(2000, month, 15))).toLocaleLowerCase(language);
    return name.length > 2 ? lower.lastIndexOf(name.replace(/\.$/, '')) : -1;
  });
  const last = Math.max(...at);
  return last < 0 ? null : at.indexOf(last) + 1;
}

/** The month (1–12) named in the page's language or in English. Throws a RangeError for a language tag Intl does not know. */
export function namedMonth(text: string, language: string): number | null {
  return monthIn(text, language) ?? monthIn(text, 'en');
}

/** A day with its year, in figures whose order is known or with its month's name. Throws as `namedMonth` does. */
export function dayWithYear(text: string, language: string): Day | null {
  const yearFirst = /\b(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/.exec(text);
  if (yearFirst)
    return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  // Day first wherever dates are written with full stops.
  const stops = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/.exec(text);
  if (stops) return { year: Number(stops[3]), month: Number(stops[2]), day: Number(stops[1]) };
  const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0];
  const day = /(?<![\d:./])\d{1,2}(?![\d:/])/.exec(text)?.[0];
  const month = year ? namedMonth(text, language) : null;
  return year && day && month !== null ? { year: Number(year), month, day: Number(day) } : null;
}
