import type { Learned } from '../learn/learned';
import type { AorIndex, Shift } from './aor-index';
import { closeness } from './closeness';
import { scoreLines } from './score-lines';
import { softmax } from './softmax';
import { textVector } from './text-vector';
import { wordsOf } from './words';

const ROUNDS = 40;
const RATE = 0.5;
/** Pulls shifts back to nothing, so that one lesson does not outweigh the AoR. */
const FORGETTING = 0.05;

interface Practice {
  readonly vector: Float32Array;
  /** Scores before any lesson. */
  readonly scores: Float64Array;
  readonly right: number;
}

/**
 * Fits shifts to lessons: kernel logistic regression, by gradient descent from nothing, on top of the comparison. A lesson
 * on what was judged right already changes next to nothing. `plain` is the index without lessons; the vectors of the
 * lessons are put into `addColumn`.
 */
export function shiftsOf(
  learned: Learned,
  plain: AorIndex,
  addColumn: (vector: Float32Array) => number,
): Shift[] {
  const lessons = learned.flatMap((lesson) => practiceOf(lesson, plain));
  const reach = lessons.map((a) => lessons.map((b) => closeness(dot(a.vector, b.vector))));
  const amounts = lessons.map(({ scores }) => new Float64Array(scores.length));
  for (let round = 0; round < ROUNDS; round++) {
    const pulls = lessons.map(({ scores, right }, i) => {
      const shifted = scores.slice();
      amounts.forEach((amount, j) => {
        const near = reach[i]?.[j] ?? 0;
        for (let k = 0; k < shifted.length; k++) shifted[k] = (shifted[k] ?? 0) + near * (amount[k] ?? 0);
      });
      const pull = softmax(shifted);
      pull[right] = (pull[right] ?? 0) - 1;
      return pull;
    });
    amounts.forEach((amount, i) => {
      const pull = pulls[i];
      for (let k = 0; k < amount.length; k++) {
        amount[k] = (amount[k] ?? 0) * (1 - RATE * FORGETTING) - RATE * (pull?.[k] ?? 0);
      }
    });
  }
  return lessons.map(({ vector }, i) => ({
    column: addColumn(vector),
    amounts: amounts[i] ?? new Float64Array(),
  }));
}

/** The lesson as practice; none when its line is gone or it is about detection. */
function practiceOf(lesson: Learned[number], plain: AorIndex): Practice[] {
  if (lesson.to === 'not-an-ask') return [];
  const right =
    lesson.to === 'outside'
      ? plain.lines.length
      : plain.lines.findIndex(({ line }) => line.id === lesson.lineId);
  if (right < 0) return [];
  const { model } = plain.columns;
  const numbers = new Set(wordsOf(lesson.text).map(({ stem }) => model.numbers.get(stem)));
  const known = [...numbers].filter((number) => number !== undefined);
  const { values } = scoreLines(
    {
      sentence: lesson.text,
      context: '',
      subject: '',
      kind: 'task',
      postType: 'mail',
      fromOutside: null,
    },
    plain,
  );
  return [{ vector: textVector(known, model), scores: values, right }];
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
