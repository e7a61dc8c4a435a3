import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { logOddsOf, readModel } from '../../../lib/core/detect/model/linear-model';
import { readSentence } from '../../../lib/core/detect/read-sentence';
import { exampleOf, fit, type Example, type Fitted } from './fit';
import { ownMessages, sentencesOfMessages } from './own-messages';
import { jsonLines, ownSentencesOf, sharedTraining, type LabelledSentence } from './rows';
import { averagePrecision, bestThreshold, calibrated, quality, type Scored } from './score';
import { stored } from './store';

const OWN_FILES = ['sentences.txt', 'sentences-long.txt'];
const FOLDS = 5;

export interface Made {
  /** File name under `lib/core/detect/model` → its text. */
  readonly files: Readonly<Record<string, string>>;
  readonly report: Readonly<Record<string, unknown>>;
}

export function examplesOf(rows: readonly LabelledSentence[]): Example[] {
  return rows.map(({ text, label }) => exampleOf(readSentence(text).features, label));
}

function scoresOf(fitted: Fitted, examples: readonly Example[]): Scored[] {
  const model = readModel(stored(fitted));
  return examples.map(({ buckets, label }) => ({ score: logOddsOf(model, buckets), label }));
}

/** Scores of every example by a model that has not seen it. */
export function crossValidated(examples: readonly Example[]): Scored[] {
  const scored: Scored[] = new Array<Scored>(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fit(examples.filter((_, i) => i % FOLDS !== fold));
    const held = examples.flatMap((example, i) => (i % FOLDS === fold ? [{ example, i }] : []));
    const scores = scoresOf(
      fitted,
      held.map(({ example }) => example),
    );
    for (const [at, { i }] of held.entries()) scored[i] = scores[at]!;
  }
  return scored;
}

function probabilities(
  rows: readonly Scored[],
  { slope, offset }: { slope: number; offset: number },
): Scored[] {
  return rows.map(({ score, label }) => ({ score: 1 / (1 + Math.exp(-(slope * score + offset))), label }));
}

/** Least threshold with this precision on the rows, or the fallback. */
function precise(rows: readonly Scored[], precision: number, fallback: number): number {
  for (let threshold = 0.1; threshold < 0.99; threshold += 0.01)
    if (quality(rows, threshold).precision >= precision) return Number(threshold.toFixed(2));
  return fallback;
}

/** Trains on the corrected shared sentences and the project's own; null where the shared data is absent. */
export function makeModels(folder: string): Made | null {
  const shared = sharedTraining(folder);
  const devFile = join(folder, 'dev.jsonl');
  if (shared === null || !existsSync(devFile)) return null;
  const rows = [...shared, ...ownSentencesOf(OWN_FILES), ...sentencesOfMessages(ownMessages())];
  const examples = examplesOf(rows);
  const line = calibrated(crossValidated(examples).slice(0, shared.length));
  const fitted = fit(examples);
  const dev = probabilities(scoresOf(fitted, examplesOf(jsonLines<LabelledSentence>(devFile))), line);
  const balanced = bestThreshold(dev);
  const calibration = {
    ...line,
    thresholds: {
      quiet: Math.max(balanced, precise(dev, 0.95, 0.8)),
      balanced,
      eager: Number((balanced * 0.5).toFixed(2)),
    },
    sure: Math.max(balanced, precise(dev, 0.95, 0.8)),
    likely: balanced,
  };
  return {
    files: {
      'weights.json': `${JSON.stringify(stored(fitted), null, 2)}\n`,
      'calibration.json': `${JSON.stringify(calibration, null, 2)}\n`,
    },
    report: {
      training: rows.length,
      calibration,
      dev: { ...quality(dev, balanced), averagePrecision: averagePrecision(dev) },
    },
  };
}
