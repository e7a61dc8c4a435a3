import { AMOUNT, amountNamed } from '../effort/amounts';
import type { CountingWords } from './counted-from';
import { dayNamed, unitNamed } from './english-names';
import { DAY_NAMES } from './time-names';

/** Of what the time is told: "the open house on", "closing, which is". */
const EVENT =
  "(?:(?!(?:and|so|but|or|because|if|when|please|you|day|night)\\b)[\\p{L}\\p{N}'’-]+(?:, which is)? ){0,6}?(?:(?:is|falls?|on|of) )?(?:on )?(?:the )?$";
const UNIT = '(?<unit>minutes?|mins?|hours?|hrs?|(?:business |work(?:ing)? )?days?|weeks?|months?)';

/** "The Monday before Thanksgiving", "two weeks ahead of the event on the 5th", "the week of the 30th". */
export const ENGLISH_COUNTING: CountingWords = {
  counted: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:the )?(?:(?<day>day|night|evening)|(?<weekend>weekend)|(?<week>week)|(?<weekday>${DAY_NAMES}))|(?<many>half an?|${AMOUNT}) ${UNIT}) (?:before|(?<after>after)|ahead of|prior to) ${EVENT}`,
    'iu',
  ),
  countedBack: new RegExp(
    `(?<![\\p{L}\\p{N}])(?<many>${AMOUNT}) (?<unit>(?:business |work(?:ing)? )?days?|weeks?|months?) (?:before(?:hand)?|in advance|ahead|prior)(?=[.,;!?)]|$)`,
    'iu',
  ),
  weekOf: /(?<![\p{L}\p{N}])(?:the )?week of (?:the )?$/iu,
  plannedFor: /\bfor $/i,
  amount: amountNamed,
  unit: unitNamed,
  weekday: dayNamed,
};
