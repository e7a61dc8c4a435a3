import { AMOUNT, amountNamed } from './amounts';

/** A length of time in a text; offsets are UTF-16 units. */
export interface Length {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly minutes: number;
}

/** Minutes of an hour, of a working day and of a working week. */
export const HOUR = 60;
export const DAY = 8 * HOUR;
export const WEEK = 5 * DAY;

const UNIT = '(minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mornings|afternoons|evenings|h|m|d|w)';
const OF_UNITS = new RegExp(
  `(?<![\\p{L}\\p{N}.,:$€£#/-])(half[ -](?:an? )?|(?:a good )?${AMOUNT})(?:(?: ?(?:-|–|to|or) ?| or maybe )(${AMOUNT}))?( and a half)?[ -]?(?:of (?:an? )?)?(?:(?:full|whole|working|work|business|solid|good) )?${UNIT}(?![\\p{L}\\p{N}])( and a half| or so| or two| or less| a (?:day|week|month))?`,
  'giu',
);
const PART_OF_DAY =
  /(?<![\p{L}\p{N}])(an?|one|(?<=\b(?:takes?|taking|costs?|needs?|block|spend|about) )the|the whole|the entire|a whole|half (?:a |the )?|all-?|most of (?:the|your|my|an?)|the better part of (?:a|the)) ?(morning|afternoon|evening|day|saturday|sunday|monday|tuesday|wednesday|thursday|friday)(?: (a) (week|month))?(?![\p{L}\p{N}])/giu;
const POINTS = /(?<![\p{L}\p{N}.])(\d{1,2}) (?:story )?(?:points?|pts?|sp)(?![\p{L}\p{N}])/giu;

function unitMinutes(unit: string): number {
  const name = unit.toLowerCase();
  if (/^(?:mornings|afternoons|evenings)$/.test(name)) return DAY / 2;
  if (name.startsWith('mo')) return 4 * WEEK;
  if (name.startsWith('m')) return 1;
  if (name.startsWith('h')) return HOUR;
  return name.startsWith('d') ? DAY : WEEK;
}

function lengthAt({ 0: whole, index }: RegExpExecArray, minutes: number): Length {
  return { start: index, end: index + whole.length, minutes };
}

function ofUnits(text: string): Length[] {
  return [...text.matchAll(OF_UNITS)].flatMap((match) => {
    const [whole, low = '', high, half, unit = '', tail = ''] = match;
    if (/^[hmdw]$/i.test(unit) && (!/^\d/.test(low) || whole.includes('-h'))) return [];
    const extra = half !== undefined || tail === ' and a half' ? 0.5 : tail === ' or two' ? 1 : 0;
    return [lengthAt(match, Math.round((amountNamed(high ?? low) + extra) * unitMinutes(unit)))];
  });
}

function ofDays(text: string): Length[] {
  return [...text.matchAll(PART_OF_DAY)].flatMap((match) => {
    const [, much = '', part = ''] = match;
    const day = !/^(?:morning|afternoon|evening)$/i.test(part);
    const named = /day$/i.test(part) && part.length > 3;
    if (named && !/^(?:all|the whole|the entire|most)/i.test(much)) return [];
    return [lengthAt(match, (day ? DAY : DAY / 2) * (/^half/i.test(much) ? 0.5 : 1))];
  });
}

/** "1h30", "2 h 15", "2:30 hours". */
function ofHours(text: string): Length[] {
  const pattern =
    /(?<![\p{L}\p{N}.])(\d{1,2})(?: ?h ?([0-5]\d)(?:m(?:in)?)?|:([0-5]\d) ?(?:hours?|hrs?|h))(?![\p{L}\p{N}])/giu;
  return [...text.matchAll(pattern)].map((match) =>
    lengthAt(match, Number(match[1]) * HOUR + Number(match[2] ?? match[3])),
  );
}

/** "Three quarters of an hour". */
function ofQuarters(text: string): Length[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])(?:(three[- ]quarters)|a quarter) of an hour(?!\p{L})/giu)].map(
    (match) => lengthAt(match, match[1] === undefined ? 15 : 45),
  );
}

/** "1 hour" and "30 minutes", "1d" and "4h". */
function isSmaller(first: string, second: string): boolean {
  if (/(?:hours?|hrs?|h)$/i.test(first)) return /m(?:in(?:ute)?s?)?$/i.test(second);
  return /\d ?d(?:ays?)?$/i.test(first) && /\d ?h(?:ours?|rs?)?$/i.test(second);
}

/** "1 hour 30 minutes", "an hour and fifteen minutes": the second adds to the first. */
function joined(text: string, lengths: readonly Length[]): Length[] {
  const whole: Length[] = [];
  for (const length of lengths) {
    const last = whole.at(-1);
    const isRest =
      last !== undefined &&
      /^,? (?:and )?$/i.test(text.slice(last.end, length.start)) &&
      isSmaller(text.slice(last.start, last.end), text.slice(length.start, length.end));
    if (isRest)
      whole[whole.length - 1] = {
        start: last.start,
        end: length.end,
        minutes: last.minutes + length.minutes,
      };
    else whole.push(length);
  }
  return whole;
}

/** "A quick 15 with Sam?": minutes. */
function ofQuick(text: string): Length[] {
  const pattern =
    /\bquick (5|10|15|20|30|45)(?= (?:with|to|on|about|today|tomorrow|this|next|after|before|at|for)\b|[?!.,]|$)/gi;
  return [...text.matchAll(pattern)].map((match) => lengthAt(match, Number(match[1])));
}

/** Agile story points: half a day each, as a first guess. */
function ofPoints(text: string): Length[] {
  return [...text.matchAll(POINTS)].map((match) => lengthAt(match, (Number(match[1]) * DAY) / 2));
}

/** Lengths of time in order; of overlapping ones the longest. */
export function lengths(text: string): Length[] {
  const ordered = [
    ...ofUnits(text),
    ...ofDays(text),
    ...ofHours(text),
    ...ofQuarters(text),
    ...ofPoints(text),
    ...ofQuick(text),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return joined(
    text,
    ordered.filter((length, i) => (ordered[i - 1]?.end ?? 0) <= length.start),
  );
}
