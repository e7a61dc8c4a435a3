import { contrastStep } from './contrast';
import { Encoder, type Pair } from './encoder';
import type { PairMaker } from './pairs';
import type { Random } from './random';
import type { Vocabulary } from './vocabulary';

const DIMS = 64;
const BATCH = 128;
const TEMPERATURE = 0.1;
const ROUNDS = 6;
const SENSES_A_ROUND = 16_000;
const TECHNOLOGY_A_ROUND = 2_500;
const TOPIC_PAIRS_A_ROUND = 8;

/** Trains word vectors and weights on what the world knows of work: O*NET, WordNet, own topics; no asks of ours. */
export function pretrain(
  vocabulary: Vocabulary,
  pairs: PairMaker,
  random: Random,
  say: (line: string) => void,
): Encoder {
  const encoder = new Encoder(vocabulary.stems.length, DIMS, vocabulary.startWeights(), random);
  for (let round = 0; round < ROUNDS; round++) {
    const batches = [
      pairs.tasks(),
      pairs.words(TECHNOLOGY_A_ROUND, SENSES_A_ROUND),
      pairs.topics(TOPIC_PAIRS_A_ROUND),
    ].flatMap((part) => inBatches(random.shuffle(part)));
    const rate = 0.01 * (1 - round / ROUNDS) + 0.0005;
    let loss = 0;
    for (const batch of random.shuffle(batches))
      loss += contrastStep(encoder, batch, TEMPERATURE, rate, rate / 2);
    say(`words, round ${String(round + 1)} of ${String(ROUNDS)}: loss ${(loss / batches.length).toFixed(3)}`);
  }
  encoder.toUnitVectors();
  return encoder;
}

function inBatches(pairs: readonly Pair[]): Pair[][] {
  const batches: Pair[][] = [];
  for (let start = 0; start + BATCH / 8 < pairs.length; start += BATCH)
    batches.push(pairs.slice(start, start + BATCH));
  return batches;
}
