import type { Evidence } from '../../model/ask';
import type { WeighedWord } from './weigh-ask';
import type { IndexedLine } from './index-line';

const MOST_WORDS = 4;
/** Two words this alike are taken to mean much the same. */
const ALIKE = 0.55;

interface Meeting {
  readonly ask: string;
  readonly line: string;
  readonly strength: number;
}

/** The words of the ask that met a word of the line, strongest first, side by side. */
export function evidenceOf(words: readonly WeighedWord[], line: IndexedLine): Evidence {
  const met = words
    .map((word) => meetingOf(word, line))
    .filter((meeting) => meeting !== null)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST_WORDS);
  return {
    ask: met.map(({ ask }) => ask.slice(0, 80)),
    line: met.map((meeting) => meeting.line.slice(0, 80)),
  };
}

function meetingOf(word: WeighedWord, line: IndexedLine): Meeting | null {
  const same = line.shown.get(word.stem);
  if (same !== undefined) return { ask: word.text, line: same, strength: word.weight };
  if (!word.row || (word.row.nearest[line.at] ?? 0) <= ALIKE) return null;
  let nearest: string | undefined;
  let highest = ALIKE;
  for (const [at, column] of line.wordColumns.entries()) {
    const alike = word.row.alike[column] ?? 0;
    if (alike <= highest) continue;
    highest = alike;
    nearest = line.wordStems[at];
  }
  const shown = nearest === undefined ? undefined : line.shown.get(nearest);
  return shown === undefined ? null : { ask: word.text, line: shown, strength: word.weight * highest };
}
