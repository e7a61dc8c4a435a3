import type { DetectedAsk, Sureness } from '../../model/ask';
import type { Sensitivity } from '../../model/settings';
import calibration from './model/calibration.json';
import storedMeanings from './model/meanings.json';
import weights from './model/weights.json';
import { cueOf } from './cue';
import type { Candidate, Gated } from './gate';
import { isStatement } from './is-statement';
import { kindOf } from './kind';
import { afterLeadIn } from './lead-in';
import { logOdds, readModel } from './model/linear-model';
import { meaningOf, readMeanings } from './model/meanings';
import { readSentence, type ReadSentence } from './read-sentence';

const model = readModel(weights);
const meanings = readMeanings(storedMeanings);

/** The probability given to a mere statement. */
const NO_ASK = 0.01;

/** Speech acts that make "please" a courtesy rather than a request. */
const POLITE_ONLY = new Set(['courtesy', 'hesitate', 'find attached']);

/**
 * Speech acts that tell advertising in lone sentences. In a mail from a person they only tell that it is about a website, a
 * newsletter, an order, as work that creeps in often is: without them more asks are found (2 of 522, of mailing lists .79 for .76), at fewer
 * false alarms.
 */
const ADVERTISING: ReadonlySet<string> = new Set(['click', 'your account', 'for more']);

/** What "please" adds to the log-odds in a mail from a person: half of the training sentences with it are bulk mail. */
const PERSONAL_PLEASE = 2;

/**
 * What the message adds to the log-odds of each of its sentences: it has come through the gate, so a person wrote it, while of
 * lone sentences in the training data a third are bulk mail. Chosen on own and development messages: of the asks .95 are found
 * instead of .91 with half of it; with more, mailing lists get more false alarms.
 */
const PERSONAL = 1.2;

/** Probability, on the development sentences, that a sentence with this reading is an ask. */
function probability({ words, features }: ReadSentence, boost = 0): number {
  const odds = logOdds(model, features) + meaningOf(meanings, words);
  const score = calibration.slope * odds + calibration.offset;
  return 1 / (1 + Math.exp(-score - boost));
}

function personalPlease({ acts }: ReadSentence): number {
  const please = acts.some(({ name }) => name === 'please');
  return please && !acts.some(({ name }) => POLITE_ONLY.has(name)) ? PERSONAL_PLEASE : 0;
}

/** Probability that a sentence alone is an ask, 0–1. */
export function askProbability(text: string): number {
  return isStatement(text) ? NO_ASK : probability(readSentence(text));
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
  return probability(sentence, personalPlease(sentence) + PERSONAL);
}

/** The same for the sentence as it is, or as it goes on after "One more thing:". */
function inMessage(text: string, sentence: ReadSentence): number {
  const rest = afterLeadIn(text);
  const whole = personal(sentence);
  if (rest === null || isStatement(rest)) return whole;
  return Math.max(whole, personal(readSentence(rest, ADVERTISING)));
}

/** Second stage, in the worker: which candidates are asks. */
export function classify(gated: Gated, sensitivity: Sensitivity = 'balanced'): DetectedAsk[] {
  const least = threshold(sensitivity);
  return gated.candidates.flatMap((candidate) => {
    const sentence = readSentence(candidate.text, ADVERTISING);
    if (sentence.words.length === 0 || (!candidate.title && isStatement(candidate.text))) return [];
    const own = candidate.title ? 1 : inMessage(candidate.text, sentence);
    const led = candidate.lead === null ? 0 : askProbability(candidate.lead);
    const confidence = Math.max(own, led >= least ? led : 0);
    return confidence >= least ? [ask(candidate, sentence, confidence)] : [];
  });
}
