import { contrastStep } from './contrast';
import { Encoder, type Pair } from './encoder';
import { along, principalComponents } from './principal-components';
import type { PairMaker } from './pairs';
import type { Random } from './random';
import type { Vocabulary } from './vocabulary';
import type { WorldStem } from './world-vectors';

const DIMS = 96;
/** The strongest components of general vectors tell frequent words from rare ones, not what they mean. */
const SKIPPED = 3;
const BATCH = 128;
const TEMPERATURE = 0.1;
const ROUNDS = 3;
const RATE = 0.004;
const SHARE_NEAR = 0.5;
const SENSES_A_ROUND = 16_000;
const TECHNOLOGY_A_ROUND = 2_500;
const TOPIC_PAIRS_A_ROUND = 8;

/** Trains vectors that start from general text on what is known of work: O*NET, WordNet, own topics; no asks of ours. */
export function pretrain(
  vocabulary: Vocabulary,
  pairs: PairMaker,
  world: ReadonlyMap<string, WorldStem>,
  random: Random,
  say: (line: string) => void,
): Encoder {
  const encoder = new Encoder(vocabulary.stems.length, DIMS, vocabulary.startWeights(), random);
  startFrom(world, encoder, vocabulary);
  for (let round = 0; round < ROUNDS; round++) {
    const batches = [
      nearTogether(random.shuffle(pairs.tasks())),
      random.shuffle(pairs.words(TECHNOLOGY_A_ROUND, SENSES_A_ROUND)),
      random.shuffle(pairs.topics(TOPIC_PAIRS_A_ROUND)),
    ].flatMap(inBatches);
    const rate = RATE * (1 - round / ROUNDS) + 0.0003;
    let loss = 0;
    for (const batch of random.shuffle(batches))
      loss += contrastStep(encoder, batch, TEMPERATURE, rate, rate / 2);
    say(`words, round ${String(round + 1)} of ${String(ROUNDS)}: loss ${(loss / batches.length).toFixed(3)}`);
  }
  encoder.toUnitVectors();
  return encoder;
}

/** Gives every stem that general text knows its place there; the others start anywhere. */
function startFrom(world: ReadonlyMap<string, WorldStem>, encoder: Encoder, vocabulary: Vocabulary): void {
  const known = vocabulary.stems.flatMap((stem, token) => {
    const found = world.get(stem);
    return found ? [{ token, vector: found.vector }] : [];
  });
  const { mean, directions } = principalComponents(known.map(({ vector }) => vector));
  const kept = directions.slice(SKIPPED, SKIPPED + encoder.dims);
  for (const { token, vector } of known) encoder.startAt(token, along(vector, mean, kept));
}

function inBatches(pairs: readonly Pair[]): Pair[][] {
  const batches: Pair[][] = [];
  for (let start = 0; start + BATCH / 8 < pairs.length; start += BATCH)
    batches.push(pairs.slice(start, start + BATCH));
  return batches;
}

/** Half of the pairs of tasks by major group of occupations, so that a batch tells what lies near each other apart. */
function nearTogether(pairs: readonly Pair[]): Pair[] {
  const major = ({ group }: Pair) => group.slice(0, 2);
  const cut = Math.floor(pairs.length * SHARE_NEAR);
  const near = pairs.slice(0, cut).sort((a, b) => (major(a) < major(b) ? -1 : major(a) > major(b) ? 1 : 0));
  return [...near, ...pairs.slice(cut)];
}
