import { AMOUNT, amountNamed } from '../effort/amounts';
import { numberNamed, weekday } from './english-names';
import { hourIn, minutesLater, nextAt, workHour } from './moments';
import type { Named } from './named';
import { DAY_NAMES, HOUR_NAMES } from './time-names';
import { daysLater, type Wall } from './zone';

/** What "half past" and the like add to the hour, in minutes. */
const PAST: Readonly<Record<string, number>> = { 'half past': 30, 'quarter past': 15, 'quarter to': -15 };

/** "Half past three" is in the afternoon at work. */
function clock(now: Wall, part: string, name: string): Wall {
  const hour = numberNamed(name);
  return nextAt(now, { hour: hour < 7 ? hour + 12 : hour, minute: PAST[part.toLowerCase()] ?? 0 });
}

const MINUTES: Readonly<Record<string, number>> = { fifteen: 15, thirty: 30, 'forty-five': 45 };

/** Not "up by five", "look at three", "we're at four". */
const COUNTING =
  "\\b(?:(?:up|down|off|cut|raised?|reduced?|increased?|lower(?:ed)?|grew|grow|dropp?e?d?|rose|rise|multipl[iy]e?d?|divided?|won|lost|beat|short|only)\\b[^.?!]{0,25}\\bby|\\d(?: ?(?:inch(?:es)?|feet|ft|%))? by|(?:look(?:s|ed|ing)?|glanc(?:e|es|ed|ing)|aim(?:s|ed|ing)?|shout(?:s|ed|ing)?|laugh(?:s|ed|ing)?|(?:we|they|you|it)['’](?:re|s)|stuck|capp?ed|priced|stands?|stood|sits?|sat) at) ";
const ENDS = '[.!?;,)]*(?:$|\\s*\\n|[.!?;,)] )';
const AS_HOUR = 'at the latest|latest|please|pls|thanks|so|if|or|and';

/** What follows an hour of a day. */
const OF_A_DAY = `(?:on )?(?:${DAY_NAMES})|today|tomorrow|tonight|sharp`;

const HALVES: Readonly<Record<string, 'am' | 'pm'>> = { morning: 'am', afternoon: 'pm', evening: 'pm' };

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
    // "In twenty minutes", "within the next half hour".
    pattern: new RegExp(
      `\\b(?:(?:in|within) (?:the next )?(?:about |around )?(half an?|${AMOUNT}) (?:(minutes?|mins?)|hours?|hrs?)|within the (?:next )?hour|in the next hour)\\b(?! (?:earl(?:y|ier)|later?|sooner|a (?:day|week)|each|per|of|\\d+ ?s)\\b)`,
      'gi',
    ),
    timed: true,
    means: (now, [, amount = 'an', minutes]) =>
      minutesLater(now, Math.round(amountNamed(amount) * (minutes === undefined ? 60 : 1))),
  },
  {
    // "@ 2p", "by 10:30a".
    pattern: new RegExp(
      `(?:@ ?|\\bat |(?<=\\b(?:by|before|until|till) ))([1-9]|1[0-2])(?::([0-5]\\d))? ?([ap])(?=${ENDS}| (?:on|tmrw|${OF_A_DAY}|${AS_HOUR})\\b)`,
      'gi',
    ),
    timed: true,
    open: 'day',
    means: (now, [, hour, minute = '0', half = '']) =>
      nextAt(now, {
        hour: hourIn(half.toLowerCase() === 'p' ? 'pm' : 'am', Number(hour)),
        minute: Number(minute),
      }),
  },
  {
    // "Around 3ish".
    pattern: /\b(?:at |around |about )*([1-9]|1[0-2])(?::([0-5]\d))?(?:-| )?ish\b/gi,
    timed: true,
    open: 'day',
    means: (now, [, hour, minute = '0']) =>
      nextAt(now, { hour: workHour(Number(hour)), minute: Number(minute) }),
  },
  {
    // "By half 5", as the British say.
    pattern: new RegExp(
      `(?<=\\b(?:at|by|around|about|before|until|till) )half (${HOUR_NAMES}|1[0-2]|[1-9])\\b(?! (?:an?|of|day|hour)\\b)`,
      'gi',
    ),
    timed: true,
    open: 'day',
    means: (now, [, hour = '']) => clock(now, 'half past', hour),
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
    means: (now) => nextAt(now, { hour: 12, minute: 0 }),
  },
  {
    // "Be here at 0900", "by 1730 hrs"; not "at 1730".
    pattern: new RegExp(
      `(?:\\bat |(?<=\\b(?:by|before|until|till|from) ))(?:(0\\d)([0-5]\\d)(?=${ENDS}| ?h| (?:${OF_A_DAY})\\b)|([12]\\d)([0-5]\\d)(?= ?h| (?:${OF_A_DAY})\\b))(?: ?h(?:(?:ou)?rs?)?\\b)?`,
      'gi',
    ),
    timed: true,
    open: 'day',
    means: (now, [, early, earlyMinute, hour, minute]) =>
      nextAt(now, { hour: Number(early ?? hour), minute: Number(earlyMinute ?? minute) }),
  },
  {
    pattern: /\bmid-day\b/gi,
    timed: true,
    open: 'day',
    means: (now) => nextAt(now, { hour: 12, minute: 0 }),
  },
  {
    // "I need it by 5": in the afternoon, at work.
    pattern: new RegExp(
      `(?<=\\b(?:by|before|until|till) )(?<!${COUNTING})([1-9]|1[0-2])(?=${ENDS}| (?:${OF_A_DAY}|${AS_HOUR})\\b)|(?<=\\b(?:do|say|make it) )([1-9]|1[0-2])(?= (?:${OF_A_DAY})\\b)`,
      'gi',
    ),
    timed: true,
    open: 'day',
    means: (now, [, limit, hour]) => nextAt(now, { hour: workHour(Number(limit ?? hour)), minute: 0 }),
  },
  {
    // "Call me at four", "Send it by nine thirty", "Be here at seven in the morning".
    pattern: new RegExp(
      `(?:\\bat |(?<=\\b(?:by|before|until|till) )|(?<=day,? )(?=\\w+ o['’]?clock))(?<!${COUNTING})(${HOUR_NAMES})(?: (o['’]?clock|fifteen|thirty|forty-five))?(?: (in the|this) (morning|afternoon|evening)\\b|(?=${ENDS}| (?:${OF_A_DAY}|because|since|when|then|${AS_HOUR})\\b))`,
      'gi',
    ),
    timed: true,
    open: 'day',
    means: (now, [, name = '', minutes = '', which = '', part = '']) => {
      const hour = hourIn(HALVES[part.toLowerCase()] ?? null, numberNamed(name));
      const minute = MINUTES[minutes.toLowerCase()] ?? 0;
      return which.toLowerCase() === 'this' ? { ...now, hour, minute } : nextAt(now, { hour, minute });
    },
  },
];
