import { spansOf, type Named } from './named';
import type { Span } from './span';
import { HOLIDAY_NAMES } from './holidays';
import { monthEnd, nextNumbered, nextOf, quarterEnd, weekEnd } from './moments';
import { partOfMonth, partOfWeek, type Part } from './parts';
import { daysLater, type Wall } from './zone';

const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, six: 6 };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const PARTS: Readonly<Record<string, Part>> = { early: 'early', mid: 'mid' };

function partNamed(name: string): Part {
  return PARTS[name.toLowerCase()] ?? 'late';
}

const NAMED: readonly Named[] = [
  ...HOLIDAY_NAMES,
  {
    pattern: /\b(a|one|two|three|four|six|\d{1,2}) (day|week|month)s? from (?:now|today|(tomorrow))\b/gi,
    means: (now, [, count = '', unit, tomorrow]) => {
      const many = COUNTS[count.toLowerCase()] ?? Number(count);
      if (unit?.toLowerCase() === 'month') return daysLater({ ...now, month: now.month + many }, 0);
      return daysLater(now, many * (unit?.toLowerCase() === 'week' ? 7 : 1) + (tomorrow ? 1 : 0));
    },
  },
  {
    pattern: /\b(early|mid|late|later)[- ](?:in )?(?:this|(next)) week\b/gi,
    means: (now, [, part = '', next]) => partOfWeek(now, next ? 1 : 0, partNamed(part)),
  },
  {
    pattern:
      /\b(early|mid|late)[- ](?:in )?((?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october)\b/gi,
    means: (now, [, part = '', name = '']) => partOfMonth(now, MONTHS, name, partNamed(part)),
  },
  {
    pattern: /(?<=\b(?:by|before|until|till|end of) )q([1-4])\b(?! (?:of )?(?:last|next|\d))/gi,
    means: (now, [, quarter]) =>
      nextOf(now, (wall) => monthEnd({ ...wall, month: 3 * Number(quarter), day: 1 }, 0)),
  },
  {
    pattern: /(?<=\b(?:by|before|until) )lunch(?:time)?\b/gi,
    timed: true,
    open: 'day',
    means: (now) => ({ ...now, hour: 12, minute: 0 }),
  },
  {
    pattern: /\b(?:the )?(?:end of (?:the )?(?:business )?day|close of (?:business|play)|eod|cob)\b/gi,
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
    pattern: /\b(?:the )?(?:end of (?:the |this )?month|month[- ]end)\b|\beom\b|\bthis month\b/gi,
    means: (now) => monthEnd(now, 0),
  },
  { pattern: /\b(?:the )?end of next month\b|\bnext month\b/gi, means: (now) => monthEnd(now, 1) },
  {
    pattern: /\b(?:the )?(?:end of (?:the |this )?quarter|quarter[- ]end)\b|\beoq\b|\bthis quarter\b/gi,
    means: quarterEnd,
  },
  {
    pattern: /\b(?:the )?(?:end of (?:the |this )?year|year[- ]end)\b|\beoy\b/gi,
    means: (now) => ({ ...now, month: 12, day: 31 }),
  },
  {
    pattern:
      /\bthe (\d{1,2})(?:st|nd|rd|th)(?: (?:to|through|until|-|–) the (\d{1,2})(?:st|nd|rd|th))?\b(?! (?:floor|street|avenue|time|grade|edition|version|century|of\b|one|item|slide|page))/gi,
    means: (now, match) => nextNumbered(now, Number(match[2] ?? match[1])),
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
