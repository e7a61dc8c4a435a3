import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isInterrogative } from '../../../lib/core/detect/interrogative';
import { gateFeatures } from '../../../lib/core/detect/gate-features';
import { logOdds, logOddsOf, readModel, type StoredModel } from '../../../lib/core/detect/model/linear-model';
import { readInMessage, readSentence } from '../../../lib/core/detect/read-sentence';
import { tokens } from '../../../lib/core/detect/tokens';
import { hashOfFiles } from '../hash-of-files';
import { OWN_ROLES_FOLDER, ownRoleFiles } from '../match/own-roles';
import { exampleOf, fit, type Example, type Fitted } from './fit';
import { listMail } from './list-mail';
import { messageModel } from './message-model';
import { OWN_MESSAGES, ownMessages, sentencesOfMessages } from './own-messages';
import {
  BARE_FILES,
  KIND_FILES,
  jsonLines,
  OWN_DATA,
  OWN_FILES,
  ownSentencesOf,
  sharedTraining,
  type AskType,
  type LabelledSentence,
} from './rows';
import { roleAsks } from './role-asks';
import { averagePrecision, bestThreshold, calibrated, probabilities, quality, type Scored } from './score';
import { stored } from './store';
import { meaningNumbers, meaningsByWord } from './word-vectors';

const FOLDS = 3;

export interface Made {
  /** File name under `lib/core/detect/model` → its text. */
  readonly files: Readonly<Record<string, string>>;
  readonly report: Readonly<Record<string, unknown>>;
}

/**
 * How much a sentence counts. Real mail counts double; the office sentences, short and set against each other in pairs that
 * differ by a word, teach the kinds, but at more than a tenth they cost the detection .01 average precision on the
 * development sentences and .03 on BC3, which their writer had not seen. The mail sentences, written with shared training
 * sentences in view, are best at less than a half; so is spam, which asks no reader for anything, in the words of people who do.
 * The asks of roles, 4,000 without as many others beside them, count a tenth, what people write around them three tenths: with them, .10
 * more of the asks of roles kept from training are found, at more the development sentences lose.
 */
function weightOf({ id }: LabelledSentence): number {
  if (id.startsWith('train-')) return 2;
  if (id.startsWith('list-mail:spam')) return 0.3;
  if (id.startsWith('sentences-mail') || id.startsWith('sentences-around')) return 0.3;
  return id.startsWith('sentences-office') || isShort(id) ? 0.1 : 1;
}

function isFromLists(id: string): boolean {
  return id.startsWith('list-mail');
}

function isFromRoles(id: string): boolean {
  return id.startsWith('roles');
}

/** Asks of roles, and bare ones with what looks like them. */
function isShort(id: string): boolean {
  return isFromRoles(id) || id.startsWith('sentences-bare');
}

function isReal({ id }: LabelledSentence): boolean {
  return id.startsWith('train-') || isFromLists(id);
}

export function examplesOf(rows: readonly LabelledSentence[], read = readSentence): Example[] {
  return rows.map((row) => {
    const { words, features } = read(row.text);
    const example = exampleOf(features, row.label, weightOf(row));
    return { ...example, real: isReal(row), meaning: meaningNumbers(words) };
  });
}

/** Log-odds of examples by a model with these weights as it is stored. */
export function scoresOf(fitted: Fitted, examples: readonly Example[]): Scored[] {
  const model = readModel(stored(fitted));
  const { meanings } = fitted;
  return examples.map(({ buckets, label, meaning }) => {
    const meant = meaning?.reduce((sum, value, d) => sum + value * meanings[d]!, 0) ?? 0;
    return { score: logOddsOf(model, buckets) + meant, label };
  });
}

/** A model for each fold, fitted to the others. */
function foldModels(examples: readonly Example[], size?: number): Fitted[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    fit(
      examples.filter((_, i) => i % FOLDS !== fold),
      size,
    ),
  );
}

/** Scores of every example by the model that has not seen it. */
function heldOut(models: readonly Fitted[], examples: readonly Example[]): Scored[] {
  const scored: Scored[] = new Array<Scored>(examples.length);
  for (const [fold, model] of models.entries()) {
    const held = examples.flatMap((example, i) => (i % FOLDS === fold ? [{ example, i }] : []));
    const scores = scoresOf(
      model,
      held.map(({ example }) => example),
    );
    for (const [at, { i }] of held.entries()) scored[i] = scores[at]!;
  }
  return scored;
}

/** Scores of every example by a model that has not seen it. */
export function crossValidated(examples: readonly Example[], size?: number): Scored[] {
  return heldOut(foldModels(examples, size), examples);
}

/** Least threshold with this precision on the rows, or the fallback. */
function precise(rows: readonly Scored[], precision: number, fallback: number): number {
  for (let threshold = 0.1; threshold < 0.99; threshold += 0.01)
    if (quality(rows, threshold).precision >= precision) return Number(threshold.toFixed(2));
  return fallback;
}

/** Buckets of the two kind models and of the gate in the page (2 kB: bytes in a page cost). */
const KIND_BUCKETS = 2 ** 16;
const GATE_BUCKETS = 2 ** 11;

/** Inverse of the kinds' penalty, chosen by cross-validation like that of the asks. */
const KIND_STRENGTHS = [30];

/** What an ask from real mail weighs beside an own one, for the kinds. */
const REAL_MAIL = 3;

/** Share of the asks found by the strong model (log-odds over FOUND) that the gate must let through. */
const GATE_RECALL = 0.998;
const FOUND = -0.5;

/** What asks of roles and bare ones count for the gate: so many short ones without others like them would open it. */
const GATE_SHORT = 0.4;

function kindModel(rows: readonly LabelledSentence[], type: AskType): StoredModel {
  const asks = rows.filter(
    ({ id, label, type: kind }) => label === 1 && kind !== undefined && !isFromLists(id),
  );
  const examples = asks.map(({ id, text, type: own }) => {
    const sentence = readSentence(text);
    const kind = own === 'question' && !isInterrogative(sentence) ? 'task' : own;
    const weight = id.startsWith('train-') ? REAL_MAIL : 1;
    return exampleOf(sentence.features, kind === type ? 1 : 0, weight, KIND_BUCKETS);
  });
  return stored(fit(examples, KIND_BUCKETS, KIND_STRENGTHS));
}

/**
 * The gate's least score lets through the given share of the asks that the strong model (`strong`: its cross-validated
 * scores of the same rows) finds: what that model misses anyway need not leave the page. Sentences that count less for the asks
 * are odd ones, and do not set it.
 */
function gateModel(
  rows: readonly LabelledSentence[],
  strong: readonly Scored[],
): {
  model: StoredModel & { least: number };
  passed: number;
} {
  const examples = rows.map(({ id, text, label }) =>
    exampleOf(gateFeatures(tokens(text)), label, isShort(id) ? GATE_SHORT : 1, GATE_BUCKETS),
  );
  const scored = crossValidated(examples, GATE_BUCKETS);
  const found = scored.filter(
    ({ label }, i) => label === 1 && (strong[i]?.score ?? 0) >= FOUND && weightOf(rows[i]!) >= 1,
  );
  const scores = found.map(({ score }) => score).sort((x, y) => x - y);
  const least = Number((scores[Math.floor(scores.length * (1 - GATE_RECALL))] ?? 0).toFixed(2));
  const others = scored.filter(({ label }) => label === 0);
  const passed = others.filter(({ score }) => score >= least).length / others.length;
  return { model: { ...stored(fit(examples, GATE_BUCKETS)), least }, passed };
}

function kindAccuracy(dev: readonly LabelledSentence[], meeting: StoredModel, question: StoredModel): number {
  const models = [readModel(meeting), readModel(question)] as const;
  const asks = dev.filter(({ label }) => label === 1);
  const right = asks.filter(({ text, type }) => {
    const sentence = readSentence(text);
    const [m = 0, q = 0] = models.map((model) => logOdds(model, sentence.features));
    const asked = isInterrogative(sentence) ? q : -Infinity;
    const kind = Math.max(m, asked) < 0 ? 'task' : m >= asked ? 'schedule' : 'question';
    return kind === type;
  });
  return right.length / asks.length;
}

function text(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What is shown at the balanced threshold is right at least so often on the development sentences. */
const PRECISION = 0.88;

/**
 * Thresholds by sensitivity and the probabilities at which an ask is called sure or likely, from rows not trained on, the
 * development sentences (`dev`) among them.
 */
function levels(rows: readonly Scored[], dev: readonly Scored[]) {
  const balanced = Math.max(bestThreshold(rows), precise(dev, PRECISION, 0.5));
  const sure = Math.max(balanced, precise(rows, 0.95, 0.8));
  const eager = Number((balanced * 0.5).toFixed(2));
  return { thresholds: { quiet: sure, balanced, eager }, sure, likely: balanced };
}

/** Names the own data that the weights were trained on, labels of others' mail among it. */
export function hashOfOwnData(): string {
  const roles = ownRoleFiles().map((file) => join(relative(OWN_DATA, OWN_ROLES_FOLDER), file));
  const own = [
    'corrections.tsv',
    'list-mail.tsv',
    'word-vectors.json',
    ...OWN_FILES,
    ...BARE_FILES,
    ...KIND_FILES,
    ...OWN_MESSAGES,
    ...roles,
  ];
  return hashOfFiles(OWN_DATA, own);
}

/** All training sentences, the `shared` corrected ones first, then mail of lists, then the project's own; null where the shared are absent. */
export function trainingRows(folder: string): { rows: LabelledSentence[]; shared: number } | null {
  const shared = sharedTraining(folder);
  if (shared === null) return null;
  const own = [...ownSentencesOf(OWN_FILES), ...sentencesOfMessages(ownMessages()), ...roleAsks()];
  return { rows: [...shared, ...listMail(), ...own], shared: shared.length };
}

/** Trains on the corrected shared sentences and the project's own; null where the shared data is absent. */
export function makeModels(folder: string): Made | null {
  const training = trainingRows(folder);
  const devFile = join(folder, 'dev.jsonl');
  if (training === null || !existsSync(devFile)) return null;
  const { rows, shared } = training;
  const devRows = jsonLines<LabelledSentence>(devFile);
  const examples = examplesOf(rows);
  const folds = foldModels(examples);
  const scored = heldOut(folds, examples);
  const line = calibrated(scored.slice(0, shared));
  const asks = fit(examples);
  const dev = probabilities(scoresOf(asks, examplesOf(devRows)), line);
  // One data set alone moves the best threshold by a fifth: the shared rows, cross-validated, steady it.
  const unseen = [...probabilities(scored.slice(0, shared), line), ...dev];
  const calibration = { trainedOn: hashOfOwnData(), ...line, ...levels(unseen, dev) };
  const { balanced } = calibration.thresholds;
  const bare = ownSentencesOf(BARE_FILES);
  const typed = [...rows, ...ownSentencesOf(KIND_FILES)];
  const meeting = kindModel(typed, 'schedule');
  const question = kindModel(typed, 'question');
  const gate = gateModel([...rows, ...bare], [...scored, ...scoresOf(asks, examplesOf(bare))]);
  const inMessage = (some: readonly LabelledSentence[]): Example[] => examplesOf(some, readInMessage);
  const alone = [...heldOut(folds, inMessage(rows)), ...scoresOf(asks, inMessage(bare))];
  const message = messageModel([...rows, ...bare], alone);
  return {
    files: {
      'weights.json': text(stored(asks)),
      'meanings.json': text(meaningsByWord(asks.meanings)),
      'calibration.json': text(calibration),
      'meeting.json': text(meeting),
      'question.json': text(question),
      'message.json': text(message),
      'gate.json': text(gate.model),
    },
    report: {
      training: rows.length,
      calibration,
      dev: { ...quality(dev, balanced), averagePrecision: averagePrecision(dev) },
      kindAccuracy: kindAccuracy(devRows, meeting, question),
      gatePasses: gate.passed,
    },
  };
}
