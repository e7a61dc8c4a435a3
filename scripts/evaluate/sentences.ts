import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { askProbability, sentenceType, threshold } from '../../lib/core/detect/classify';
import { quality } from '../train/detect/score';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly label?: number;
  readonly source?: string;
}

interface Prediction {
  readonly id: string;
  readonly pred: 0 | 1;
  readonly score: number;
  readonly type: 'task' | 'question' | 'schedule' | 'none';
}

/** Passes over the rows; the first ones warm up, and the fastest counts for each sentence: other processes disturb. */
const PASSES = 20;

/** Median over the rows of the time for one sentence; microseconds. */
function microsPerSentence(rows: readonly Row[]): number {
  const times = rows.map(() => Infinity);
  for (let pass = 0; pass < PASSES; pass++)
    for (const [i, { text }] of rows.entries()) {
      const start = performance.now();
      askProbability(text);
      times[i] = Math.min(times[i] ?? Infinity, (performance.now() - start) * 1000);
    }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

const rounded = (value: number): number => Number(value.toFixed(4));

/** Predictions of the shipped model at the balanced sensitivity, and their quality where rows have labels. */
function evaluateSentences(rows: readonly Row[]): {
  summary: Record<string, number>;
  predictions: Prediction[];
} {
  const least = threshold('balanced');
  const predictions = rows.map(({ id, text }): Prediction => {
    const score = askProbability(text);
    const pred = score >= least ? 1 : 0;
    return { id, pred, score: rounded(score), type: pred === 1 ? sentenceType(text) : 'none' };
  });
  const labelled = rows.flatMap(({ label, source = '' }, i) => {
    const score = predictions[i]?.pred;
    return label === undefined || score === undefined ? [] : [{ label, score, source }];
  });
  const all = quality(labelled, 0.5);
  const sources = [...new Set(labelled.map(({ source }) => source))];
  const bySource = sources.map(
    (source) =>
      quality(
        labelled.filter((row) => row.source === source),
        0.5,
      ).f1,
  );
  const summary = {
    n: rows.length,
    precision: rounded(all.precision),
    recall: rounded(all.recall),
    f1: rounded(all.f1),
    accuracy: rounded(all.accuracy),
    sources: sources.length,
    worstSourceF1: rounded(Math.min(...bySource)),
    microsPerSentence: rounded(microsPerSentence(rows)),
  };
  return { summary, predictions };
}

/**
 * `npm run --silent evaluate -- sentences FILE.jsonl [--out PRED.jsonl]`: rows `{id, text, label?, source?}`; prints
 * `{n, precision, recall, f1, accuracy, sources, worstSourceF1, microsPerSentence}` and writes `{id, pred, score, type}`.
 */
export async function sentences(args: string[]): Promise<void> {
  const at = args.indexOf('--out');
  const out = at < 0 ? undefined : args[at + 1];
  const [file] = at < 0 ? args : args.toSpliced(at, 2);
  if (file === undefined) throw new Error('usage: evaluate sentences FILE.jsonl [--out PRED.jsonl]');
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
  const { summary, predictions } = evaluateSentences(rows);
  if (out !== undefined)
    writeFileSync(out, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
  console.log(JSON.stringify(summary));
  return Promise.resolve();
}
