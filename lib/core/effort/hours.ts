import type { Language } from '../../model/language';
import { isMoved } from '../due/moved';
import { HOUR, type Length } from './lengths';

/** Nobody is asked for more in a day. */
const LONGEST = 14 * HOUR;

const TIME = '(\\d{1,2}|noon|midday|mittag|mediodía)(?:[:.h](\\d\\d))?(?: ?(?:uhr|h))?(?: ?([ap])\\.?m)?';

/** From one time to another, with what stands before and between them; `money`: the signs that make a number a price. */
function stretch(lead: string, between: string, money = '€'): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}.,:${money}#/-])(${lead})?${TIME}(?: ?[-–] ?|${between})${TIME}(?![\\p{L}\\p{N}%${money}/-])`,
    'giu',
  );
}

/** "From 12 to 5", "8 to noon", "9-11am", each language in its own words. */
const STRETCHES: Readonly<Record<Language, RegExp>> = {
  en: stretch('from ', ' (?:to|until|till|through) ', '$€£'),
  de: stretch('von ', ' bis '),
  es: stretch('de(?: las?)? |desde las? ', ' (?:a|hasta)(?: las?)? '),
};

/** Beside hours at which a place is open or somebody can be reached. */
const OPEN =
  /(?<!\p{L})(?:open|hours|available|closed|reach|reachable|office|geöffnet|offen|erreichbar|öffnungszeiten|geschlossen|abiert[oa]s?|horario|disponible|cerrad[oa]s?)(?!\p{L})/iu;
/** How far from the hours that is looked for, in units. */
const BESIDE = 40;
/** What makes numbers times of day, whatever follows. */
const CLOCK = /\d:\d\d|[ap]\.?m\b|noon|mittag|mediodía|uhr|\dh\b/i;
/** After numbers that count things ("from 3 to 4 bedrooms"). */
const THINGS =
  /^ ?%|^ (?!(?:on|at|in|this|next|today|tomorrow|for|so|and|if|please|to|with|as|because|each|every|or|but|mon|tue|wed|thu|fri|sat|sun|uhr|am|im|in|und|oder|für|el|los|en|para|y|o|con)\b)\p{Ll}/iu;

function minuteOfDay(hour: string, minute: string | undefined, half: string | undefined): number | null {
  if (!/^\d/.test(hour)) return 12 * HOUR;
  const read = Number(hour);
  if (read > 24 || (half !== undefined && read > 12)) return null;
  const hours = half === undefined ? read : (read % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours * HOUR + Number(minute ?? 0);
}

/** Minutes between two times of a day; the end of "11 to 2" is after noon. Null when they are none. */
function minutesBetween(groups: readonly (string | undefined)[]): number | null {
  const [from = '', fromMinute, fromHalf, to = '', toMinute, toHalf] = groups;
  const end = minuteOfDay(to, toMinute, toHalf);
  const bare = minuteOfDay(from, fromMinute, fromHalf);
  if (end === null || bare === null) return null;
  const start =
    fromHalf === undefined && toHalf?.toLowerCase() === 'p' && bare + 12 * HOUR < end
      ? bare + 12 * HOUR
      : bare;
  const minutes = end > start ? end - start : end + 12 * HOUR - start;
  return minutes > 0 && minutes <= LONGEST ? minutes : null;
}

/** What is said in the same sentence, close to a place in it. */
function clauseAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - BESIDE), start)
      .split(/[.?!\n]/)
      .at(-1) ?? '';
  return before + (text.slice(end, end + BESIDE).split(/[.?!\n]/)[0] ?? '');
}

/** The first stretch of hours for which somebody is wanted ("cover the desk from 12 to 5"). Null when there is none. */
export function hoursIn(text: string, language: Language): Length | null {
  for (const match of text.matchAll(STRETCHES[language])) {
    const [whole, lead, ...groups] = match;
    const named = CLOCK.test(whole);
    const start = match.index;
    const end = start + whole.length;
    const minutes = named || lead !== undefined ? minutesBetween(groups) : null;
    if (minutes === null || isMoved(text, start) || OPEN.test(clauseAround(text, start, end))) continue;
    if (named || !THINGS.test(text.slice(end, end + 20))) return { start, end, minutes };
  }
  return null;
}
