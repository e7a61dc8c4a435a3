import type { Scope } from '../../model/scope';
import type { AskToJudge } from './ask-words';
import { logSumExp } from './log-sum-exp';
import type { MannerModel } from './manner-model';
import { mannerParts } from './manner-parts';

/** How much likelier than usual each scope is, as a difference of logarithms. */
export type Manner = Readonly<Record<Scope, number>>;

const UNKNOWN: Manner = { core: 0, supporting: 0, outside: 0 };
/** Beyond this many characters before and after the ask a long text speaks of other things. */
const AROUND = 150;

/** A common word, or two in a row, with its weights in the order of MANNER_SCOPES. */
export interface Heard {
  readonly part: string;
  readonly weights: Float32Array;
}

/**
 * What an ask says that tells whose work it is by how it is put. Null for the title of a task or an event, which is said to
 * nobody, and for what was put into English word by word.
 */
export function heardIn(ask: AskToJudge, { weights }: MannerModel): readonly Heard[] | null {
  if (ask.isTranslated || ask.postType === 'task' || ask.postType === 'event') return null;
  const heard: Heard[] = [];
  for (const part of mannerParts(nearby(ask), ask.fromOutside === true, (word) => weights.has(word))) {
    const known = weights.get(part);
    if (known) heard.push({ part, weights: known });
  }
  return heard;
}

/**
 * Whose work an ask is, as far as it shows in how it is put: favours are begged for ("would you be a dear") and for a Saturday,
 * one's own work is asked for plainly, by a weekday, with "what" and "how".
 */
export function mannerOf(heard: readonly Heard[] | null, model: MannerModel): Manner {
  if (heard === null) return UNKNOWN;
  const scores = Float64Array.from(model.bias);
  for (const { weights } of heard)
    for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) + (weights[k] ?? 0);
  const all = logSumExp(scores, scores.length);
  const beyondUsual = (k: number) => (scores[k] ?? 0) - all - (model.usual[k] ?? 0);
  return { core: beyondUsual(0), supporting: beyondUsual(1), outside: beyondUsual(2) };
}

/** How far a manner, or the weights of one word, speaks for outside (below 0: for within). */
export function leanOf({ core, supporting, outside }: Manner): number {
  return outside - Math.max(core, supporting);
}

/** The ask with what stands around it; of one that was put together from several sentences, those alone. */
function nearby({ sentence, context }: AskToJudge): string {
  const start = context.indexOf(sentence);
  if (start < 0) return sentence;
  return context.slice(Math.max(0, start - AROUND), start + sentence.length + AROUND);
}
