import { amountIn } from '../../effort/languages';
import type { CountingWords } from '../counted-from';
import { nextOnWeekday } from '../moments';
import type { Named } from '../named';
import { unitsLater, type Unit } from '../units-later';
import { daysLater, type Wall } from '../zone';

/** Sunday first. */
export const GERMAN_DAYS = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];
const DAY = GERMAN_DAYS.join('|');
const MANY =
  '\\d{1,2}|eine[nmrs]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|ein paar|halbe[nr]?|anderthalb';
const UNIT = '(?:werk|arbeits)tage?n?|tage?[ns]?|wochen?|monate?[ns]?';

function amount(text: string): number {
  return /^eine[ms]$/i.test(text) ? 1 : amountIn('de', text);
}

function unitNamed(name: string): Unit {
  if (/^(?:werk|arbeits)/i.test(name)) return 'work day';
  if (/^mi/i.test(name)) return 'minute';
  if (/^st/i.test(name)) return 'hour';
  if (/^w/i.test(name)) return 'week';
  return /^m/i.test(name) ? 'month' : 'day';
}

/** The next such weekday after today. */
export function germanDay(now: Wall, name: string): Wall {
  return nextOnWeekday(now, GERMAN_DAYS.indexOf(name.toLowerCase()));
}

/** "Am Tag vor Weihnachten", "24 Stunden vor der Besichtigung am 20.", "in der Woche vom 7. Dezember". */
export const GERMAN_COUNTING: CountingWords = {
  counted: new RegExp(
    `(?<!\\p{L})(?:(?:(?:am|der|den|dem) )?(?:(?<day>(?:vor)?(?:tag|abend))|(?<weekend>wochenende)|(?<week>woche)|(?<weekday>${DAY}))|(?<many>${MANY}) (?<unit>minuten?|stunden?|${UNIT})) (?:vor|(?<after>nach)) (?:(?!(?:und|aber|oder|bitte|du|sie|tag)(?!\\p{L}))\\p{L}[\\p{L}\\p{N}'’-]* ){0,5}?(?:(?:am|vom|zum|den|der) )?$`,
    'iu',
  ),
  countedBack: new RegExp(
    `(?<!\\p{L})(?<many>${MANY}) (?<unit>${UNIT}) (?:vorher|zuvor|davor|im voraus)(?!\\p{L})`,
    'iu',
  ),
  weekOf: /(?<!\p{L})(?:in der |der |die )?woche (?:vom|ab(?: dem)?) $/iu,
  plannedFor: /(?<!\p{L})für $/iu,
  amount,
  unit: unitNamed,
  weekday: (name) => GERMAN_DAYS.indexOf(name.toLowerCase()) || 7,
};

const later: Named['means'] = (now, [, many = '', unit = '']) =>
  unitsLater(now, amount(many), unitNamed(unit));

/** "In zwei bis drei Tagen", "Montag in einer Woche": counted from now. */
export const GERMAN_COUNTS: readonly Named[] = [
  {
    // The longer counts: by then it is there.
    pattern: new RegExp(
      `(?<!\\p{L})(?:in|innerhalb(?: von)?|binnen)(?: den nächsten| etwa| rund)? (?:(?:${MANY}) ?(?:bis|oder|-|–|,) ?)?(${MANY}) (${UNIT})(?!\\p{L})`,
      'giu',
    ),
    means: later,
  },
  {
    pattern: /(?<!\p{L})in den (?:nächsten|kommenden) tagen(?!\p{L})/giu,
    means: (now) => daysLater(now, 3),
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:du hast|sie haben|wir haben|ihr habt)(?: (?:noch|nur))? )(${MANY}) (${UNIT})(?= zeit)`,
      'giu',
    ),
    means: later,
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:(heute)|(morgen)|(${DAY})) in (${MANY}) wochen?(?!\\p{L})`, 'giu'),
    means: (now, [, today, tomorrow, day = '', many = '']) => {
      const from = tomorrow === undefined ? now : daysLater(now, 1);
      const start = today === undefined && tomorrow === undefined ? germanDay(now, day) : from;
      return unitsLater(start, amount(many), 'week');
    },
  },
  {
    pattern: new RegExp(`(?<!\\p{L})übernächste[nr]? (${DAY})(?!\\p{L})`, 'giu'),
    means: (now, [, day = '']) => daysLater(germanDay(now, day), 7),
  },
];
