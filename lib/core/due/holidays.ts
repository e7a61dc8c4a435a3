import { nextOf, nthInMonth } from './moments';
import type { Named } from './named';
import { daysLater, type Wall } from './zone';

const THURSDAY = 4;
const MONDAY = 1;
const SUNDAY = 7;

function thanksgiving(wall: Wall): Wall {
  return nthInMonth({ ...wall, month: 11 }, THURSDAY, 4);
}

/** Easter Sunday (Gregorian calendar; Meeus, Jones and Butcher). */
export function easter(wall: Wall): Wall {
  const { year } = wall;
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const g = Math.floor((a + 11 * e + 22 * f) / 451);
  const days = e + f - 7 * g + 114;
  return { ...wall, month: Math.floor(days / 31), day: (days % 31) + 1 };
}

/** A day of the month every year. */
export function fixed(month: number, day: number): (wall: Wall) => Wall {
  return (wall) => ({ ...wall, month, day });
}

/** How a holiday is named, and when it is in the wall time's year. */
type Holiday = readonly [pattern: RegExp, inYear: (wall: Wall) => Wall];

const HOLIDAYS: readonly Holiday[] = [
  [/\bchristmas(?! (?:party|card|gift|tree|shop|eve))(?: day)?\b/gi, fixed(12, 25)],
  [/\bchristmas eve\b/gi, fixed(12, 24)],
  [/\bnew year['’]?s eve\b/gi, fixed(12, 31)],
  [/\b(?:the )?new year(?:['’]?s(?: day)?)?(?! ['’]?s? ?eve)\b/gi, fixed(1, 1)],
  [/\bvalentine['’]?s(?: day)?\b/gi, fixed(2, 14)],
  [/\b(?:the fourth of july|independence day)\b/gi, fixed(7, 4)],
  [/\bhalloween\b/gi, fixed(10, 31)],
  [/\bthanksgiving\b(?: day\b)?/gi, thanksgiving],
  [/\bblack friday\b/gi, (wall) => daysLater(thanksgiving(wall), 1)],
  [/\bcyber monday\b/gi, (wall) => daysLater(thanksgiving(wall), 4)],
  [/\bgiving tuesday\b/gi, (wall) => daysLater(thanksgiving(wall), 5)],
  [/\bboxing day\b/gi, fixed(12, 26)],
  [/\bveterans['’]? day\b/gi, fixed(11, 11)],
  [/\bjuneteenth\b/gi, fixed(6, 19)],
  [/\bst\.? patrick['’]?s(?: day)?\b/gi, fixed(3, 17)],
  [/\bmother['’]?s day\b/gi, (wall) => nthInMonth({ ...wall, month: 5 }, SUNDAY, 2)],
  [/\bfather['’]?s day\b/gi, (wall) => nthInMonth({ ...wall, month: 6 }, SUNDAY, 3)],
  [/\bpresidents['’]? day\b/gi, (wall) => nthInMonth({ ...wall, month: 2 }, MONDAY, 3)],
  [/\b(?:mlk|martin luther king(?: jr\.?)?) day\b/gi, (wall) => nthInMonth({ ...wall, month: 1 }, MONDAY, 3)],
  [/\blabor day\b/gi, (wall) => nthInMonth({ ...wall, month: 9 }, MONDAY, 1)],
  [/\bmemorial day\b/gi, (wall) => nthInMonth({ ...wall, month: 5 }, MONDAY, Infinity)],
  [/\bgood friday\b/gi, (wall) => daysLater(easter(wall), -2)],
  [/\beaster(?: sunday)?\b/gi, easter],
];

/** What stands before a holiday that is a limit or an appointment; else it only names something ("Christmas lights"). */
const LIMIT_BEFORE =
  /(?<=\b(?:by|before|until|till|on|for|this side of|(?:\w*day|night|week|weekend) after|week of|work|working|cover|covering) )/;

/** Holidays as times, where such words stand before them (a lookbehind). */
export function holidayNames(before: RegExp, holidays: readonly Holiday[]): Named[] {
  return holidays.map(([pattern, inYear]) => ({
    pattern: new RegExp(before.source + pattern.source, pattern.flags),
    means: (now) => nextOf(now, inYear),
  }));
}

export const HOLIDAY_NAMES = holidayNames(LIMIT_BEFORE, HOLIDAYS);
