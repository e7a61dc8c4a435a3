import type { AorIndex, Shift } from './aor-index';
import { reachOf } from './example-reach';
import type { IndexedExample } from './index-line';
import { scoreLines } from './score-lines';
import { softmax } from './softmax';

const ROUNDS = 50;
const RATE = 0.5;
/** Pulls shifts back to nothing, so that a few examples do not outweigh the AoR. */
const FORGETTING = 0.02;
/** From this chance of its right place on, an example has nothing more to teach. */
const SURE_ENOUGH = 0.9;
/** Examples that reach each other less than this are taken apart: most pairs of an AoR, and most of the work. */
const LEAST_REACH = 0.1;
/** The fit's time grows with the square of the examples: beyond this many, the newest count. */
const MOST_EXAMPLES = 300;

/**
 * Fits shifts to what is known to belong to a line or to none (examples of lines and the person's lessons): kernel logistic
 * regression, by gradient descent from nothing, on top of the comparison. An example that is judged right surely changes
 * nothing. `index` is complete but for the shifts.
 */
export function shiftsOf(index: AorIndex): Shift[] {
  const plain = { ...index, strays: [], lines: index.lines.map((line) => ({ ...line, examples: [] })) };
  const examples = examplesOf(index).slice(-MOST_EXAMPLES);
  const lessons = examples.map(({ example, right }) => ({
    scores: scoreLines(askOf(example.text), plain).values,
    right,
    near: examples.flatMap((other, at) => {
      const reach = reachOf(example, other.example);
      return reach < LEAST_REACH ? [] : [{ at, reach }];
    }),
    amounts: new Float64Array(index.lines.length + 1),
  }));
  for (let round = 0; round < ROUNDS; round++) {
    const pulls = lessons.map((lesson) => pullOf(lesson, lessons));
    lessons.forEach(({ amounts }, i) => {
      for (let k = 0; k < amounts.length; k++)
        amounts[k] = (amounts[k] ?? 0) * (1 - RATE * FORGETTING) - RATE * (pulls[i]?.[k] ?? 0);
    });
  }
  return examples.map(({ example }, i) => ({ example, amounts: lessons[i]?.amounts ?? new Float64Array() }));
}

const NO_PULL = new Float64Array();

interface Lesson {
  /** Scores without any example. */
  readonly scores: Float64Array;
  readonly right: number;
  readonly near: readonly { readonly at: number; readonly reach: number }[];
  readonly amounts: Float64Array;
}

/** What is too much (or too little, below 0) in the chances of each line and of "nothing" as the shifts are now; empty for 0. */
function pullOf({ scores, right, near }: Lesson, lessons: readonly Lesson[]): Float64Array {
  const values = scores.slice();
  for (const { at, reach } of near) {
    const amounts = lessons[at]?.amounts;
    if (!amounts) continue;
    for (let k = 0; k < values.length; k++) values[k] = (values[k] ?? 0) + reach * (amounts[k] ?? 0);
  }
  const chances = softmax(values);
  const rightChance = chances[right] ?? 0;
  if (rightChance >= SURE_ENOUGH) return NO_PULL;
  chances[right] = rightChance - 1;
  return chances;
}

interface PlacedExample {
  readonly example: IndexedExample;
  /** Place of the line in the index; that of "nothing" follows the last. */
  readonly right: number;
}

/** Oldest lessons first; the examples of the AoR itself last, so that they are never the ones left out. */
function examplesOf({ lines, strays }: AorIndex): PlacedExample[] {
  const all = [
    ...strays.map((example) => ({ example, right: lines.length })),
    ...lines.flatMap(({ examples }, right) => examples.map((example) => ({ example, right }))),
  ];
  return all.sort((a, b) => (a.example.age === b.example.age ? 0 : a.example.age - b.example.age));
}

function askOf(sentence: string) {
  return {
    sentence,
    context: '',
    subject: '',
    kind: 'task',
    postType: 'mail',
    fromOutside: null,
  } as const;
}
