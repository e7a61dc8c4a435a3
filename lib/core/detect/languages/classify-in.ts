import type { AskKind, DetectedAsk, Sureness } from '../../../model/ask';
import type { Sensitivity } from '../../../model/settings';
import { cueOf } from '../cue';
import type { Gated } from '../gate';
import { logOdds, readModel, type LinearModel, type StoredModel } from '../model/linear-model';
import type { ReadSentence } from '../read-sentence';
import { askedWithoutMarkIn } from './asked-without-mark-in';
import german from './de/model.json';
import spanish from './es/model.json';
import type { FurtherLanguage } from './language';
import { asksPlainlyIn } from './plain-asks-in';
import { readIn } from './read';

interface StoredModels {
  readonly calibration: {
    readonly slope: number;
    readonly offset: number;
    readonly thresholds: Readonly<Record<Sensitivity, number>>;
    /** In place of the balanced threshold where a person wrote: there is less that only looks like an ask. */
    readonly personal: number;
    readonly sure: number;
  };
  readonly ask: StoredModel;
  readonly meeting: StoredModel;
  readonly question: StoredModel;
}

interface Models {
  readonly calibration: StoredModels['calibration'];
  readonly ask: LinearModel;
  readonly meeting: LinearModel;
  readonly question: LinearModel;
}

const STORED: Readonly<Record<FurtherLanguage, StoredModels>> = { de: german, es: spanish };

/** Unpacked when the first mail of a language comes. */
const unpacked = new Map<FurtherLanguage, Models>();

function modelsOf(language: FurtherLanguage): Models {
  const known = unpacked.get(language);
  if (known) return known;
  const { calibration, ask, meeting, question } = STORED[language];
  const models = {
    calibration,
    ask: readModel(ask),
    meeting: readModel(meeting),
    question: readModel(question),
  };
  unpacked.set(language, models);
  return models;
}

function probability(sentence: ReadSentence, { ask, calibration: { slope, offset } }: Models): number {
  return 1 / (1 + Math.exp(-(slope * logOdds(ask, sentence.features) + offset)));
}

function kindOf({ features }: ReadSentence, { meeting, question }: Models): AskKind {
  const forMeeting = logOdds(meeting, features);
  const forQuestion = logOdds(question, features);
  if (Math.max(forMeeting, forQuestion) < 0) return 'task';
  return forMeeting >= forQuestion ? 'meeting' : 'question';
}

/** What a German or Spanish sentence alone is taken for: the probability that it is an ask, and its kind if it were. */
export function judgeSentence(
  language: FurtherLanguage,
  text: string,
): { readonly probability: number; readonly kind: AskKind; readonly isAsk: boolean } {
  const models = modelsOf(language);
  const sentence = readIn(language, text);
  const found = sentence.words.length === 0 ? 0 : probability(sentence, models);
  const isAsk = found >= models.calibration.thresholds.balanced;
  return { probability: found, kind: kindOf(sentence, models), isAsk };
}

/** Least probability of what asks by its form, in text of persons. */
const PLAIN = 0.7;

/** Second stage, in the worker: which candidates of a German or Spanish post are asks. `isPersonal`: whether something shows that a person wrote it. */
export function classifyIn(
  language: FurtherLanguage,
  gated: Gated,
  sensitivity: Sensitivity,
  isPersonal: boolean | null,
): DetectedAsk[] {
  const models = modelsOf(language);
  const { thresholds, personal, sure } = models.calibration;
  const likely = isPersonal ? personal : thresholds.balanced;
  const least = sensitivity === 'balanced' ? likely : thresholds[sensitivity];
  const surenessOf = (confidence: number): Sureness =>
    confidence >= sure ? 'sure' : confidence >= likely ? 'likely' : 'unsure';
  return gated.candidates.flatMap(({ text, start, lead, title }) => {
    const sentence = readIn(language, isPersonal ? askedWithoutMarkIn(language, text) : text);
    if (sentence.words.length === 0) return [];
    const own = title ? 1 : probability(sentence, models);
    const led = lead === null ? 0 : probability(readIn(language, lead), models);
    const plain = isPersonal && asksPlainlyIn(language, text) ? PLAIN : 0;
    const confidence = Math.max(own, plain, led >= least ? led : 0);
    if (confidence < least) return [];
    const kind = kindOf(sentence, models);
    const cue = cueOf(text, sentence);
    return [{ sentence: text, start, kind, cue, confidence, sureness: surenessOf(confidence) }];
  });
}
