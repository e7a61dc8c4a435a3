import { casual } from 'chrono-node/de';
import { monthEnd, nextNumbered, quarterEnd, weekEnd } from '../moments';
import { daysLater, weekdayOf } from '../zone';
import type { DateWords } from './dates-in';

const DAYS = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];
const HOURS: Readonly<Record<string, number>> = { vormittag: 12, mittag: 13, nachmittag: 18, abend: 21 };

/** German dates. */
export const GERMAN_DATES: DateWords = {
  calendar: casual,
  noTime:
    /^(?:jetzt|mai|so|mi|do|di|\d{1,4}|\d+[.,]\d+|(?:letzte|vorige|vergangene)[nrs]? .*|gestern.*|vorgestern.*|vor .*|(?:eine?|halbe|eine halbe|zwei|drei|vier|fünf|sechs|zehn|\d+) (?:sekunden?|minuten?|stunden?|tage?|wochen?|monate?|jahre?))$/i,
  named: [
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
