import type { Span } from './span';
import { daysLater, lastOfMonth, weekdayOf, type Wall } from './zone';

interface Named {
  readonly pattern: RegExp;
  readonly vague?: boolean;
  readonly timed?: boolean;
  /** The time meant, `now` being the reader's wall time at the reference; null when it means none. */
  readonly means: (now: Wall, match: RegExpMatchArray) => Wall | null;
}

const FRIDAY = 5;

/** Friday of the week `weeks` from now (weeks start on Monday; on a weekend "this week" ends on Sunday). */
function weekEnd(now: Wall, weeks: number): Wall {
  const weekday = weekdayOf(now) === 0 ? 7 : weekdayOf(now);
  const end = weeks === 0 && weekday > FRIDAY ? 7 : FRIDAY;
  return daysLater(now, end - weekday + 7 * weeks);
}

function monthEnd(now: Wall, months: number): Wall {
  const first = daysLater({ ...now, month: now.month + months, day: 1 }, 0);
  return { ...first, day: lastOfMonth(first) };
}

function quarterEnd(now: Wall): Wall {
  return monthEnd(now, 2 - ((now.month - 1) % 3));
}

/** Next day with this number in the month, today included; null for a number no month has. */
function nextNumbered(now: Wall, number: number): Wall | null {
  for (let months = 0; months < 3; months++) {
    const month = daysLater({ ...now, month: now.month + months, day: 1 }, 0);
    if (months === 0 && number < now.day) continue;
    if (number <= lastOfMonth(month)) return { ...month, day: number };
  }
  return null;
}

const NAMED: readonly Named[] = [
  {
    pattern:
      /\b(?:the )?(?:end of (?:the )?(?:business )?day|close of (?:business|play)|eod|cob)(?: today| (tomorrow)|)\b/gi,
    means: (now, match) => (match[1] === undefined ? now : daysLater(now, 1)),
  },
  {
    pattern: /\b(?:the )?end of (?:the |this )?(?:work ?)?week\b|\beow\b|\bthis week\b/gi,
    means: (now) => weekEnd(now, 0),
  },
  { pattern: /\b(?:the )?end of next week\b|\bnext week\b/gi, means: (now) => weekEnd(now, 1) },
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
  { pattern: /\b(?:the )?same day\b/gi, means: (now) => now },
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
  return NAMED.flatMap(({ pattern, vague = false, timed = false, means }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const wall = means(now, match);
      return wall === null
        ? []
        : [{ start: match.index, end: match.index + match[0].length, wall, timed, vague }];
    }),
  );
}
