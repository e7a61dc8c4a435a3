/**
 * The month (from 0) named in "17 November 2026" or "Nov 17, 2026": short names are how long ones begin. The last name
 * counts: in "mar 3 nov 2026" the first is a weekday.
 */
function namedMonth(text: string, language: string): number | null {
  const lower = text.toLocaleLowerCase(language);
  const format = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const at = Array.from({ length: 12 }, (_, month) => {
    const name = format.format(new Date(Date.UTC(2000, month, 15))).toLocaleLowerCase(language);
    return name.length > 2 ? lower.lastIndexOf(name.replace(/\.$/, '')) : -1;
  });
  const last = Math.max(...at);
  return last < 0 ? null : at.indexOf(last);
}

/** Year, month (from 0), day. */
function dateIn(text: string, language: string): [number, number, number] | null {
  const yearFirst = /\b(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/.exec(text);
  if (yearFirst) return [Number(yearFirst[1]), Number(yearFirst[2]) - 1, Number(yearFirst[3])];
  // Day first wherever dates are written with full stops.
  const stops = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/.exec(text);
  if (stops) return [Number(stops[3]), Number(stops[2]) - 1, Number(stops[1])];
  const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0];
  const day = /(?<![\d:.])\d{1,2}(?![\d:])/.exec(text)?.[0];
  const month = year ? (namedMonth(text, language) ?? namedMonth(text, 'en')) : null;
  return year && day && month !== null ? [Number(year), month, Number(day)] : null;
}

/** Hours and minutes of "2:02 PM", "14:02", "下午2:02". */
function clockIn(text: string): [number, number] {
  const found = /(\d{1,2})[:.h](\d{2})/.exec(text.replace(/\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/, ''));
  if (!found) return [0, 0];
  const hours = Number(found[1]);
  const afternoon = /\bp\.?\s?m\b|下午|午後|오후/i.test(text) && hours < 12;
  const midnight = /\ba\.?\s?m\b|上午|午前|오전/i.test(text) && hours === 12;
  return [afternoon ? hours + 12 : midnight ? 0 : hours, Number(found[2])];
}

/**
 * Epoch ms of a full date as a site shows it, in the reader's time zone; null for relative or all-number
 * dates ("Tue", "11/05/2026"), which can mean two days: no time is better than a wrong one.
 */
export function shownTime(text: string, language: string): number | null {
  const iso = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(iso)) return iso;
  const plain = text.replace(/[\u00a0\u202f\u200e]/g, ' ');
  try {
    const date = dateIn(plain, language || 'en');
    const time = date ? new Date(...date, ...clockIn(plain)).getTime() : NaN;
    return Number.isNaN(time) ? null : time;
  } catch {
    return null; // A language tag that Intl does not know.
  }
}

/** The time an element of a post's header stands for. */
export function timeOf(element: Element): number | null {
  const language = element.ownerDocument.documentElement.lang;
  for (const name of ['datetime', 'title', 'aria-label']) {
    const value = element.getAttribute(name);
    const time = value ? shownTime(value, language) : null;
    if (time !== null) return time;
  }
  return shownTime(element.textContent.trim(), language);
}
