import { spansOf, type Named } from './named';
import type { Span } from './span';
import { dayNamed, MONTHS, placeNamed, weekday } from './english-names';
import { HOLIDAY_NAMES } from './holidays';
import { NAMED_COUNTS } from './named-counts';
import { NAMED_HOURS } from './named-hours';
import { NAMED_PERIODS } from './named-periods';
import {
  dayOfWeek,
  isoWeekday,
  monthEnd,
  nextDate,
  nextNumbered,
  nextOf,
  nthInMonth,
  numberedIn,
} from './moments';
import { MISSPELT_DAYS } from './misspelt-days';
import { monthNamed } from './parts';
import { DAY_NAMES, MONTH_NAMES } from './time-names';
import { asUtc, daysLater, type Wall } from './zone';

/** "The first Monday in May", "the last Friday of this month": the next one from now on. */
function nthWeekday(now: Wall, nth: string, day: string, month: string | undefined, next: boolean): Wall {
  const inMonth = (wall: Wall) => nthInMonth(wall, dayNamed(day), placeNamed(nth));
  if (month !== undefined) {
    return nextOf(now, (wall) => inMonth({ ...wall, month: monthNamed(MONTHS, month) }));
  }
  const inThis = inMonth(now);
  return next || inThis.day < now.day ? inMonth(monthEnd(now, 1)) : inThis;
}

/** "Monday the 14th": the next month, of a few, in which the 14th is one; else the next 14th. */
function weekdayNumbered(now: Wall, weekday: number, day: number): Wall | null {
  const months = Array.from({ length: 4 }, (_, months) => numberedIn(now, months, day));
  const fits = months.find(
    (date) => date !== null && asUtc(date) >= asUtc(now) && isoWeekday(date) === weekday,
  );
  return fits ?? nextNumbered(now, day);
}

/** Days of the month in words, from the first. */
const ORDINALS = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'.split(
    ' ',
  ),
  ...'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
  ...'first second third fourth fifth sixth seventh eighth ninth'.split(' ').map((unit) => `twenty-${unit}`),
  'thirtieth',
  'thirty-first',
];

const NAMED: readonly Named[] = [
  ...HOLIDAY_NAMES,
  ...NAMED_HOURS,
  ...NAMED_COUNTS,
  ...NAMED_PERIODS,
  ...MISSPELT_DAYS,
  {
    pattern: new RegExp(`\\b(?:the )?(${DAY_NAMES}) after next\\b`, 'gi'),
    means: (now, [, day = '']) => dayOfWeek(now, 2, dayNamed(day)),
  },
  {
    pattern: new RegExp(
      `\\b(?:on )?(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th) (${DAY_NAMES}) (?:of|in) (?:(${MONTH_NAMES})|(?:the|this) month|(next) month)\\b|\\b(?:on )?the (first|second|third|fourth|1st|2nd|3rd|4th) (${DAY_NAMES})\\b`,
      'gi',
    ),
    means: (now, [, nth, day, month, next, bareNth = '', bareDay = '']) =>
      nthWeekday(now, nth ?? bareNth, day ?? bareDay, month, next !== undefined),
  },
  {
    // Calendars know "Tue" and "Tuesday" only.
    pattern: /\b(?:(?:this|(next)) )?(tues|weds)\b(?:\.(?= ))?/gi,
    means: (now, [, next, day = '']) => (next ? dayOfWeek(now, 1, dayNamed(day)) : weekday(now, day, 0)),
  },
  {
    // "First thing in the morning"; not "eight in the morning", "every day in the morning".
    pattern:
      /(?<!\b(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|early|late|day|days|always|usually) )(?:\bfirst thing )?\bin the morning\b/gi,
    vague: true,
    means: (now) => daysLater(now, 1),
  },
  {
    // Calendars read "afternoon Friday" as today.
    pattern: new RegExp(
      `\\b(?:in the )?(?:morning|afternoon|evening) (?:on |of )?(?:(today)|(tomorrow)|(${DAY_NAMES}))\\b`,
      'gi',
    ),
    means: (now, [, today, tomorrow, day = '']) => {
      if (today !== undefined) return now;
      return tomorrow === undefined ? weekday(now, day, 0) : daysLater(now, 1);
    },
  },
  {
    pattern: /\bafter lunch\b/gi,
    open: 'day',
    means: (now) => (now.hour < 15 ? now : daysLater(now, 1)),
  },
  {
    // "By the fifteenth".
    pattern: new RegExp(
      `(?<=\\b(?:by|before|until|till|on) )the (${ORDINALS.join('|')})(?=[.!?;,)]*(?:$|\\s*\\n|[.!?;,)] ))`,
      'gi',
    ),
    means: (now, [, name = '']) => nextNumbered(now, ORDINALS.indexOf(name.toLowerCase()) + 1),
  },
  { pattern: /\bday after tomorrow\b/gi, means: (now) => daysLater(now, 2) },
  { pattern: /\bthis morning\b/gi, means: (now) => (now.hour < 12 ? now : null) },
  { pattern: /\bthis (?:afternoon|arvo)\b/gi, means: (now) => (now.hour < 18 ? now : null) },
  {
    pattern:
      /\b(?:the )?(?:end of (?:the )?(?:(?:business )?day|business|play)|close of (?:business|play)|day['’]s end|day is (?:out|over|done)|eo[db]|cob)\b/gi,
    open: 'day',
    means: (now) => now,
  },
  {
    pattern: /\bthe (\d{1,2})(?:st|nd|rd|th) of (?:this|(next)) month\b/gi,
    means: (now, [, day, next]) => numberedIn(now, next ? 1 : 0, Number(day)),
  },
  {
    pattern:
      /\bthe (\d{1,2})(?:st|nd|rd|th)(?: (?:to|through|until|-|–) the (\d{1,2})(?:st|nd|rd|th))?\b(?=\W*$| *\n|[^\p{L}\p{N} ]| (?:at|by|before|after|between|from|for|with|without|if|in|on|or|and|to|so|because|when|while|where|since|please|pls|as|then|instead|through|until|till|around|about|not|off|too|also|only|but|that|this|latest|noon|midnight|morning|afternoon|evening|night|is|was|are|will|would|works?|suits?|fits?|sounds?|ok|okay|fine|good|possible|doable|be|does|has|can|could|should|must|might|may|we|you|i|they|he|she|it|a|an|the|my|our|your|his|her|their|there|thanks|again|already|#?\d|[–—-])(?![\p{L}\d]))/giu,
    means: (now, match) => nextNumbered(now, Number(match[2] ?? match[1])),
  },
  {
    // "Wednesday, the 2nd": the number tells which.
    pattern: new RegExp(
      `\\b(?:on )?(?:(?:this|next) )?(${DAY_NAMES}),? the (\\d{1,2})(?:st|nd|rd|th)\\b`,
      'gi',
    ),
    means: (now, [, weekday = '', day]) => weekdayNumbered(now, dayNamed(weekday), Number(day)),
  },
  {
    // "By 17.11."
    pattern: /(?<=\b(?:by|until|till|before|on) )([0-3]?\d)\.([01]?\d)\.(?!\d)/gi,
    means: (now, [, day, month]) =>
      Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1
        ? nextDate(now, Number(month), Number(day))
        : null,
  },
  { pattern: /\b(?:the )?same day\b/gi, open: 'day', means: (now) => now },
  {
    pattern:
      /\b(?:asap|a\.s\.a\.p\.|as soon as (?:possible|you can)|right away|(?<!\b(?:i|we|he|she|they) )(?:immediately|urgently))(?![\p{L}])/giu,
    vague: true,
    means: (now) => now,
  },
  { pattern: /\b(?:right now|on (?:it|this|that) now)\b/gi, vague: true, timed: true, means: (now) => now },
];

/** Times that calendars do not know: ends of weeks and months, "the 18th", "asap". */
export function namedSpans(text: string, now: Wall): Span[] {
  return spansOf(NAMED, text, now);
}
