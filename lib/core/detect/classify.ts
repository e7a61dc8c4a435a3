import type { Cue, DetectedAsk, Sureness } from '../../model/ask';
import type { Reader } from '../../model/post';
import type { Sensitivity } from '../../model/settings';
import { askedWithoutMark } from './asked-without-mark';
import { assignedIn } from './assigned';
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
import { needIn } from './need';
import { orderIn } from './order';
import { readPosted, readSentence, type ReadSentence } from './read-sentence';
import { tellsNews } from './tells-news';
import { withoutSmile } from './without-smile';

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

/** Log-odds that the few words of a person gain where nothing in them is plainly an ask: they are written for a purpose. */
const BRIEF = 0.7;
const BRIEF_LENGTH = 100;

/** Least probability of what is plain by its form: how many are asks of those that the models doubt, in text of persons. */
const PLAIN = 0.7;

/** What is known of a post beside its text. */
export interface Setting {
  /** Whether something shows that a person wrote it, null where that cannot be told. */
  readonly isPersonal: boolean | null;
  readonly reader: Reader;
}

const UNKNOWN: Setting = { isPersonal: true, reader: { names: [], addresses: [] } };

/** An order, a duty or a need told, work given to the reader by name, plain enough that the models need not agree. Orders are what advertising and notices are full of, too. */
function plainCue(text: string, { words }: ReadSentence, { isPersonal, reader }: Setting): Cue | null {
  return (
    (isPersonal ? orderIn(text, words) : null) ??
    dutyIn(text) ??
    assignedIn(text, reader) ??
    needIn(text, isPersonal)
  );
}

/** "I'll take the client" alone; not with ", you take the trades" or ", so somebody has to take the trades", nor where the reader is named. */
function isMereStatement(text: string, { isPersonal, reader }: Setting): boolean {
  return (
    isStatement(text) &&
    dutyIn(text) === null &&
    needIn(text, isPersonal) === null &&
    assignedIn(text, reader) === null
  );
}

/** How much a sentence of a message that has come through `isBulk` reads like an ask: its log-odds and its plain cue. */
function weigh(text: string, sentence: ReadSentence, setting: Setting) {
  return {
    odds: oddsInMessage(message, oddsAlone(sentence), messageFeatures(sentence)),
    plain: plainCue(text, sentence, setting),
  };
}

/** A candidate, read once, whatever its post adds to it. */
interface Weighed {
  readonly candidate: Candidate;
  readonly sentence: ReadSentence;
  readonly odds: number;
  readonly plain: Cue | null;
  /** Least probability of it, whatever its words weigh. */
  readonly floor: number;
}

/** A candidate's words as they are read: the models have learnt questions by their mark. */
function textOf({ text }: Candidate, { isPersonal }: Setting): string {
  const said = withoutSmile(text);
  return isPersonal ? askedWithoutMark(said) : said;
}

/** The sentence as it is, or as it goes on after "One more thing:"; nothing for a mere statement. */
function weighed(candidate: Candidate, setting: Setting, least: number): Weighed[] {
  const { title, lead } = candidate;
  const text = textOf(candidate, setting);
  if (!title && isMereStatement(text, setting)) return [];
  const sentence = readPosted(text);
  if (sentence.words.length === 0) return [];
  if (title) {
    const plain = plainCue(text, sentence, setting);
    return [{ candidate, sentence, odds: -Infinity, plain, floor: 1 }];
  }
  const whole = weigh(text, sentence, setting);
  const rest = afterLeadIn(text);
  const after = rest === null || isStatement(rest) ? null : weigh(rest, readPosted(rest), setting);
  const led = lead === null ? 0 : askProbability(lead);
  const isPlain = (whole.plain ?? after?.plain ?? null) !== null;
  return [
    {
      candidate,
      sentence,
      odds: Math.max(whole.odds, after?.odds ?? -Infinity),
      plain: whole.plain,
      floor: Math.max(isPlain ? PLAIN : 0, led >= least ? led : 0),
    },
  ];
}

/** Those that are shown, each with `gain` added to its log-odds. */
function shown(all: readonly Weighed[], gain: number, least: number): DetectedAsk[] {
  return all.flatMap(({ candidate, sentence, odds, plain, floor }) => {
    const confidence = Math.max(probability(odds + gain), floor);
    return confidence < least
      ? []
      : [ask(candidate, sentence, cueOf(candidate.text, sentence, plain), confidence)];
  });
}

/** Second stage, in the worker: which candidates are asks. */
export function classify(
  gated: Gated,
  sensitivity: Sensitivity = 'balanced',
  setting: Setting = UNKNOWN,
): DetectedAsk[] {
  const least = threshold(sensitivity);
  const all = gated.candidates.flatMap((candidate) => weighed(candidate, setting, least));
  const asks = shown(all, setting.isPersonal === false ? -IMPERSONAL : 0, least);
  if (asks.length > 0 || !setting.isPersonal || gated.context.length > BRIEF_LENGTH) return asks;
  const meant = all.filter(({ candidate }) => !candidate.subject && !tellsNews(candidate.text));
  return shown(meant, BRIEF, least);
}
