import { AMOUNT, amountNamed, HAVING } from '../effort/amounts';
import { numberNamed, unitNamed, weekday } from './english-names';
import type { Named } from './named';
import { DAY_NAMES } from './time-names';
import { unitsLater } from './units-later';
import { daysLater } from './zone';

const UNITS = '((?:business |work(?:ing)? )?days?|weeks?|wks?|months?)';

const later: Named['means'] = (now, [, many = '', unit = '']) =>
  unitsLater(now, amountNamed(many), unitNamed(unit));

/** "In two days", "a week from Friday", "within 5 to 7 business days": counted from now. */
export const NAMED_COUNTS: readonly Named[] = [
  {
    pattern: /\b(a|one|two|three|four|six|\d{1,2}) (day|week|month)s? from (?:now|today|(tomorrow))\b/gi,
    means: (now, [, count = '', unit = '', tomorrow]) => {
      const then = unitsLater(now, numberNamed(count), unitNamed(unit));
      return tomorrow === undefined ? then : daysLater(then, 1);
    },
  },
  {
    pattern: new RegExp(
      `\\b(a|one|two|three|four|six|\\d{1,2}) weeks? from (?:this )?(${DAY_NAMES})\\b|\\b(${DAY_NAMES}) week\\b`,
      'gi',
    ),
    means: (now, [, count = 'a', day, sameDay]) => weekday(now, day ?? sameDay ?? '', numberNamed(count)),
  },
  {
    pattern: /\b(?:in|within) (?:an?|the next) (day|week) or (?:two|so)\b/gi,
    means: (now, [, unit]) => daysLater(now, unit?.toLowerCase() === 'week' ? 14 : 2),
  },
  {
    pattern: /\b(?:in|within) a fortnight(?:['’]s time)?\b|\ba fortnight from (?:now|today)\b/gi,
    means: (now) => daysLater(now, 14),
  },
  {
    // The longer counts: by then it is there.
    pattern: new RegExp(
      `\\b(?!in an? (?:day|week|month)\\b(?! or|['’]s time))(?:in|within|inside(?: of)?) (?:the next |about |around )?(?:${AMOUNT} ?(?:-|–|to|or) ?)?(${AMOUNT}) ${UNITS}(?:['’]s? time\\b)?(?! (?:a|per|each|of|early|late|ago)\\b)`,
      'gi',
    ),
    means: later,
  },
  {
    // "The festival is only nine days away".
    pattern: new RegExp(
      `(?<=(?:is|are|['’]s|just|only|about) )(${AMOUNT}) ${UNITS} (?:away|off|out)(?= *(?:[.,;!?)\\n]|$))`,
      'gi',
    ),
    means: later,
  },
  {
    // "You have three weeks to answer".
    pattern: new RegExp(`(?<=${HAVING})(${AMOUNT}) ${UNITS}(?= (?:left )?to \\p{L})`, 'giu'),
    means: later,
  },
];
