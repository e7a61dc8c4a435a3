import { casual } from 'chrono-node/de';
import { easter, fixed, holidayNames } from '../holidays';
import {
  dayOfWeek,
  minutesLater,
  monthEnd,
  nextAt,
  nextNumbered,
  nextOf,
  numberedIn,
  quarterEnd,
  weekEnd,
  workHour,
} from '../moments';
import { dayOfMonth, partOfMonth, partOfWeek, type Part } from '../parts';
import { asUtc, daysLater, type Wall } from '../zone';
import type { DateWords } from './dates-in';
import { germanDay, GERMAN_COUNTING, GERMAN_COUNTS, GERMAN_DAYS as DAYS } from './german-counts';

const HOURS: Readonly<Record<string, number>> = {
  morgen: 12,
  vormittag: 12,
  mittag: 13,
  nachmittag: 18,
  abend: 21,
};
const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const MONTH = '(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)';
const PARTS: Readonly<Record<string, Part>> = { anfang: 'early', mitte: 'mid', ende: 'late' };
const WEEKS: Readonly<Record<string, number>> = { ersten: 1, zweiten: 2, dritten: 3, letzten: Infinity };
const CLOCK = [
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
/** What stands before an hour adds to it; minutes. */
const BESIDE: Readonly<Record<string, number>> = { halb: -30, 'viertel nach': 15, 'viertel vor': -15 };
const HOLIDAY_NAMES = holidayNames(/(?<=\b(?:bis|vor|zu|an|am|über|nach) )/, [
  [/(?:weihnachten|heiligabend)(?!\p{L})/giu, fixed(12, 24)],
  [/silvester(?!\p{L})/giu, fixed(12, 31)],
  [/neujahr(?!\p{L})/giu, fixed(1, 1)],
  [/nikolaus(?:tag)?(?!\p{L})/giu, fixed(12, 6)],
  [/tag der arbeit(?!\p{L})/giu, fixed(5, 1)],
  [/tag der deutschen einheit(?!\p{L})/giu, fixed(10, 3)],
  [/rosenmontag(?!\p{L})/giu, (wall) => daysLater(easter(wall), -48)],
  [/karfreitag(?!\p{L})/giu, (wall) => daysLater(easter(wall), -2)],
  [/ostermontag(?!\p{L})/giu, (wall) => daysLater(easter(wall), 1)],
  [/pfingstmontag(?!\p{L})/giu, (wall) => daysLater(easter(wall), 50)],
  [/ostern(?!\p{L})/giu, easter],
  [/pfingsten(?!\p{L})/giu, (wall) => daysLater(easter(wall), 49)],
]);

function partNamed(name: string): Part {
  return PARTS[name.toLowerCase()] ?? 'late';
}

/** Friday of the calendar week (ISO 8601: the first is that of 4 January), the next one from now on; null for one no year has. */
function fridayOfWeek(now: Wall, number: number): Wall | null {
  if (number < 1 || number > 53) return null;
  const inYear = (year: number): Wall =>
    daysLater(dayOfWeek({ ...now, year, month: 1, day: 4 }, 0, 1), 7 * (number - 1) + 4);
  const friday = inYear(now.year);
  return asUtc(friday) < asUtc(now) - 7 * 86_400_000 ? inYear(now.year + 1) : friday;
}

/** German dates. */
export const GERMAN_DATES: DateWords = {
  calendar: casual,
  noTime:
    /^(?:jetzt|mai|so|mi|do|di|(?:vor|nach)?mittag|abend|nacht|\d{1,2} ?h|\d \d\/\d|\d{1,4}|\d+[.,]\d+|(?:letzte|vorige|vergangene)[nrs]? .*|gestern.*|vorgestern.*|vor .*|(?:eine?|halbe|eine halbe|zwei|drei|vier|fünf|sechs|zehn|\d+) (?:sekunden?|minuten?|stunden?|tage?|wochen?|monate?|jahre?))$/i,
  named: [
    ...HOLIDAY_NAMES,
    ...GERMAN_COUNTS,
    {
      pattern: /(?<!\p{L})(anfang|mitte) (?:der |dieser |(nächster |kommender ))woche(?!\p{L})/giu,
      means: (now, [, part = '', next]) => partOfWeek(now, next ? 1 : 0, partNamed(part)),
    },
    {
      pattern: new RegExp(`(?<!\\p{L})(anfang|mitte|ende) ${MONTH}(?!\\p{L})`, 'giu'),
      means: (now, [, part = '', name = '']) => partOfMonth(now, MONTHS, name, partNamed(part)),
    },
    {
      // "Um vier", "bis halb fünf Uhr"; not "um vier Prozent".
      pattern: new RegExp(
        `(?:(?<!\\p{L})[Uu]m |(?<=(?<!\\p{L})(?:[Bb]is|[Vv]or|[Gg]egen|[Aa]b) ))(?:(halb|[Vv]iertel nach|[Vv]iertel vor) )?(${CLOCK.join('|')}|(?<=[Gg]egen )[1-9]|(?<=[Gg]egen )1[0-2])(?: Uhr)?(?= *(?:$|[.,;:!?)\\n])| \\p{Ll})`,
        'gu',
      ),
      timed: true,
      open: 'day',
      means: (now, [, beside = '', name = '']) => {
        const hour = workHour(CLOCK.indexOf(name) + 1 || Number(name));
        return nextAt(now, { hour, minute: BESIDE[beside.toLowerCase()] ?? 0 });
      },
    },
    {
      pattern: /(?<=(?<!\p{L})(?:bis(?: zum)?|vor(?: dem)?|gegen|am) )mittag(?:essen|spause)?(?!\p{L})/giu,
      timed: true,
      open: 'day',
      means: (now) => nextAt(now, { hour: 12, minute: 0 }),
    },
    {
      pattern: new RegExp(`(?<!\\p{L})(${DAYS.join('|')}) (?:früh|morgens|vormittags?)(?!\\p{L})`, 'giu'),
      means: (now, [, day = '']) => germanDay(now, day),
    },
    {
      // "Am Dienstag, den 24.": the number tells which.
      pattern: new RegExp(
        `(?<!\\p{L})(?:${DAYS.join('|')}),? (?:de[nm] )?(\\d{1,2})\\.(?! ?(?:\\d|${MONTH.slice(1, -1)}))`,
        'giu',
      ),
      means: (now, [, number]) => nextNumbered(now, Number(number)),
    },
    {
      pattern: /(?<!\p{L})(?:am|dieses|übers|über das) wochenende(?!\p{L})/giu,
      means: (now) => dayOfWeek(now, 0, 7),
    },
    {
      pattern: /(?<!\p{L})(?:am |das )?(?:nächste|kommende)[sn]? wochenende(?!\p{L})/giu,
      means: (now) => dayOfWeek(now, 1, 7),
    },
    {
      pattern: /(?<!\p{L})(?:zum )?anfang (?:des )?nächsten monats(?!\p{L})/giu,
      means: (now) => numberedIn(now, 1, 1),
    },
    {
      pattern: /(?<!\p{L})in einer halben stunde(?!\p{L})/giu,
      timed: true,
      means: (now) => minutesLater(now, 30),
    },
    {
      // "17.30 Uhr", "8 Uhr früh".
      pattern:
        /(?<![\p{L}\d.])(?:um )?(\d{1,2})(?:\.([0-5]\d) Uhr|(?::([0-5]\d))? Uhr(?: (?:früh|morgens|vormittags)| (nachmittags|abends)))(?!\p{L})/giu,
      timed: true,
      open: 'day',
      means: (now, [, hour, minute, otherMinute, later]) =>
        nextAt(now, {
          hour: Number(hour) + (later !== undefined && Number(hour) < 12 ? 12 : 0),
          minute: Number(minute ?? otherMinute ?? 0),
        }),
    },
    { pattern: /(?<!\p{L})in der früh(?!\p{L})/giu, vague: true, means: (now) => daysLater(now, 1) },
    { pattern: /(?<!\p{L})am (?:nachmittag|abend)(?!\p{L})/giu, vague: true, means: (now) => now },
    {
      pattern: /(?<!\p{L})(?:feierabend|(?:dienst|büro|geschäfts)schluss|ende des tages)(?!\p{L})/giu,
      open: 'day',
      means: (now) => now,
    },
    { pattern: /(?<!\p{L})morgen früh(?!\p{L})/giu, means: (now) => daysLater(now, 1) },
    {
      pattern: /(?<!\p{L})kw ?(\d{1,2})(?!\d)/giu,
      means: (now, [, number]) => fridayOfWeek(now, Number(number)),
    },
    {
      pattern: /(?<!\p{L})(?:ende|zum ende) (?:der|dieser) woche|diese woche|wochenende(?!\p{L})/giu,
      open: 'weekday',
      means: (now) => weekEnd(now, 0),
    },
    {
      pattern: /(?<!\p{L})(?:ende )?(?:der )?(?:nächste|kommende)[nr]? woche(?!\p{L})/giu,
      open: 'weekday',
      means: (now) => weekEnd(now, 1),
    },
    {
      pattern: /(?<!\p{L})(?:(?:zum )?(?:ende (?:des|dieses) monats|monatsende)|diesen monat)(?!\p{L})/giu,
      means: (now) => monthEnd(now, 0),
    },
    {
      pattern: /(?<!\p{L})(?:ende )?(?:des )?nächsten monats?(?!\p{L})/giu,
      means: (now) => monthEnd(now, 1),
    },
    { pattern: /(?<!\p{L})(?:ende des quartals|quartalsende)(?!\p{L})/giu, means: quarterEnd },
    {
      pattern: /(?<!\p{L})(?:ende des jahres|jahresende|jahreswechsel)(?!\p{L})/giu,
      means: (now) => ({ ...now, month: 12, day: 31 }),
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:(?:in der )?(ersten|zweiten|dritten|letzten) (?:woche (?:im |des )?${MONTH}s?|${MONTH}woche))(?!\\p{L})`,
        'giu',
      ),
      means: (now, [, week = '', inMonth, month = '']) =>
        dayOfMonth(now, MONTHS, inMonth ?? month, 7 * (WEEKS[week.toLowerCase()] ?? 1)),
    },
    {
      pattern: new RegExp(`(?<!\\p{L})(?:(ersten?)|zweiten?) ${MONTH}hälfte(?!\\p{L})`, 'giu'),
      means: (now, [, first, month = '']) => dayOfMonth(now, MONTHS, month, first ? 15 : Infinity),
    },
    {
      pattern:
        /(?<=(?:bis|zum|am|vor dem|dem|auf den) )(?:zum )?(\d{1,2})\.(?! ?(?:\d|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|stock|etage|klasse))/giu,
      means: (now, match) => nextNumbered(now, Number(match[1])),
    },
    {
      pattern: /(?<![\p{L}\d.])(?:(?:mo|di|mi|do|fr|sa|so)\.,? )?(\d{1,2})\.(\d{1,2})\.(?!\d)/giu,
      means: (now, [, day, month]) => {
        if (Number(month) > 12 || Number(day) > 31) return null;
        return nextOf(now, fixed(Number(month), Number(day)));
      },
    },
    {
      pattern: new RegExp(`(?<!\\p{L})(${DAYS.join('|')})(${Object.keys(HOURS).join('|')})(?!\\p{L})`, 'giu'),
      timed: true,
      means: (now, [, day = '', part = '']) => {
        return { ...germanDay(now, day), hour: HOURS[part.toLowerCase()] ?? 12, minute: 0 };
      },
    },
    {
      pattern:
        /(?<!\p{L})(?:schnellstmöglich|so schnell wie möglich|so ?bald wie möglich|möglichst bald|dringend|umgehend|zeitnah|sofort|asap|baldmöglichst)(?!\p{L})/giu,
      vague: true,
      means: (now) => now,
    },
  ],
  counting: GERMAN_COUNTING,
  busyUntil: /(?<!\p{L})(?:bin|ist|sind|habe|hat|haben) (?:(?:noch|ich|er|sie|wir) )?bis(?: zum)? $/iu,
  limit:
    /(?:^|[\s(,;:–—-])(bis spätestens(?: zum| am)?|bis(?: zum| zur| am| einschließlich)?|spätestens(?: am| zum)?|vor(?: dem| der)?|frist:?|fällig(?: am)?|deadline:?)\s+(?:(?:zum|am|kommenden|nächsten|diesen)\s+)?$/i,
  noLimit:
    /(?:\b(?:nicht|seit|vom|von|letzten?|vergangenen?|jeden|jede|war|waren|hatten?|gestern|bin|sind|(?<=[^.!?\n] )ab|statt|verschoben vom|erst ab|bis zuletzt)(?: am| dem| der)?\s+|\b(?:erhalten|gesendet|geschickt|bekommen|urlaub|geschlossen)\b[^.,;?!\n]{0,20})$/i,
  noLimitAfter:
    /^ (?:(?:besprochen|vereinbart|geschickt|gesendet|geschrieben|gesagt|bezahlt|angerufen|gesprochen)(?!\p{L})|(?:(?:kann|schaffe|habe) ich|können wir|geht|passt)(?: \p{L}+){0,3} (?:nicht|keine)(?!\p{L})|(?:leider )?nicht(?!\p{L})|auf (?:den )?(?:\p{L}+|\d{1,2}\.|\d{1,2} uhr)(?: um \S+)? (?:zu )?(?:verschieb|verleg|vorzieh|umleg|schieb))/iu,
};
