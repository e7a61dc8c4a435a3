import type { Ask, AskKind, Cue, DetectedAsk, Due, Effort, Judgement, Sureness } from '../../model/ask';
import type { SeenPost } from '../../model/seen-post';
import { isFormalIn } from '../detect/languages/is-formal';
import type { FurtherLanguage } from '../detect/languages/language';
import { findDue } from '../due/due';
import { findEffort } from '../effort/effort';
import { askId } from '../basics/hash';
import type { AorIndex } from '../match/index-aor';
import { surestOf, wishesOf, type Wish } from './wishes';

/** An ask with everything Remit thinks of it, before it is stored. */
export interface JudgedAsk {
  readonly id: string;
  readonly sentence: string;
  readonly kind: AskKind;
  readonly cue: Cue;
  readonly confidence: number;
  readonly sureness: Sureness;
  readonly due: Due | null;
  readonly effort: Effort | null;
  readonly minutes: number;
  readonly minutesFrom: Ask['minutesFrom'];
  readonly judgement: Judgement;
  /** Missing for English. */
  readonly language?: FurtherLanguage;
  /** Whether the writer uses the polite form; missing where the language has none or the text does not tell. */
  readonly isFormal?: boolean;
}

/** What a piece of work is taken to cost when neither the ask nor its line says. */
const DEFAULT_MINUTES = 30;

/**
 * Judges the asks of one post. Sentences of one post that want the same thing (same line) become one ask,
 * so that nothing is counted twice; what the person said is not an ask is left out. `now` is epoch ms, `timeZone` an
 * IANA name.
 */
export function judgePost(seen: SeenPost, index: AorIndex, now: number, timeZone: string): JudgedAsk[] {
  const reference = seen.time ?? now;
  const wishes = wishesOf(seen, index);
  const language = seen.language ?? 'en';
  return wishes.map((wish) => {
    const [first] = wish.asks;
    const surest = surestOf(wish, seen);
    const texts = nearest(wish, surest, seen, wishes.length === 1);
    const effort = effortOf(seen) ?? firstFound(texts, (text) => findEffort(text, language));
    return {
      id: askId(seen.site, seen.postId, first.sentence),
      sentence: surest.sentence,
      kind: surest.kind,
      cue: surest.cue,
      confidence: surest.confidence,
      sureness: surest.sureness,
      due:
        dueOf(seen) ??
        firstFound([...texts, seen.due ?? ''], (text) => findDue(text, reference, timeZone, language)),
      effort,
      ...minutesOf(effort, wish.judgement, index),
      judgement: wish.judgement,
      ...speechOf(seen),
    };
  });
}

/** In what language, and how politely, the post speaks to its reader. */
function speechOf({ language, context }: SeenPost): Pick<JudgedAsk, 'language' | 'isFormal'> {
  if (!language || language === 'en') return {};
  const isFormal = isFormalIn(language, context);
  return isFormal === null ? { language } : { language, isFormal };
}

/** Where an ask's times stand, nearest first: its sentence, what follows, the wish's other asks, the subject, all of the post. */
function nearest(wish: Wish, surest: DetectedAsk, seen: SeenPost, isOnlyWish: boolean): string[] {
  const others = wish.asks.filter((ask) => ask !== surest);
  const near = [surest, ...others].flatMap((ask) => [ask.sentence, passageOf(ask, seen)]);
  return [...near, seen.subject, ...(isOnlyWish ? [seen.context] : [])];
}

/** The ask's sentence with what follows it, up to the next ask: "… by Friday. It's about an hour." */
function passageOf(ask: DetectedAsk, seen: SeenPost): string {
  const start = seen.context.indexOf(ask.sentence);
  if (start < 0) return ask.sentence;
  const later = seen.asks
    .map(({ sentence }) => seen.context.indexOf(sentence))
    .filter((other) => other > start);
  return seen.context.slice(start, Math.min(seen.context.length, ...later));
}

/** An event is due when it begins, and takes as long as it lasts. */
function dueOf({ event }: SeenPost): Due | null {
  return event ? { phrase: event.when, at: event.start } : null;
}

function effortOf({ event }: SeenPost): Effort | null {
  return event?.minutes ? { phrase: event.when, minutes: event.minutes } : null;
}

function firstFound<T>(texts: readonly string[], find: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = text === '' ? null : find(text);
    if (found !== null) return found;
  }
  return null;
}

function minutesOf(
  effort: Effort | null,
  judgement: Judgement,
  index: AorIndex,
): Pick<JudgedAsk, 'minutes' | 'minutesFrom'> {
  if (effort) return { minutes: effort.minutes, minutesFrom: 'phrase' };
  const line = index.aor.lines.find(({ id }) => id === judgement.best.lineId);
  if (line && line.minutesEach !== null) return { minutes: line.minutesEach, minutesFrom: 'line' };
  return { minutes: DEFAULT_MINUTES, minutesFrom: 'default' };
}
