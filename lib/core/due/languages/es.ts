import { casual } from 'chrono-node/es';
import { easter, fixed, holidayNames } from '../holidays';
import {
  dayOfWeek,
  minutesLater,
  monthEnd,
  hourIn,
  nextAt,
  nextNumbered,
  nextOnWeekday,
  numberedIn,
  quarterEnd,
  weekEnd,
} from '../moments';
import { dayOfMonth, partOfMonth, partOfWeek, type Part } from '../parts';
import { daysLater } from '../zone';
import type { DateWords } from './dates-in';
import { SPANISH_COUNTING, SPANISH_COUNTS, SPANISH_DAYS as DAYS } from './spanish-counts';

const HOURS: Readonly<Record<string, number>> = { mañana: 12, mediodía: 13, tarde: 19, noche: 22 };
const PART = `por la (?:${Object.keys(HOURS).join('|')})`;

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const MONTH = '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const PARTS: Readonly<Record<string, Part>> = {
  principio: 'early',
  principios: 'early',
  mediado: 'mid',
  mediados: 'mid',
};
const WEEKS: Readonly<Record<string, number>> = { primera: 1, segunda: 2, tercera: 3, última: Infinity };
const HALF_MONTHS: Readonly<Record<string, number>> = { primera: 15, segunda: Infinity };
const CLOCK = [
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
];
/** What stands after an hour adds to it; minutes. */
const BESIDE: Readonly<Record<string, number>> = { 'y media': 30, 'y cuarto': 15, 'menos cuarto': -15 };
const HALVES: Readonly<Record<string, 'am' | 'pm'>> = { mañana: 'am', tarde: 'pm', noche: 'pm' };
const HOLIDAY_NAMES = holidayNames(/(?<=\b(?:de|para|hasta|en|el) )/, [
  [/navidad(?!\p{L})/giu, fixed(12, 25)],
  [/nochebuena(?!\p{L})/giu, fixed(12, 24)],
  [/nochevieja(?!\p{L})/giu, fixed(12, 31)],
  [/año nuevo(?!\p{L})/giu, fixed(1, 1)],
  [/reyes(?!\p{L})/giu, fixed(1, 6)],
  [/jueves santo(?!\p{L})/giu, (wall) => daysLater(easter(wall), -3)],
  [/viernes santo(?!\p{L})/giu, (wall) => daysLater(easter(wall), -2)],
  [/lunes de pascua(?!\p{L})/giu, (wall) => daysLater(easter(wall), 1)],
  [/semana santa(?!\p{L})/giu, (wall) => daysLater(easter(wall), -6)],
]);

function partNamed(name: string): Part {
  return PARTS[name.toLowerCase()] ?? 'late';
}

/** Spanish dates. */
export const SPANISH_DATES: DateWords = {
  calendar: casual,
  noTime:
    /^(?:ahora|a \d{1,2}|[\d-]+ ?h|mar|sab|dom|mié|tarde|noche|\d{1,4}|\d+[.,]\d+|ayer.*|anoche|hace .*|.* pasad[oa]|(?:un|tres) cuartos?|(?:de )?(?:un|unas?|unos|dos|tres|cuatro|cinco|seis|diez|medi[oa]|[\d-]+) ?(?:segundos?|minutos?|horas?|s|min|hrs?|días?|semanas?|meses|mes|años?))$/i,
  named: [
    ...HOLIDAY_NAMES,
    ...SPANISH_COUNTS,
    {
      pattern:
        /(?<!\p{L})a (principios?|mediados?|finales) de (?:esta semana|(la próxima semana|la semana que viene))(?!\p{L})/giu,
      means: (now, [, part = '', next]) => partOfWeek(now, next ? 1 : 0, partNamed(part)),
    },
    {
      pattern: new RegExp(`(?<!\\p{L})a (principios?|mediados?|finales) de ${MONTH}(?!\\p{L})`, 'giu'),
      means: (now, [, part = '', name = '']) => partOfMonth(now, MONTHS, name, partNamed(part)),
    },
    { pattern: /(?<!\p{L})esta mañana(?!\p{L})/giu, means: (now) => (now.hour < 12 ? now : null) },
    { pattern: /(?<!\p{L})esta tarde(?!\p{L})/giu, means: (now) => (now.hour < 20 ? now : null) },
    {
      // "A las cuatro y media", "antes de las nueve de la mañana"; not "a las dos reuniones".
      pattern: new RegExp(
        `(?:(?<!\\p{L})(?:a|sobre) |(?<=(?<!\\p{L})(?:antes de|hasta|para) ))las? (?:(${CLOCK.join('|')})(?: (y media|y cuarto|menos cuarto))?|(1[0-2]|[1-9]) (y media|y cuarto|menos cuarto))(?: de la (mañana|tarde|noche)(?!\\p{L})|(?= *(?:$|[.,;:!?)\\n])| (?:en punto|del?|para|si|y|o|por favor|hoy|mañana|el|como)(?!\\p{L})))`,
        'giu',
      ),
      timed: true,
      open: 'day',
      means: (now, [, name = '', beside, figure, besideFigure = '', part = '']) => {
        const named = CLOCK.indexOf(name.toLowerCase()) + 1 || Number(figure);
        const hour = hourIn(HALVES[part.toLowerCase()] ?? null, named);
        return nextAt(now, { hour, minute: BESIDE[(beside ?? besideFigure).toLowerCase()] ?? 0 });
      },
    },
    {
      // "A las 8 de la mañana".
      pattern:
        /(?<!\p{L})(?:a |sobre )?las? (\d{1,2})(?:[:.]([0-5]\d))? de la (mañana|tarde|noche)(?!\p{L})/giu,
      timed: true,
      open: 'day',
      means: (now, [, hour, minute = '0', part = '']) => {
        const half = HALVES[part.toLowerCase()] ?? null;
        return nextAt(now, { hour: hourIn(half, Number(hour)), minute: Number(minute) });
      },
    },
    {
      // "A las 16 h", "de 9 a 13 h".
      pattern:
        /(?<!\p{L})(?:de(?: las)? \d{1,2} a(?: las)? |(?:a |sobre )?las? )(\d{1,2})(?:[:.]([0-5]\d))? ?h(?:oras)?(?!\p{L})/giu,
      timed: true,
      open: 'day',
      means: (now, [, hour, minute = '0']) => nextAt(now, { hour: Number(hour), minute: Number(minute) }),
    },
    {
      pattern: new RegExp(`(?<!\\p{L})(${DAYS.join('|')}) al? mediodía(?!\\p{L})`, 'giu'),
      timed: true,
      means: (now, [, day = '']) => ({
        ...nextOnWeekday(now, DAYS.indexOf(day.toLowerCase())),
        hour: 12,
        minute: 0,
      }),
    },
    {
      pattern: /(?<=\b(?:antes del|hasta el|al?) )mediodía(?!\p{L})/giu,
      timed: true,
      open: 'day',
      means: (now) => nextAt(now, { hour: 12, minute: 0 }),
    },
    {
      // "El martes 24": the number tells which.
      pattern: new RegExp(
        `(?<!\\p{L})(?:${DAYS.join('|')}),? (\\d{1,2})(?! ?(?:de \\p{L}|[:/.%€\\d]|horas))(?!\\p{L})`,
        'giu',
      ),
      means: (now, [, number]) => nextNumbered(now, Number(number)),
    },
    {
      pattern: /(?<!\p{L})(?:este|durante el|(?<!antes d)el) fin de semana(?! que viene)(?!\p{L})/giu,
      means: (now) => dayOfWeek(now, 0, 7),
    },
    {
      pattern: /(?<!\p{L})(?:el )?(?:próximo fin de semana|fin de semana que viene)(?!\p{L})/giu,
      means: (now) => dayOfWeek(now, 1, 7),
    },
    {
      pattern: /(?<!\p{L})a principios (?:del? )?(?:mes que viene|próximo mes)(?!\p{L})/giu,
      means: (now) => numberedIn(now, 1, 1),
    },
    {
      pattern: /(?<!\p{L})(?:en|dentro de) media hora(?!\p{L})/giu,
      timed: true,
      means: (now) => minutesLater(now, 30),
    },
    {
      pattern:
        /(?<!\p{L})(?:(?:a |el )?(?:fin|final(?:es)?) de (?:la |esta )?semana|esta semana|(?:acabe|termine) la semana)(?!\p{L})/giu,
      open: 'weekday',
      means: (now) => weekEnd(now, 0),
    },
    {
      pattern: /(?<!\p{L})(?:la )?(?:próxima semana|semana (?:que viene|próxima|entrante))(?!\p{L})/giu,
      open: 'weekday',
      means: (now) => weekEnd(now, 1),
    },
    {
      pattern:
        /(?<!\p{L})(?:(?:el )?(?:fin|final) (?:del día|de la jornada)|(?:acabe|termine) (?:el día|la jornada))(?!\p{L})/giu,
      open: 'day',
      means: (now) => now,
    },
    {
      pattern: /(?<!\p{L})(?:a |el )?(?:fin|final(?:es)?) de(?:l| este)? mes|este mes(?!\p{L})/giu,
      means: (now) => monthEnd(now, 0),
    },
    {
      pattern: /(?<!\p{L})(?:el )?(?:próximo mes|mes que viene)(?!\p{L})/giu,
      means: (now) => monthEnd(now, 1),
    },
    { pattern: /(?<!\p{L})(?:fin|final) del? trimestre(?!\p{L})/giu, means: quarterEnd },
    {
      pattern: /(?<!\p{L})(?:fin|final(?:es)?) de(?:l| este)? año(?!\p{L})/giu,
      means: (now) => ({ ...now, month: 12, day: 31 }),
    },
    {
      pattern:
        /(?<=(?<!\p{L})(?:antes del|para el|hasta el|el|\p{L}{4,12} del) )(?:día )?(\d{1,2})(?! ?(?:de \p{L}|[:/.]\d|[%€\d]|horas|y))(?!\p{L})/giu,
      means: (now, match) => nextNumbered(now, Number(match[1])),
    },
    {
      // "Del 17 al 19".
      pattern: /(?<!\p{L})del \d{1,2} al (\d{1,2})(?! ?(?:de \p{L}|[:/.]\d|[%€\d]|horas))(?!\p{L})/giu,
      means: (now, [, day]) => nextNumbered(now, Number(day)),
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:la )?(?:(primera|segunda|tercera|última) semana|(primera|segunda) quincena) de ${MONTH}(?!\\p{L})`,
        'giu',
      ),
      means: (now, [, week, half = '', month = '']) =>
        dayOfMonth(
          now,
          MONTHS,
          month,
          week === undefined ? (HALF_MONTHS[half.toLowerCase()] ?? 15) : 7 * (WEEKS[week.toLowerCase()] ?? 1),
        ),
    },
    { pattern: /(?<!\p{L})pasado mañana(?!\p{L})/giu, means: (now) => daysLater(now, 2) },
    {
      pattern: new RegExp(`(?<!\\p{L})mañana (${PART})(?!\\p{L})`, 'giu'),
      timed: true,
      means: (now, [, part = '']) => ({
        ...daysLater(now, 1),
        hour: HOURS[part.slice(7).toLowerCase()] ?? 12,
        minute: 0,
      }),
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(${DAYS.join('|')})(?: que viene| próximo)?(?: (${PART}))(?!\\p{L})`,
        'giu',
      ),
      timed: true,
      means: (now, [, day = '', part = '']) => {
        const on = nextOnWeekday(now, DAYS.indexOf(day.toLowerCase()));
        return { ...on, hour: HOURS[part.slice(7).toLowerCase()] ?? 12, minute: 0 };
      },
    },
    {
      pattern:
        /(?<!\p{L})(?:cuanto antes|lo antes posible|inmediatamente|de inmediato|a la mayor brevedad|ya mismo|ahora mismo|(?<=necesit\p{L}{1,4} )ya|con urgencia|urgente(?:mente)?)(?!\p{L})/giu,
      vague: true,
      means: (now) => now,
    },
  ],
  counting: SPANISH_COUNTING,
  busyUntil:
    /(?<!\p{L})(?:estoy|está|estamos|están|tengo|tenemos) [^.?!,;\n]{0,30}(?<!\p{L})hasta(?: el| las?)? $/iu,
  limit:
    /(?:^|[\s(,;:¿–—-])(a más tardar(?: el)?|antes de(?:l| que)?|hasta(?: el| la)?|para(?: el| la)?|como muy tarde(?: el)?|fecha límite:?|vence(?: el)?)\s+(?:el |la )?$/i,
  noLimit:
    /(?:(?:^|[\s¿¡])(?:l[ao]s|sus|mis|tus|nuestr[ao]s) \p{L}+ de(?:l| la)? |\b(?:desde|pasado|cada|todos los|fue|estuve|estuvo|ayer|a partir de|en vez de)(?: el| la| del)?\s+|(?<!\p{L})(?:recibí|enviado|enviamos|envié|mandé|como (?:hablamos|acordamos|quedamos)|dije|dijiste|llamé|pagué|pedí|vacaciones|cerrad[oa])(?!\p{L})[^.,;?!\n]{0,20}|\bpor la\s+|\b(?:mov|muev|cambi|aplaz|traslad|pospon|pas)\p{L}{1,5}\b[^.?!\n]{0,40}\bde(?:l| las?)\s+)$/iu,
  noLimitAfter: /^ no(?!\p{L})/iu,
};
