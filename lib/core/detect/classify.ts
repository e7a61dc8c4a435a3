import type { Cue, DetectedAsk, Sureness } from '../../model/ask';
import type { Sensitivity } from '../../model/settings';
import calibration from './model/calibration.json';
import storedMeanings from './model/meanings.json';
import storedMessage from './model/message.json';
import weights from './model/weights.json';
import { cueOf } from './cue';
import { dutyIn } from './duty';
import type { Candidate, Gated } from './gate';
import { isStatement } from './is-statement';
import { kindOf } from './kind';
import { afterLeadIn } from './lead-in';
import { messageFeatures } from './message-features';
import { logOdds, readModel } from './model/linear-model';
import { meaningOf, readMeanings } from './model/meanings';
import { oddsInMessage, readMessageModel } from './model/message-model';
import { orderIn } from './order';
import { readInMessage, readSentence, type ReadSentence } from './read-sentence';

const model = readModel(weights);
const meanings = readMeanings(storedMeanings);
const message = readMessageModel(storedMessage);

/** The probability given to a mere statement. */
const NO_ASK = 0.01;

/** Log-odds of a sentence by itself. */
function oddsAlone({ words, features }: ReadSentence): number {
  return logOdds(model, features) + meaningOf(meanings, words);
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Probability that a sentence alone is an ask, 0–1; on the development sentences. */
export function askProbability(text: string): number {
  if (isStatement(text)) return NO_ASK;
  return probability(calibration.slope * oddsAlone(readSentence(text)) + calibration.offset);
}

const TYPES = { task: 'task', question: 'question', meeting: 'schedule' } as const;

/** What a sentence wants, were it an ask, in the words of the labelled data. */
export function sentenceType(text: string): 'task' | 'question' | 'schedule' {
  return TYPES[kindOf(readSentence(text))];
}

/** Least probability at which an ask is shown. */
export function threshold(sensitivity: Sensitivity): number {
  return calibration.thresholds[sensitivity];
}

function surenessOf(confidence: number): Sureness {
  if (confidence >= calibration.sure) return 'sure';
  return confidence >= calibration.likely ? 'likely' : 'unsure';
}

function ask(candidate: Candidate, sentence: ReadSentence, cue: Cue, confidence: number): DetectedAsk {
  return {
    sentence: candidate.text,
    start: candidate.start,
    kind: kindOf(sentence),
    cue,
    confidence,
    sureness: surenessOf(confidence),
  };
}

/** Log-odds that an ask loses where nothing shows that a person wrote it: with it, half of the adverts and notices that were taken for asks are not. */
const IMPERSONAL = 0.4;

/** Least probability of a plain order and of a duty told: how many are asks of those that the models doubt, in text of persons. */
const PLAIN = 0.7;

/** An order or a duty told, plain enough that the models need not agree. Orders are what advertising and notices are full of, too. */
function plainCue(text: string, { words }: ReadSentence, isPersonal: boolean | null): Cue | null {
  return (isPersonal ? orderIn(text, words) : null) ?? dutyIn(text);
}

/** Probability that a sentence, as it is written in a message that has come through `isBulk`, is an ask. */
function ofSentence(text: string, sentence: ReadSentence, isPersonal: boolean | null): number {
  const own = probability(
    oddsInMessage(message, oddsAlone(sentence), messageFeatures(sentence)) -
      (isPersonal === false ? IMPERSONAL : 0),
  );
  return own < PLAIN && plainCue(text, sentence, isPersonal) ? PLAIN : own;
}

/** The same for the sentence as it is, or as it goes on after "One more thing:". */
function inMessage(text: string, sentence: ReadSentence, isPersonal: boolean | null): number {
  const rest = afterLeadIn(text);
  const whole = ofSentence(text, sentence, isPersonal);
  if (rest === null || isStatement(rest)) return whole;
  return Math.max(whole, ofSentence(rest, readInMessage(rest), isPersonal));
}

/** Second stage, in the worker: which candidates are asks. `isPersonal`: whether something shows that a person wrote the post, null where that cannot be told. */
export function classify(
  gated: Gated,
  sensitivity: Sensitivity = 'balanced',
  isPersonal: boolean | null = true,
): DetectedAsk[] {
  const least = threshold(sensitivity);
  return gated.candidates.flatMap((candidate) => {
    const sentence = readInMessage(candidate.text);
    if (sentence.words.length === 0 || (!candidate.title && isStatement(candidate.text))) return [];
    const own = candidate.title ? 1 : inMessage(candidate.text, sentence, isPersonal);
    const led = candidate.lead === null ? 0 : askProbability(candidate.lead);
    const confidence = Math.max(own, led >= least ? led : 0);
    if (confidence < least) return [];
    const cue = cueOf(sentence, plainCue(candidate.text, sentence, isPersonal));
    return [ask(candidate, sentence, cue, confidence)];
  });
}
