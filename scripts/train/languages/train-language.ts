import { writeFileSync } from 'node:fs';
import { gateFeatures } from '../../../lib/core/detect/gate-features';
import type { FurtherLanguage } from '../../../lib/core/detect/languages/language';
import { readIn } from '../../../lib/core/detect/languages/read';
import { tokensIn } from '../../../lib/core/detect/languages/tokens';
import { logOddsOf, readModel, type StoredModel } from '../../../lib/core/detect/model/linear-model';
import { exampleOf, fit, type Example } from '../detect/fit';
import { ownSentencesOf, type AskType, type LabelledSentence } from '../detect/rows';
import {
  averagePrecision,
  bestThreshold,
  calibrated,
  probabilities,
  quality,
  type Scored,
} from '../detect/score';
import { stored } from '../detect/store';

const MODELS = new URL('../../../lib/core/detect/languages/', import.meta.url);
const FOLDS = 5;
const BUCKETS = 2 ** 15;
const KIND_BUCKETS = 2 ** 14;
const GATE_BUCKETS = 2 ** 11;
/** Strength of the penalty. */
const STRENGTHS = [30];
/** Share of the asks found by the strong model (log-odds over FOUND) that the gate must let through, in cross-validation. */
const GATE_RECALL = 0.992;
const FOUND = -0.5;
/** What is shown at the balanced threshold is right at least so often, cross-validated: false alarms are dearer than misses. At the threshold for what persons write, so is what is no bulk mail. */
const PRECISION = 0.9;
/** That threshold is no lower. */
const PERSONAL_FROM = 0.4;
/** Precision from which an ask is called sure. */
const SURE = 0.97;

/** Scores of every example by a model that has not seen it. */
function crossValidated(examples: readonly Example[], size: number): Scored[] {
  const scored: Scored[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = examples.filter((_, i) => i % FOLDS !== fold);
    const model = readModel(stored(fit(seen, size, STRENGTHS)));
    for (const [i, { buckets, label }] of examples.entries())
      if (i % FOLDS === fold) scored[i] = { score: logOddsOf(model, buckets), label };
  }
  return scored;
}

/** Least threshold with this precision. */
function precise(rows: readonly Scored[], precision: number, from: number): number {
  for (let threshold = from; threshold < 0.98; threshold += 0.01)
    if (quality(rows, threshold).precision >= precision) return Number(threshold.toFixed(2));
  return 0.95;
}

function kindExamples(
  language: FurtherLanguage,
  rows: readonly LabelledSentence[],
  type: AskType,
): Example[] {
  return rows
    .filter(({ label }) => label === 1)
    .map((row) => exampleOf(readIn(language, row.text).features, row.type === type ? 1 : 0, 1, KIND_BUCKETS));
}

/** The gate lets through nearly all asks that the strong model finds: what that misses need not leave the page. */
function gateModel(language: FurtherLanguage, rows: readonly LabelledSentence[], strong: readonly Scored[]) {
  const examples = rows.map(({ text, label }) =>
    exampleOf(gateFeatures(tokensIn(language, text)), label, 1, GATE_BUCKETS),
  );
  const scored = crossValidated(examples, GATE_BUCKETS);
  const asks = scored
    .flatMap(({ score, label }, i) => (label === 1 && (strong[i]?.score ?? 0) >= FOUND ? [score] : []))
    .sort((a, b) => a - b);
  const least = Number((asks[Math.floor(asks.length * (1 - GATE_RECALL))] ?? 0).toFixed(2));
  const others = scored.filter(({ label }) => label === 0);
  const passed = others.filter(({ score }) => score >= least).length / others.length;
  const model: StoredModel & { least: number } = {
    ...stored(fit(examples, GATE_BUCKETS, STRENGTHS)),
    least,
  };
  return { model, passed };
}

function write(language: FurtherLanguage, file: string, value: unknown): void {
  writeFileSync(new URL(`${language}/${file}`, MODELS), `${JSON.stringify(value, null, 2)}\n`);
}

/** `npm run train -- detect-de|detect-es`: the weights of a language from its own sentences; deterministic, seconds. */
export function trainLanguage(language: FurtherLanguage): void {
  const rows = ownSentencesOf([`${language}/sentences.txt`]);
  const examples = rows.map((row) => exampleOf(readIn(language, row.text).features, row.label, 1, BUCKETS));
  const scored = crossValidated(examples, BUCKETS);
  const line = calibrated(scored);
  const unseen = probabilities(scored, line);
  const balanced = Math.max(bestThreshold(unseen), precise(unseen, PRECISION, 0.5));
  const ofPersons = unseen.filter((_, i) => rows[i]?.group !== 'bulk');
  const personal = Math.min(balanced, precise(ofPersons, PRECISION, PERSONAL_FROM));
  const sure = precise(unseen, SURE, balanced);
  const eager = Number((balanced * 0.5).toFixed(2));
  const gate = gateModel(language, rows, scored);
  write(language, 'model.json', {
    calibration: { ...line, thresholds: { quiet: sure, balanced, eager }, personal, sure },
    ask: stored(fit(examples, BUCKETS, STRENGTHS)),
    meeting: stored(fit(kindExamples(language, rows, 'schedule'), KIND_BUCKETS, STRENGTHS)),
    question: stored(fit(kindExamples(language, rows, 'question'), KIND_BUCKETS, STRENGTHS)),
  });
  write(language, 'gate.json', gate.model);
  const report = {
    sentences: rows.length,
    crossValidated: { ...quality(unseen, balanced), averagePrecision: averagePrecision(unseen) },
    thresholds: { quiet: sure, balanced, personal, eager },
    gatePasses: gate.passed,
  };
  console.log(JSON.stringify(report, null, 2));
}
