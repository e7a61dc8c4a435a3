import { plainEnds } from './plain-ends';

/** A sentence of a text; `text.slice(start, start + sentence.text.length)` is the sentence. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Abbreviations whose full stop does not end a sentence, though a capital follows. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|sr|jr|st|no|nr|vs|approx|incl|attn|e\.g|i\.e|cf|fig|dept|hr|fr|std|ca|bzw|ggf|evtl|inkl|zzgl|bzgl|abs|tel|str|sra|srta|ud|uds|núm|pág|aprox|dto|[a-z])\.\s*$/i;

/** "HR." is a department, and "no." a number only before one. */
const NO_ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}{2,}|[Nn]o)\.\s*$/u;

function isAbbreviated(tail: string, next: string): boolean {
  return ABBREVIATION.test(tail) && (!NO_ABBREVIATION.test(tail) || /\d/.test(next));
}

/** "am 3. Dezember", "der 2. Stock": a number in order, as German writes it. */
const ORDINAL = /(?:^|\s)(?:am|bis|zum|vom|ab|der|den|dem|die|des|und|im|beim|ihr|ihre[nmr]?) \d{1,2}\.\s*$/i;

let segmenter: Intl.Segmenter | null = null;

function segmentEnds(line: string): number[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(line), ({ segment, index }) => index + segment.length);
}

function trimmed(text: string, start: number): Sentence | null {
  const body = text.trim();
  if (body === '') return null;
  return { text: body, start: start + text.indexOf(body.charAt(0)) };
}

/** Of the languages that are read; a class of all letters takes many kilobytes when compiled. */
const LETTER = '[A-Za-zÀ-ɏ]';

/** Ends that the standard rules do not see since no capital follows, as in chats: "it fails. can u look?", "It fails. @dana look?" From the first mark of a run only: linear. */
const SOFT_END = new RegExp(
  `(?:(?<![?!])[?!]+|(?<=${LETTER}{3})\\.)\\s+(?=[a-zß-ÿ]|@${LETTER})|(?<=\\d|${LETTER})\\.\\s+(?=@${LETTER})`,
  'g',
);

/** "1)", "(b)" within a line, and the least room between two of them if they are to number sentences ("options a) and b)" do not). */
const NUMBER = / \(?[1-9a-e]\) /g;
const ROOM = 10;

/** Where the points begin in "Two things: 1) send me the list, 2) call Ana". */
function pointsIn(line: string): number[] {
  const points = Array.from(line.matchAll(NUMBER), ({ index }) => index + 1);
  const apart = points.every((point, i) => (points[i + 1] ?? line.length) - point >= ROOM);
  return points.length > 1 && apart ? points : [];
}

/** Ends of the sentences in `line`, in order. */
function endsOf(line: string): number[] {
  const ends = new Set(plainEnds(line) ?? segmentEnds(line));
  for (const point of pointsIn(line)) ends.add(point);
  for (const match of line.matchAll(SOFT_END)) ends.add(match.index + match[0].length);
  return [...ends].sort((a, b) => a - b);
}

/**
 * Sentences of one line of text (a block of the page). `offset` is added to every start.
 * "Dr. Shah" and the like stay together.
 */
export function sentencesOfLine(line: string, offset: number): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const end of endsOf(line)) {
    const tail = line.slice(Math.max(from, end - 12), end);
    if (end < line.length && (isAbbreviated(tail, line.charAt(end)) || ORDINAL.test(tail))) continue;
    const sentence = trimmed(line.slice(from, end), offset + from);
    if (sentence !== null) found.push(sentence);
    from = end;
  }
  return found;
}
