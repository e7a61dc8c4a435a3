import { casual } from 'chrono-node/de';
import { easter } from '../holidays';
import { dayOfWeek, monthEnd, nextDate, nextNumbered, nextOf, quarterEnd, weekEnd } from '../moments';
import { asUtc, daysLater, weekdayOf, type Wall } from '../zone';
import type { DateWords } from './dates-in';

const DAYS = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];
const HOURS: Readonly<Record<string, number>> = { vormittag: 12, mittag: 13, nachmittag: 18, abend: 21 };
const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const MONTH = '(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)';
/** Days of the week (Monday is 1) and of the month that the parts of both mean. */
const PART_OF_WEEK: Readonly<Record<string, number>> = { anfang: 2, mitte: 3 };
const PART_OF_MONTH: Readonly<Record<string, number>> = { anfang: 10, mitte: 15 };
const COUNTS: Readonly<Record<string, number>> = {
  eines: 1,
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
};
const HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  weihnachten: [12, 24],
  heiligabend: [12, 24],
  silvester: [12, 31],
  neujahr: [1, 1],
};

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
    /^(?:jetzt|mai|so|mi|do|di|\d{1,4}|\d+[.,]\d+|(?:letzte|vorige|vergangene)[nrs]? .*|gestern.*|vorgestern.*|vor .*|(?:eine?|halbe|eine halbe|zwei|drei|vier|fünf|sechs|zehn|\d+) (?:sekunden?|minuten?|stunden?|tage?|wochen?|monate?|jahre?))$/i,
  named: [
    {
      pattern: new RegExp(
        `(?<=\\b(?:bis|vor|zu|an|über) )(${Object.keys(HOLIDAYS).join('|')})(?!\\p{L})`,
        'giu',
      ),
      means: (now, [, name = '']) => nextDate(now, ...(HOLIDAYS[name.toLowerCase()] ?? [12, 24])),
    },
    {
      pattern: /(?<=\b(?:bis|vor|zu|an|über) )(ostern|(pfingsten))(?!\p{L})/giu,
      means: (now, [, , whitsun]) => nextOf(now, (wall) => daysLater(easter(wall), whitsun ? 49 : 0)),
    },
    {
      pattern: /(?<!\p{L})(anfang|mitte) (?:der |dieser |(nächster |kommender ))woche(?!\p{L})/giu,
      means: (now, [, part = '', next]) =>
        dayOfWeek(now, next ? 1 : 0, PART_OF_WEEK[part.toLowerCase()] ?? 5),
    },
    {
      pattern: new RegExp(`(?<!\\p{L})(anfang|mitte|ende) ${MONTH}(?!\\p{L})`, 'giu'),
      means: (now, [, part = '', name = '']) =>
        nextDate(
          now,
          MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1,
          PART_OF_MONTH[part.toLowerCase()] ?? Infinity,
        ),
    },
    {
      pattern:
        /(?<!\p{L})(?:innerhalb (?:von )?|binnen )(eine[sm]|zwei|drei|vier|fünf|\d{1,2}) tage?[sn]?(?!\p{L})/giu,
      means: (now, [, count = '']) => daysLater(now, COUNTS[count.toLowerCase()] ?? Number(count)),
    },
    { pattern: /(?<!\p{L})feierabend(?!\p{L})/giu, open: 'day', means: (now) => now },
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
      pattern: /(?<!\p{L})(?:ende des jahres|jahresende)(?!\p{L})/giu,
      means: (now) => ({ ...now, month: 12, day: 31 }),
    },
    {
      pattern:
        /(?<=(?:bis|zum|am|vor dem|dem) )(?:zum )?(\d{1,2})\.(?! ?(?:\d|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|stock|etage|klasse))/giu,
      means: (now, match) => nextNumbered(now, Number(match[1])),
    },
    {
      pattern: /(?<![\p{L}\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)/gu,
      means: (now, [, day, month]) => {
        const wall = { ...now, month: Number(month), day: Number(day) };
        if (wall.month > 12 || wall.day > 31) return null;
        return wall.month * 31 + wall.day < now.month * 31 + now.day ? { ...wall, year: now.year + 1 } : wall;
      },
    },
    {
      pattern: new RegExp(`(?<!\\p{L})(${DAYS.join('|')})(${Object.keys(HOURS).join('|')})(?!\\p{L})`, 'giu'),
      timed: true,
      means: (now, [, day = '', part = '']) => {
        const ahead = (DAYS.indexOf(day.toLowerCase()) - weekdayOf(now) + 7) % 7 || 7;
        return { ...daysLater(now, ahead), hour: HOURS[part.toLowerCase()] ?? 12, minute: 0 };
      },
    },
    {
      pattern:
        /(?<!\p{L})(?:schnellstmöglich|so schnell wie möglich|so bald wie möglich|umgehend|sofort|asap|baldmöglichst)(?!\p{L})/giu,
      vague: true,
      means: (now) => now,
    },
  ],
  limit:
    /(?:^|[\s(,;:–—-])(bis spätestens(?: zum| am)?|bis(?: zum| zur| am| einschließlich)?|spätestens(?: am| zum)?|vor(?: dem| der)?|frist:?|fällig(?: am)?|deadline:?)\s+(?:(?:zum|am|kommenden|nächsten|diesen)\s+)?$/i,
  noLimit:
    /(?:\b(?:seit|vom|von|letzten?|vergangenen?|jeden|jede|war|waren|hatten?|gestern|bin|sind|ab|statt|verschoben vom|erst ab|bis zuletzt)(?: am| dem| der)?\s+|\b(?:erhalten|gesendet|geschickt|bekommen|urlaub|geschlossen)\b[^.?!\n]{0,20})$/i,
};
