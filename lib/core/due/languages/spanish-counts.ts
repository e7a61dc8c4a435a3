import { amountIn } from '../../effort/languages';
import type { CountingWords } from '../counted-from';
import { minutesLater } from '../moments';
import type { Named } from '../named';
import { unitsLater, type Unit } from '../units-later';
import { daysLater } from '../zone';

/** Sunday first. */
export const SPANISH_DAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const MANY =
  '\\d{1,2}|un par de|una?|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta';
const UNIT = '(?:días?(?: (?:hábil(?:es)?|laborables?))?|semanas?|mes(?:es)?)';

function amount(text: string): number {
  return amountIn('es', text);
}

function unitNamed(name: string): Unit {
  if (/(?:hábil|laborable)/i.test(name)) return 'work day';
  if (/^min/i.test(name)) return 'minute';
  if (/^h/i.test(name)) return 'hour';
  if (/^s/i.test(name)) return 'week';
  return /^m/i.test(name) ? 'month' : 'day';
}

/** "El día antes de Navidad", "24 horas antes de la visita del 20", "la semana del 7 de diciembre". */
export const SPANISH_COUNTING: CountingWords = {
  counted: new RegExp(
    `(?<!\\p{L})(?:(?:el |la )?(?:(?<day>día|noche)|(?<weekend>fin de semana)|(?<week>semana)|(?<weekday>${SPANISH_DAYS.join('|')}))|(?<many>media|${MANY}) (?<unit>minutos?|horas?|${UNIT})) (?:antes|(?<after>después)) de(?:l| la| los| las)? (?:(?!(?:y|pero|o|por|si|que|día|noche)(?!\\p{L}))[\\p{L}\\p{N}'’-]+ ){0,5}?(?:(?:el|del|de|al) )?$`,
    'iu',
  ),
  countedBack: new RegExp(`(?<!\\p{L})(?<many>${MANY}) (?<unit>${UNIT}) antes(?=[.,;!?)]|$)`, 'iu'),
  weekOf: /(?<!\p{L})(?:la )?semana del? $/iu,
  plannedFor: /(?<!\p{L})para $/iu,
  amount,
  unit: unitNamed,
  weekday: (name) => SPANISH_DAYS.indexOf(name.toLowerCase()) || 7,
};

const later: Named['means'] = (now, [, many = '', unit = '']) =>
  unitsLater(now, amount(many), unitNamed(unit));

/** "En dos o tres días", "en los próximos días": counted from now. */
export const SPANISH_COUNTS: readonly Named[] = [
  {
    // The longer counts: by then it is there.
    pattern: new RegExp(
      `(?<!\\p{L})(?:en|dentro de|en (?:un|el) plazo de)(?: (?:los|las) próxim[oa]s| unos| unas)? (?:(?:de )?(?:${MANY}) ?(?:o|a|-|–) ?)?(${MANY}) (${UNIT})(?!\\p{L})`,
      'giu',
    ),
    means: later,
  },
  { pattern: /(?<!\p{L})en los próximos días(?!\p{L})/giu, means: (now) => daysLater(now, 3) },
  {
    pattern:
      /(?<!\p{L})en (?:la próxima hora|los próximos (\d{1,2}|quince|veinte|treinta) minutos)(?!\p{L})/giu,
    timed: true,
    means: (now, [, many]) => minutesLater(now, many === undefined ? 60 : amount(many)),
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:tienes?|tienen|tenéis|tenemos)(?: (?:solo|aún))? )(${MANY}) (${UNIT})(?= para(?!\\p{L}))`,
      'giu',
    ),
    means: later,
  },
];
