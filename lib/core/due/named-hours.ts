import { numberNamed, weekday } from './english-names';
import { nextAt, workHour } from './moments';
import type { Named } from './named';
import { DAY_NAMES, HOUR_NAMES } from './time-names';
import { daysLater, type Wall } from './zone';

/** What "half past" and the like add to the hour, in minutes. */
const PAST: Readonly<Record<string, number>> = { 'half past': 30, 'quarter past': 15, 'quarter to': -15 };

/** "Half past three" is in the afternoon at work. */
function clock(now: Wall, part: string, name: string): Wall {
  const hour = numberNamed(name);
  const minutes = (hour < 7 ? hour + 12 : hour) * 60 + (PAST[part.toLowerCase()] ?? 0);
  return nextAt(now, { hour: Math.floor(minutes / 60), minute: minutes % 60 });
}

/** Hours of the clock that calendars do not know: "half past three", "8 tonight", "by lunch", "by 5". */
export const NAMED_HOURS: readonly Named[] = [
  {
    pattern: new RegExp(
      `\\b(half past|(?:a )?quarter past|(?:a )?quarter to) (${HOUR_NAMES}|1[0-2]|[1-9])\\b`,
      'gi',
    ),
    timed: true,
    open: 'day',
    means: (now, [, part = '', hour = '']) => clock(now, part.replace(/^a /i, ''), hour),
  },
  {
    pattern: /\b([1-9]|1[0-2]) tonight\b/gi,
    timed: true,
    means: (now, [, hour]) => ({ ...now, hour: Number(hour) + 12, minute: 0 }),
  },
  {
    pattern: new RegExp(`\\b(?:tomorrow|(${DAY_NAMES}))(?: at)? lunch(?:time)?\\b`, 'gi'),
    timed: true,
    means: (now, [, day]) => ({
      ...(day === undefined ? daysLater(now, 1) : weekday(now, day, 0)),
      hour: 12,
      minute: 0,
    }),
  },
  {
    pattern: /(?<=\b(?:by|before|until) )lunch(?:time)?\b/gi,
    timed: true,
    open: 'day',
    means: (now) => ({ ...now, hour: 12, minute: 0 }),
  },
  {
    // "I need it by 5": in the afternoon, at work.
    pattern:
      /(?<=\b(?:by|before|until|till) )(?<!\b(?:up|down|off|cut|raised?|reduced?|increased?|lower(?:ed)?|grew|grow|dropp?e?d?|rose|rise|multipl[iy]e?d?|divided?|won|lost|beat|short|only|\d)\b[^.?!]{0,25}\bby )([1-9]|1[0-2])(?=[.!?;,)]*(?:$|\s*\n|[.!?;,)] )| (?:today|tomorrow|sharp|at the latest|latest|please|pls|thanks|so|if|or|and)\b)/gi,
    timed: true,
    open: 'day',
    means: (now, [hour]) => nextAt(now, { hour: workHour(Number(hour)), minute: 0 }),
  },
];
