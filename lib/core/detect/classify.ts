import type { DetectedAsk, Sureness } from '../../model/ask';
import type { Sensitivity } from '../../model/settings';
import calibration from './model/calibration.json';
import storedMeanings from './model/meanings.json';
import storedMessage from './model/message.json';
import weights from './model/weights.json';
import { cueOf } from './cue';
import type { Candidate, Gated } from './gate';
import { isStatement } from './is-statement';
import { kindOf } from './kind';
import { afterLeadIn } from './lead-in';
import { messageFeatures } from './message-features';
import { logOdds, readModel } from './model/linear-model';
import { meaningOf, readMeanings } from './model/meanings';
import { oddsInMessage, readMessageModel } from './model/message-model';
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

function ask(candidate: Candidate, sentence: ReadSentence, confidence: number): DetectedAsk {
  return {
    sentence: candidate.text,
    start: candidate.start,
    kind: kindOf(sentence),
    cue: cueOf(sentence),
    confidence,
    sureness: surenessOf(confidence),
  };
}

/** Probability that a sentence, as it is written in a message from a person, is an ask. */
function personal(sentence: ReadSentence): number {
  return probability(oddsInMessage(message, oddsAlone(sentence), messageFeatures(sentence)));
}

/** The same for the sentence as it is, or as it goes on after "One more thing:". */
function inMessage(text: string, sentence: ReadSentence): number {
  const rest = afterLeadIn(text);
  const whole = personal(sentence);
  return rest === null || isStatement(rest) ? whole : Math.max(whole, personal(readInMessage(rest)));
}

/** Second stage, in the worker: which candidates are asks. */
export function classify(gated: Gated, sensitivity: Sensitivity = 'balanced'): DetectedAsk[] {
  const least = threshold(sensitivity);
  return gated.candidates.flatMap((candidate) => {
    const sentence = readInMessage(candidate.text);
    if (sentence.words.length === 0 || (!candidate.title && isStatement(candidate.text))) return [];
    const own = candidate.title ? 1 : inMessage(candidate.text, sentence);
    const led = candidate.lead === null ? 0 : askProbability(candidate.lead);
    const confidence = Math.max(own, led >= least ? led : 0);
    return confidence >= least ? [ask(candidate, sentence, confidence)] : [];
  });
}
