import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { askProbability, sentenceType, threshold } from '../../lib/core/detect/classify';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly label?: number;
}

interface Prediction {
  readonly id: string;
  readonly pred: 0 | 1;
  readonly score: number;
  readonly type: 'task' | 'question' | 'schedule' | 'none';
}

/** Median over the rows of the time for one sentence, after one pass to warm up; microseconds. */
function microsPerSentence(rows: readonly Row[]): number {
  const times = rows.map(({ text }) => {
    const start = performance.now();
    askProbability(text);
    return (performance.now() - start) * 1000;
  });
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
  const labelled = rows.flatMap(({ label }, i) => {
    const pred = predictions[i]?.pred;
    return label === undefined || pred === undefined ? [] : [{ label, pred }];
  });
  const both = labelled.filter(({ label, pred }) => label === 1 && pred === 1).length;
  const called = labelled.filter(({ pred }) => pred === 1).length;
  const wanted = labelled.filter(({ label }) => label === 1).length;
  const right = labelled.filter(({ label, pred }) => label === pred).length;
  const summary = {
    n: rows.length,
    precision: rounded(both / Math.max(1, called)),
    recall: rounded(both / Math.max(1, wanted)),
    f1: rounded((2 * both) / Math.max(1, called + wanted)),
    accuracy: rounded(right / Math.max(1, labelled.length)),
    microsPerSentence: rounded(microsPerSentence(rows)),
  };
  return { summary, predictions };
}

/**
 * `npm run --silent evaluate -- sentences FILE.jsonl [--out PRED.jsonl]`: rows `{id, text, label?}`; prints
 * `{n, precision, recall, f1, accuracy, microsPerSentence}` and writes `{id, pred, score, type}`.
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
