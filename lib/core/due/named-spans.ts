import { spansOf, type Named } from './named';
import type { Span } from './span';
import { dayNamed, numberNamed, weekday } from './english-names';
import { HOLIDAY_NAMES } from './holidays';
import { NAMED_HOURS } from './named-hours';
import {
  dayOfWeek,
  monthEnd,
  nextDate,
  nextNumbered,
  nextOf,
  nthInMonth,
  numberedIn,
  quarterEnd,
  weekEnd,
  workDaysLater,
} from './moments';
import { dayOfMonth, monthNamed, partOfMonth, partOfWeek, type Part } from './parts';
import { DAY_NAMES, MONTH_NAMES } from './time-names';
import { daysLater, type Wall } from './zone';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NTH: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: Infinity,
};
const PARTS: Readonly<Record<string, Part>> = { early: 'early', mid: 'mid' };

/** "The first Monday in May", "the last Friday of this month": the next one from now on. */
function nthWeekday(now: Wall, nth: string, day: string, month: string | undefined, next: boolean): Wall {
  const inMonth = (wall: Wall) => nthInMonth(wall, dayNamed(day), NTH[nth.toLowerCase()] ?? 1);
  if (month !== undefined) {
    return nextOf(now, (wall) => inMonth({ ...wall, month: monthNamed(MONTHS, month) }));
  }
  const inThis = inMonth(now);
  return next || inThis.day < now.day ? inMonth(monthEnd(now, 1)) : inThis;
}

function partNamed(name: string): Part {
  return PARTS[name.toLowerCase()] ?? 'late';
}

const NAMED: readonly Named[] = [
  ...HOLIDAY_NAMES,
  ...NAMED_HOURS,
  {
    pattern: /\b(a|one|two|three|four|six|\d{1,2}) (day|week|month)s? from (?:now|today|(tomorrow))\b/gi,
    means: (now, [, count = '', unit, tomorrow]) => {
      const many = numberNamed(count);
      if (unit?.toLowerCase() === 'month') return daysLater({ ...now, month: now.month + many }, 0);
      return daysLater(now, many * (unit?.toLowerCase() === 'week' ? 7 : 1) + (tomorrow ? 1 : 0));
    },
  },
  {
    pattern:
      /\b(?:in|within) (?:the next )?(one|two|three|four|five|six|ten|\d{1,2}) (?:business|working|work) days?\b/gi,
    means: (now, [, count = '']) => workDaysLater(now, numberNamed(count)),
  },
  {
    pattern: new RegExp(
      `\\b(a|one|two|three|four|six|\\d{1,2}) weeks? from (?:this )?(${DAY_NAMES})\\b|\\b(${DAY_NAMES}) week\\b`,
      'gi',
    ),
    means: (now, [, count = 'a', day, sameDay]) => weekday(now, day ?? sameDay ?? '', numberNamed(count)),
  },
  {
    pattern: new RegExp(`\\b(?:the )?(${DAY_NAMES}) after next\\b`, 'gi'),
    means: (now, [, day = '']) => dayOfWeek(now, 2, dayNamed(day)),
  },
  {
    pattern: new RegExp(`\\b(?:the )?(first|second|third|last) week (?:of|in) (${MONTH_NAMES})\\b`, 'gi'),
    means: (now, [, part = '', month = '']) =>
      dayOfMonth(now, MONTHS, month, 7 * (NTH[part.toLowerCase()] ?? 1)),
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
    pattern: /\b(?:in|within) an? (day|week) or (?:two|so)\b/gi,
    means: (now, [, unit]) => daysLater(now, unit?.toLowerCase() === 'week' ? 14 : 2),
  },
  {
    pattern: /\b(?:in|within) a fortnight(?:['’]s time)?\b|\ba fortnight from (?:now|today)\b/gi,
    means: (now) => daysLater(now, 14),
  },
  {
    // Calendars know "Tue" and "Tuesday" only.
    pattern: /\b(?:(?:this|(next)) )?(tues|weds)\b(?:\.(?= ))?/gi,
    means: (now, [, next, day = '']) => (next ? dayOfWeek(now, 1, dayNamed(day)) : weekday(now, day, 0)),
  },
  {
    pattern:
      /\b(?:(early|mid|late|later)[- ](?:in )?(?:this|(next)) week|the middle of (?:the|this|(next)) week)\b/gi,
    means: (now, [, part = 'mid', next, nextMiddle]) =>
      partOfWeek(now, (next ?? nextMiddle) === undefined ? 0 : 1, partNamed(part)),
  },
  {
    pattern: new RegExp(`\\b(early|mid|late)[- ](?:in )?(${MONTH_NAMES})\\b`, 'gi'),
    means: (now, [, part = '', name = '']) => partOfMonth(now, MONTHS, name, partNamed(part)),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(?:beginning|start) of (?:(${MONTH_NAMES})|(?:the )?(next) (?:(week)|month))\\b`,
      'gi',
    ),
    means: (now, [, month, , week]) => {
      if (month !== undefined) return dayOfMonth(now, MONTHS, month, 1);
      return week === undefined ? numberedIn(now, 1, 1) : dayOfWeek(now, 1, 1);
    },
  },
  {
    // "First thing in the morning"; not "eight in the morning", "every day in the morning".
    pattern:
      /(?<!\b(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|early|late|day|days|always|usually) )(?:\bfirst thing )?\bin the morning\b/gi,
    vague: true,
    means: (now) => daysLater(now, 1),
  },
  { pattern: /\bday after tomorrow\b/gi, means: (now) => daysLater(now, 2) },
  { pattern: /\bnext quarter\b/gi, means: (now) => quarterEnd(monthEnd(now, 3)) },
  { pattern: /\bnext weekend\b/gi, means: (now) => dayOfWeek(now, 1, 7) },
  { pattern: /\bthis morning\b/gi, means: (now) => (now.hour < 12 ? now : null) },
  { pattern: /\bthis afternoon\b/gi, means: (now) => (now.hour < 18 ? now : null) },
  { pattern: /\b(?:the )?first of (?:the|next) month\b/gi, means: (now) => numberedIn(now, 1, 1) },
  {
    pattern: /(?<=\b(?:by|before|until|till|end of) )q([1-4])\b(?! (?:of )?(?:last|next|\d))/gi,
    means: (now, [, quarter]) =>
      nextOf(now, (wall) => monthEnd({ ...wall, month: 3 * Number(quarter), day: 1 }, 0)),
  },
  {
    pattern:
      /\b(?:the )?(?:end of (?:the )?(?:(?:business )?day|business|play)|close of (?:business|play)|eo[db]|cob)\b/gi,
    open: 'day',
    means: (now) => now,
  },
  {
    pattern: /\b(?:the )?end of (?:the |this )?(?:work ?)?week\b|\beow\b|\bthis week\b/gi,
    open: 'weekday',
    means: (now) => weekEnd(now, 0),
  },
  {
    pattern: /\b(?:the )?end of next week\b|\bnext week\b/gi,
    open: 'weekday',
    means: (now) => weekEnd(now, 1),
  },
  {
    pattern: /\bthe week after next\b/gi,
    open: 'weekday',
    means: (now) => weekEnd(now, 2),
  },
  {
    pattern:
      /\b(?:the )?(?:(?:end|last day) of (?:the |this )?month|month(?:['’]s)?[- ]end)\b|\beom\b|\bthis month\b/gi,
    means: (now) => monthEnd(now, 0),
  },
  {
    pattern: /\bthe (\d{1,2})(?:st|nd|rd|th) of (?:this|(next)) month\b/gi,
    means: (now, [, day, next]) => numberedIn(now, next ? 1 : 0, Number(day)),
  },
  {
    pattern: /\b(?:the )?(?:end|last day) of next month\b|\bnext month\b/gi,
    means: (now) => monthEnd(now, 1),
  },
  {
    pattern:
      /\b(?:the )?(?:end of (?:the |this )?quarter|quarter(?:['’]s)?[- ]end)\b|\beoq\b|\bthis quarter\b/gi,
    means: quarterEnd,
  },
  {
    pattern: /\b(?:the )?(?:end of (?:the |this )?year|year(?:['’]s)?[- ]end)\b|\beoy\b/gi,
    means: (now) => ({ ...now, month: 12, day: 31 }),
  },
  {
    pattern:
      /\bthe (\d{1,2})(?:st|nd|rd|th)(?: (?:to|through|until|-|–) the (\d{1,2})(?:st|nd|rd|th))?\b(?=\W*$| *\n|[^\p{L}\p{N} ]| (?:at|by|before|after|between|from|for|with|without|if|in|on|or|and|to|so|because|when|while|where|since|please|pls|as|then|instead|through|until|till|around|about|not|off|too|also|only|but|that|this|latest|noon|midnight|morning|afternoon|evening|night|is|was|are|will|would|works?|suits?|fits?|sounds?|ok|okay|fine|good|possible|doable|be|does|has|can|could|should|must|might|may|we|you|i|they|he|she|it|a|an|the|my|our|your|his|her|their|there|thanks|again|already|#?\d|[–—-])(?![\p{L}\d]))/giu,
    means: (now, match) => nextNumbered(now, Number(match[2] ?? match[1])),
  },
  {
    // "Wednesday, the 2nd": the number tells which.
    pattern: new RegExp(
      `\\b(?:on )?(?:(?:this|next) )?(?:${DAY_NAMES}),? the (\\d{1,2})(?:st|nd|rd|th)\\b`,
      'gi',
    ),
    means: (now, [, day]) => nextNumbered(now, Number(day)),
  },
  { pattern: /(?<=\bbefore )(?:the |this )?weekend\b/gi, means: (now) => weekEnd(now, 0) },
  { pattern: /\bafter (?:the |this )?weekend\b/gi, means: (now) => dayOfWeek(now, 1, 1) },
  {
    // "By 17.11."
    pattern: /(?<=\b(?:by|until|till|before|on) )([0-3]?\d)\.([01]?\d)\.(?!\d)/gi,
    means: (now, [, day, month]) =>
      Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1
        ? nextDate(now, Number(month), Number(day))
        : null,
  },
  {
    pattern: /\b(?:(?:over|during) the|this) weekend\b/gi,
    means: (now) => dayOfWeek(now, 0, 7),
  },
  { pattern: /\b(?:the )?same day\b/gi, open: 'day', means: (now) => now },
  {
    pattern:
      /\b(?:asap|a\.s\.a\.p\.|as soon as (?:possible|you can)|right away|immediately|urgently)(?![\p{L}])/giu,
    vague: true,
    means: (now) => now,
  },
  { pattern: /\b(?:right now|on (?:it|this|that) now)\b/gi, vague: true, timed: true, means: (now) => now },
];

/** Times that calendars do not know: ends of weeks and months, "the 18th", "asap". */
export function namedSpans(text: string, now: Wall): Span[] {
  return spansOf(NAMED, text, now);
}
