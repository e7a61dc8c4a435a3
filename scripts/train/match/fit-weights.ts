import { LINE_FEATURES, NOTHING_FEATURES } from '../../../lib/core/match/features';
import { LINE_WIDTH } from '../../../lib/core/match/line-features';
import { logSumExp } from '../../../lib/core/match/log-sum-exp';
import { unit } from '../../../lib/core/match/unit';
import { adam } from './adam';
import { ComparisonLoss, dot, NOTHING, partsOf, sizeOf, softmaxInPlace } from './comparison-loss';
import { completed } from './completed';
import { fitAllMine } from './fit-all-mine';
import type { Item } from './item';

export interface Weights {
  readonly line: Float64Array;
  readonly nothing: Float64Array;
  /** In place of `nothing` for an AoR without lines of others. */
  readonly allMine: Float64Array;
  /** Direction (length 1) of asks that fit no line whatever the AoR; its weight stands among those of "nothing". */
  readonly oddJobs: Float32Array;
  /** Directions (length 1) of the lines that asks lean to, in the order of LEANINGS; their weights stand among those of lines. */
  readonly leanings: readonly Float32Array[];
}

/** Weights that a person set: the same ask again must win, whatever else is said (it does not occur in training). */
const SAME_ASK = 8;
/** Who names the person whose work it is asks in their place ("Gus is sick"); it does not occur in training either. */
const OWNER_NAMED = 2;
/** So much of what the manner of asking is found to tell holds for people who write their own way, chosen on the development messages. */
const MANNER_SHARE = 0.6;
/** Added to all that is outside where an AoR names work of others: on people who wrote their own way, fitted weights say too seldom outside. */
const OUTSIDE_SHIFT = 0.3;
/** Taken from "nothing" where a customer asks whoever serves customers: what they want is seldom nobody's, though their words often are. */
const CUSTOMER_SHIFT = 1;
const STEPS = 220;
const RATE = 0.1;

const FIRST_LEANING = LINE_FEATURES.indexOf('leanAlways');
const ODD_JOB = NOTHING_FEATURES.indexOf('oddJob');

/** Multinomial logistic regression over lines and "nothing" (maximum likelihood with a small ridge). */
export function fitWeights(items: readonly Item[]): Weights {
  const dims = items[0]?.direction.length ?? 0;
  const loss = new ComparisonLoss(items, dims);
  const fitted = adam({
    size: sizeOf(dims),
    steps: STEPS,
    rate: RATE,
    gradientAt: (weights) => loss.gradientAt(weights),
  });
  const { line, nothing, oddJobs, leanings } = partsOf(fitted, dims);
  leanings.forEach((leaning, k) => (line[FIRST_LEANING + k] = Math.hypot(...leaning)));
  nothing[ODD_JOB] = Math.hypot(...oddJobs);
  const directions = { oddJobs: unit(oddJobs), leanings: leanings.map(unit) };
  const mine = items.filter(({ allMine }) => allMine).map((item) => completed(item, directions));
  const allMine = fitAllMine(mine, line);
  line[LINE_FEATURES.indexOf('sameExample')] = SAME_ASK;
  line[LINE_FEATURES.indexOf('ownerNamed')] = OWNER_NAMED;
  const same = NOTHING_FEATURES.indexOf('sameExample');
  nothing[same] = SAME_ASK;
  allMine[same] = SAME_ASK;
  line[LINE_FEATURES.indexOf('manner')]! *= MANNER_SHARE;
  for (const weights of [nothing, allMine]) weights[NOTHING_FEATURES.indexOf('manner')]! *= MANNER_SHARE;
  const customer = NOTHING_FEATURES.indexOf('customer');
  nothing[customer]! -= CUSTOMER_SHIFT;
  allMine[customer]! -= CUSTOMER_SHIFT;
  nothing[NOTHING_FEATURES.indexOf('bias')]! += OUTSIDE_SHIFT;
  line[LINE_FEATURES.indexOf('outside')]! += OUTSIDE_SHIFT;
  return { line, nothing, allMine, ...directions };
}

/** Probabilities of the lines and of "nothing". */
export function chancesOf(item: Item, weights: Weights): { lines: number[]; nothing: number } {
  const { lines, scopes, nothing, allMine } = completed(item, weights);
  const scores = new Float64Array(scopes.length + 1);
  scopes.forEach((_, at) => (scores[at] = dot(lines, at * LINE_WIDTH, weights.line, 0, LINE_WIDTH)));
  nothing[NOTHING_FEATURES.indexOf('linesTogether')] = logSumExp(scores, scopes.length);
  scores[scopes.length] = dot(nothing, 0, allMine ? weights.allMine : weights.nothing, 0, NOTHING);
  const chances = softmaxInPlace(scores);
  return { lines: [...chances.subarray(0, -1)], nothing: chances[scopes.length]! };
}
