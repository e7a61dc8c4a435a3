import type { FurtherLanguage } from '../detect/languages/language';
import { figure } from './amounts';
import { DAY, HOUR, WEEK, type Length } from './lengths';

interface LengthWords {
  readonly amounts: Readonly<Record<string, number>>;
  /** Beginnings of units, the longer first, with their minutes. */
  readonly units: readonly (readonly [unit: string, minutes: number])[];
  readonly pattern: RegExp;
  /** Before and after a length that says when or how often, not how much work. */
  readonly notBefore: RegExp;
  readonly notAfter: RegExp;
  /** "You have three weeks to answer", "Friday, 12h": a length, with what stands around it, that tells by when. */
  readonly term: RegExp;
}

const WORDS: Readonly<Record<FurtherLanguage, LengthWords>> = {
  de: {
    amounts: {
      ein: 1,
      eine: 1,
      einen: 1,
      einer: 1,
      halbe: 0.5,
      halben: 0.5,
      halber: 0.5,
      'eine halbe': 0.5,
      'einen halben': 0.5,
      anderthalb: 1.5,
      eineinhalb: 1.5,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      zwölf: 12,
      fünfzehn: 15,
      zwanzig: 20,
      dreißig: 30,
      vierzig: 40,
      halb: 0.5,
      ganz: 1,
      'ein paar': 3,
      'eine gute': 1,
      'eine knappe': 1,
      'einen ganzen': 1,
      'den ganzen': 1,
      zweieinhalb: 2.5,
    },
    units: [
      ['min', 1],
      ['viertelstunde', 15],
      ['std', HOUR],
      ['stunde', HOUR],
      ['h', HOUR],
      ['tag', DAY],
      ['arbeitstag', DAY],
      ['vormittag', DAY / 2],
      ['nachmittag', DAY / 2],
      ['abend', DAY / 2],
      ['minütig', 1],
      ['stündig', HOUR],
      ['tägig', DAY],
      ['wöchig', WEEK],
      ['woche', WEEK],
    ],
    pattern:
      /(?<![\p{L}\p{N}.,:])((?:(?:\d )?\d\/\d|\d?[½¼¾]|\d{1,3}(?:[.,]\d{1,2})?|eine (?:halbe|gute|knappe)|einen (?:halben|ganzen)|(?<=(?:dauert|kostet|braucht)(?: \p{L}{2,6})? )den ganzen|ein paar|halb(?:e[nr]?)?|ganz|anderthalb|eineinhalb|zweieinhalb|eine[nr]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|vierzig))(?:,? ?(?:-|–|bis|oder|,) ?(\d{1,3}|zwei|drei|vier|fünf|sechs))?[ -]?(minuten?|min|viertelstunde|std|stunden?|h|arbeitstage?|tage?n?|(?:vor|nach)mittage?|abende?|wochen?|(?:minüt|stünd|täg|wöch)ig(?:e[mnrs]?)?)(?!\p{L})/giu,
    notBefore:
      /(?:(?<!\p{L})(?:in|innerhalb|vor|seit|alle|jede[nrs]?|nach|letzten?|vergangenen?|nächsten?|binnen|ab|um|pro|frist von|erst|noch|unter|gilt)(?: \p{L}{1,12})?|älter als|mehr als)\s*$/iu,
    notAfter:
      /^\s*(?:später|früher|vorher|nachher|zuvor|vor (?!ort)|alt|im voraus|verspätung|verzug|frist|(?:im )?urlaub|geschlossen|entfernt|weg(?!\p{L})|gültig|ago)/iu,
    term: /(?:du hast|sie haben|wir haben|ihr habt)(?: (?:noch|nur))? [\p{L}\d]+ (?:tage|wochen|monate) zeit|(?<!\p{L})(?:\p{L}+tag|mittwoch|mo|di|mi|do|fr|sa|so)\.?,? \d{1,2} ?h(?!\p{L})/iu,
  },
  es: {
    amounts: {
      un: 1,
      una: 1,
      medio: 0.5,
      media: 0.5,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      doce: 12,
      quince: 15,
      veinte: 20,
      treinta: 30,
      cuarenta: 40,
      varias: 4,
      varios: 4,
      'un par de': 2,
      'toda la': 1,
      'todo el': 1,
      unas: 3,
      unos: 3,
    },
    units: [
      ['min', 1],
      ['cuarto', 15],
      ['h', HOUR],
      ['hora', HOUR],
      ['día', DAY],
      ['dia', DAY],
      ['mañana', DAY / 2],
      ['tarde', DAY / 2],
      ['semana', WEEK],
    ],
    pattern:
      /(?<![\p{L}\p{N}.,:])(?!mediodía)((?:(?:\d )?\d\/\d|\d?[½¼¾]|\d{1,3}(?:[.,]\d{1,2})?|un par de|vari[ao]s|(?<=(?:lleva|cuesta|dura|ocupa|toma|necesit\p{L}{1,8})(?:rá|rí?a)? )(?:toda la|todo el)|(?=hora y media|día y medio)|medi[oa]|uno|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta))(?: ?(?:-|–|a|o) ?(\d{1,3}|dos|tres|cuatro|cinco|seis))? ?(minutos?|min|cuartos? de hora|horas?|h|días?|dias?|mañanas?|tardes?|semanas?)( y medi[ao]| y cuarto)?(?!\p{L})/giu,
    notBefore:
      /(?:(?<!\p{L})(?:en|dentro de|hace|desde hace|cada|tras|durante l[oa]s últim[oa]s|últim[oa]s|próxim[oa]s|primer[oa]s?|plazo de|(?:de|hasta|sobre|para|entre|y) las|a l[oa]s?|a|más de|por|para|(?<!(?:cosa|trabajo|tarea|formación|curso|taller|reunión|llamada|visita|sesión|jornada|charla) )de|esta|la|el|vale|válid[oa]s?|cerramos|cerrad[oa]s?))\s*$/iu,
    notAfter:
      /^\s*(?:después|antes|más tarde|de (?:retraso|plazo|antelación|vacaciones|antigüedad)|atrás|rot[oa]|sin |esperando|estropead[oa])/i,
    term: /(?:tienes?|tienen|tenéis|tenemos)(?: (?:solo|aún))? [\p{L}\d]+ (?:días|semanas|meses) para/iu,
  },
};

/** How many a German or Spanish number is: "2,5", "drei", "un par de"; 1 for what is none. */
export function amountIn(language: FurtherLanguage, text: string): number {
  const lower = text.toLowerCase();
  return /^[\d½¼¾]/.test(lower) ? figure(lower.replace(',', '.')) : (WORDS[language].amounts[lower] ?? 1);
}

/** "Hora y media", "una hora y cuarto". */
function addedBy(tail: string | undefined): number {
  if (tail === undefined) return 0;
  return tail.includes('cuarto') ? 0.25 : 0.5;
}

/** The first length of time in a German or Spanish text that reads like work; of a range the upper end. */
export function lengthIn(language: FurtherLanguage, text: string): Length | null {
  const words = WORDS[language];
  for (const match of text.matchAll(words.pattern)) {
    const [whole, low = '', high, unit = '', half] = match;
    const start = match.index;
    const end = start + whole.length;
    const before = text.slice(Math.max(0, start - 40), start);
    if (words.term.test(text.slice(Math.max(0, start - 20), end + 6))) continue;
    if (words.notBefore.test(before) || words.notAfter.test(text.slice(end, end + 40))) continue;
    const found = words.units
      .filter(([name]) => unit.toLowerCase().startsWith(name))
      .reduce<readonly [string, number]>((a, b) => (b[0].length >= a[0].length ? b : a), ['', 0]);
    const amount = amountIn(language, high ?? low) + addedBy(half);
    if (found[1] > 0) return { start, end, minutes: Math.round(amount * found[1]) };
  }
  return null;
}
