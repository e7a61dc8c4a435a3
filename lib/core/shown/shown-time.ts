import type { ShownTime } from '../../model/post';
import { instantOf } from '../due/zone';
import { dayWithYear } from './shown-day';

/** Hours and minutes of "2:02 PM", "14:02", "下午2:02". */
function clockIn(text: string): { hour: number; minute: number } {
  const found = /(\d{1,2})[:.h](\d{2})/.exec(text.replace(/\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/, ''));
  if (!found) return { hour: 0, minute: 0 };
  const hour = Number(found[1]);
  const afternoon = /\bp\.?\s?m\b|下午|午後|오후/i.test(text) && hour < 12;
  const midnight = /\ba\.?\s?m\b|上午|午前|오전/i.test(text) && hour === 12;
  return { hour: afternoon ? hour + 12 : midnight ? 0 : hour, minute: Number(found[2]) };
}

function instantIn(text: string, language: string, timeZone: string): number | null {
  const iso = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(iso)) return iso;
  const plain = text.replace(/[\u00a0\u202f\u200e]/g, ' ');
  try {
    const day = dayWithYear(plain, language || 'en');
    return day && instantOf({ ...day, ...clockIn(plain) }, timeZone);
  } catch {
    return null; // A language tag that Intl does not know.
  }
}

/**
 * Epoch ms of a full date as a site shows it, in the reader's time zone (an IANA name); null for relative or all-number
 * dates ("Tue", "11/05/2026"), which can mean two days: no time is better than a wrong one.
 */
export function shownTime({ texts, language }: ShownTime, timeZone: string): number | null {
  for (const text of texts) {
    const time = instantIn(text, language, timeZone);
    if (time !== null) return time;
  }
  return null;
}
