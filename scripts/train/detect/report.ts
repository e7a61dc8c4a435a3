import { join } from 'node:path';
import { mayBeAsk } from '../../../lib/core/detect/may-be-ask';
import { askProbability, threshold } from '../../../lib/core/detect/classify';
import { fit } from './fit';
import { listAgreement, ownAgreement, sharedAgreement } from './agreement';
import { keptMessages, sentencesOfMessages } from './own-messages';
import { crossValidated, examplesOf, scoresOf, trainingRows } from './make-models';
import { jsonLines, SHARED_REQUESTS, type LabelledSentence } from './rows';
import { averagePrecision, calibrated, probabilities, quality, type Scored } from './score';
import { resampled, shuffled } from './shuffled';

const round = (value: number): number => Number(value.toFixed(3));

/** 95 % interval of F1 by 1,000 resamples with fixed seeds. */
function interval(rows: readonly Scored[], least: number): [number, number] {
  const values = Array.from({ length: 1000 }, (_, seed) => quality(resampled(rows, seed), least).f1);
  values.sort((a, b) => a - b);
  return [round(values[25]!), round(values[974]!)];
}

/** On all sentences of whole messages that were not trained on. */
function keptQuality(least: number): Record<string, unknown> {
  const rows = sentencesOfMessages(keptMessages());
  const scored = rows.map(({ text, label }) => ({ score: askProbability(text), label }));
  return {
    sentences: rows.length,
    ...quality(scored, least),
    f1Interval: interval(scored, least),
    averagePrecision: round(averagePrecision(scored)),
  };
}

/** Recall by type of ask, and the share of the others that is flagged. */
function byType(
  rows: readonly LabelledSentence[],
  scored: readonly Scored[],
  least: number,
): Record<string, number> {
  const types = ['task', 'question', 'schedule', 'none'];
  return Object.fromEntries(
    types.map((type) => {
      const of = scored.filter((_, i) => rows[i]?.type === type);
      return [type, round(of.filter(({ score }) => score >= least).length / of.length)];
    }),
  );
}

/** Share flagged in each group of own hard negatives, by models that have not seen them. */
function byGroup(
  rows: readonly LabelledSentence[],
  scored: readonly Scored[],
  least: number,
): Record<string, string> {
  const groups = [...new Set(rows.map(({ group }) => group ?? ''))].filter((group) => group !== '');
  return Object.fromEntries(
    groups.map((group) => {
      const of = scored.filter((_, i) => rows[i]?.group === group);
      const flagged = of.filter(({ score }) => score >= least).length;
      return [group, `${((100 * flagged) / of.length).toFixed(1)} % of ${String(of.length)}`];
    }),
  );
}

interface NaturalRow extends LabelledSentence {
  readonly label_verified: number;
  readonly label_parakweet: number;
}

/** Development sentences that others count as requests and the policy does not. */
const NATURAL: Readonly<Record<string, (row: NaturalRow) => boolean>> = {
  'bulk mail and courtesy': (row) => row.label_parakweet === 1 && row.label_verified === 0,
  'with a link or "click"': ({ text }) => /\$LINK|https?:|\b(?:click|unsubscribe|download)/i.test(text),
  courtesy: ({ text }) =>
    /hesitate|feel free|\bif you (?:have|need) \w+ (?:question|help|problem)/i.test(text),
  'own commitment': ({ text }) => /^\W*(?:I|we)(?:'ll| will| shall| can)\b/i.test(text),
  'own acts and agreed meetings': (row) => row.label_verified === 1,
};

/** Share of such natural hard negatives that is flagged. */
function byNaturalGroup(
  rows: readonly NaturalRow[],
  scored: readonly Scored[],
  least: number,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(NATURAL).map(([name, holds]) => {
      const of = scored.filter((_, i) => rows[i]?.label === 0 && holds(rows[i]));
      const flagged = of.filter(({ score }) => score >= least).length;
      return [name, `${String(flagged)} of ${String(of.length)}`];
    }),
  );
}

/** Mean probability and true share in five bands. */
function reliability(scored: readonly Scored[]): string[] {
  return [0, 0.2, 0.4, 0.6, 0.8].map((low) => {
    const band = scored.filter(({ score }) => score >= low && (score < low + 0.2 || low === 0.8));
    const mean = band.reduce((sum, { score }) => sum + score, 0) / band.length;
    const share = band.filter(({ label }) => label === 1).length / band.length;
    return `${String(low)}: said ${mean.toFixed(2)}, true ${share.toFixed(2)}, n ${String(band.length)}`;
  });
}

/** Dev quality when trained on a part of the sentences. */
function learningCurve(
  rows: readonly LabelledSentence[],
  dev: readonly LabelledSentence[],
): Record<string, number> {
  const mixed = shuffled(rows, 1);
  const held = examplesOf(dev);
  return Object.fromEntries(
    [0.125, 0.25, 0.5, 1].map((part) => {
      const some = mixed.slice(0, Math.round(mixed.length * part));
      const scored = scoresOf(fit(examplesOf(some)), held);
      return [String(some.length), round(averagePrecision(scored))];
    }),
  );
}

/** `npm run train -- detect-report [folder]`: the figures of the model card, measured with the shipped weights. */
export async function reportDetect([folder = SHARED_REQUESTS]: string[]): Promise<void> {
  const training = trainingRows(folder);
  if (training === null) throw new Error(`No request data in ${folder}.`);
  const { rows, shared } = training;
  const dev = jsonLines<NaturalRow>(join(folder, 'dev.jsonl'));
  const least = threshold('balanced');
  const scored = dev.map(({ text, label }) => ({ score: askProbability(text), label }));
  const raw = crossValidated(examplesOf(rows));
  const held = probabilities(raw, calibrated(raw.slice(0, shared)));
  const asks = dev.filter(({ text, label }) => label === 1 && askProbability(text) >= least);
  const others = dev.filter(({ label }) => label === 0);
  const report = {
    dev: { ...quality(scored, least), f1Interval: interval(scored, least) },
    averagePrecision: round(averagePrecision(scored)),
    keptMessages: keptQuality(least),
    flaggedByType: byType(dev, scored, least),
    naturalHardNegatives: byNaturalGroup(dev, scored, least),
    ownHardNegatives: byGroup(rows, held, least),
    crossValidatedShared: quality(held.slice(0, shared), least),
    reliability: reliability(scored),
    sensitivities: Object.fromEntries(
      (['quiet', 'balanced', 'eager'] as const).map((name) => [name, quality(scored, threshold(name))]),
    ),
    gate: {
      foundAsksLetThrough: round(asks.filter(({ text }) => mayBeAsk(text)).length / asks.length),
      othersLetThrough: round(others.filter(({ text }) => mayBeAsk(text)).length / others.length),
    },
    learningCurve: learningCurve(rows, dev),
    agreement: { own: ownAgreement(), shared: sharedAgreement(folder), lists: listAgreement() },
  };
  console.log(JSON.stringify(report, null, 2));
  return Promise.resolve();
}
