import { AMOUNT, amountNamed } from '../effort/amounts';
import { dayNamed } from './english-names';
import { dayOfWeek, isoWeekday, minutesLater } from './moments';
import { unitNamed, unitsLater } from './named-counts';
import type { Span } from './span';
import { DAY_NAMES } from './time-names';
import { asUtc, daysLater, type Wall } from './zone';

/** Of what the time is told: "the open house on", "closing, which is". */
const EVENT =
  "(?:(?!(?:and|so|but|or|because|if|when|please|you|day|night)\\b)[\\p{L}\\p{N}'’-]+(?:, which is)? ){0,6}?(?:(?:is|falls?|on|of) )?(?:on )?(?:the )?$";
/**
 * What is counted from a time that follows: "the day before", "the Monday after", "48 hours before closing, which is",
 * "two weeks ahead of the event on".
 */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:the )?(?:(day|night|evening|weekend|week)|(${DAY_NAMES}))|(half an?|${AMOUNT}) (minutes?|mins?|hours?|hrs?|(?:business |work(?:ing)? )?days?|weeks?|months?)) (before|after|ahead of|prior to) ${EVENT}`,
  'iu',
);
/** What is planned for a week is wanted when it begins, what is to be done in it when it ends. */
const WEEK_OF = /(?<![\p{L}\p{N}])(?:the )?week of (?:the )?$/iu;
const LONGEST = 90;

/** Such a weekday before (or after) a day. */
function weekdayBeside(day: Wall, weekday: number, isAfter: boolean): Wall {
  const ahead = (weekday - isoWeekday(day) + 7) % 7;
  if (isAfter) return daysLater(day, ahead || 7);
  return daysLater(day, ahead - 7);
}

/** The last working day of the week that a day belongs to; a weekend's is the one to come. */
function endOfWeek(day: Wall): Wall {
  return dayOfWeek(day, isoWeekday(day) > 5 ? 1 : 0, 5);
}

/** A length of the clock from a time, if it has an hour; else as many whole days as that is. */
function minutesFrom(span: Span, minutes: number): Wall {
  if (!span.timed) return daysLater(span.wall, Math.trunc(minutes / (24 * 60)));
  const at = new Date(asUtc(minutesLater(span.wall, minutes)));
  const day = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  return { ...day, hour: at.getUTCHours(), minute: at.getUTCMinutes() };
}

function beside(day: Wall, period: string, isAfter: boolean): Wall {
  const sign = isAfter ? 1 : -1;
  if (/^weekend/i.test(period)) return weekdayBeside(day, 7, isAfter);
  return /^week/i.test(period) ? endOfWeek(daysLater(day, 7 * sign)) : daysLater(day, sign);
}

/** The time that is counted from another one: "the Monday before Thanksgiving", "24 hours before the tour on the 20th". */
export function countedFrom(text: string, span: Span): Span {
  if (span.vague) return span;
  const offset = Math.max(0, span.start - LONGEST);
  const before = text.slice(offset, span.start);
  const week = WEEK_OF.exec(before);
  if (week) {
    const wall = /\bfor $/i.test(before.slice(0, week.index)) ? span.wall : endOfWeek(span.wall);
    return { ...span, start: offset + week.index, wall, timed: false };
  }
  const match = COUNTED.exec(before);
  if (!match) return span;
  const [, period, weekday, many = '', unit = '', side = ''] = match;
  const isAfter = side.toLowerCase() === 'after';
  const found = { ...span, start: offset + match.index };
  const ofClock = /^(?:m(?!o)|h)/i.test(unit);
  if (span.open === 'day' && !ofClock) return span;
  if (period !== undefined) return { ...found, wall: beside(span.wall, period, isAfter), timed: false };
  if (weekday !== undefined)
    return { ...found, wall: weekdayBeside(span.wall, dayNamed(weekday), isAfter), timed: false };
  const count = amountNamed(many) * (isAfter ? 1 : -1);
  if (ofClock) return { ...found, wall: minutesFrom(span, count * (/^h/i.test(unit) ? 60 : 1)) };
  return { ...found, wall: unitsLater(span.wall, count, unitNamed(unit)), timed: false };
}
