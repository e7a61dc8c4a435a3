import { AMOUNT, amountNamed } from '../effort/amounts';
import { numberNamed, unitNamed, weekday } from './english-names';
import type { Named } from './named';
import { DAY_NAMES } from './time-names';
import { unitsLater } from './units-later';
import { daysLater } from './zone';

const UNITS = '((?:business |work(?:ing)? )?days?|weeks?|wks?|months?)';

/** "In two days", "a week from Friday", "within 5 to 7 business days": counted from now. */
export const NAMED_COUNTS: readonly Named[] = [
  {
    pattern: /\b(a|one|two|three|four|six|\d{1,2}) (day|week|month)s? from (?:now|today|(tomorrow))\b/gi,
    means: (now, [, count = '', unit, tomorrow]) => {
      const many = numberNamed(count);
      if (unit?.toLowerCase() === 'month') return daysLater({ ...now, month: now.month + many }, 0);
      return daysLater(now, many * (unit?.toLowerCase() === 'week' ? 7 : 1) + (tomorrow ? 1 : 0));
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
    means: (now, [, many = '', unit = '']) => unitsLater(now, amountNamed(many), unitNamed(unit)),
  },
  {
    // "The festival is only nine days away".
    pattern: new RegExp(
      `(?<=(?:is|are|['’]s|just|only|about) )(${AMOUNT}) ${UNITS} (?:away|off|out)(?= *(?:[.,;!?)\\n]|$))`,
      'gi',
    ),
    means: (now, [, many = '', unit = '']) => unitsLater(now, amountNamed(many), unitNamed(unit)),
  },
  {
    // "You have three weeks to answer".
    pattern: new RegExp(
      `(?<=\\b(?:you|we)(?:['’]ve| have)(?: (?:only|just))?(?: got)? )(${AMOUNT}) ${UNITS}(?= (?:left )?to \\p{L})`,
      'giu',
    ),
    means: (now, [, many = '', unit = '']) => unitsLater(now, amountNamed(many), unitNamed(unit)),
  },
];
