import type { Encoder, Pair, Tokens } from './encoder';
import { choiceStep, type Choice } from './late';
import type { OwnLine, OwnRole } from './own-roles';
import type { PairMaker } from './pairs';
import type { Random } from './random';
import type { Vocabulary } from './vocabulary';

const TRAININGS = 3;
const ROUNDS = 6;
const RATE = 0.004;
const TEMPERATURE = 0.06;
const BATCH = 40;
const FOREIGN_LINES = 24;
const TASK_BATCHES = 60;
const TOPIC_PAIRS = 4;
const OCCUPATIONS = 80;

/**
 * Trains the comparison of asks with lines on our own roles, among tasks and topics so that those are not forgotten: the
 * mean of some trainings from the same start, since each alone judges some asks by chance.
 */
export function tune(
  start: Encoder,
  roles: readonly OwnRole[],
  vocabulary: Vocabulary,
  pairs: PairMaker,
  random: Random,
): Encoder {
  const trained = Array.from({ length: TRAININGS }, () => tuneOnce(start, roles, vocabulary, pairs, random));
  const mean = start.copy();
  mean.vectors.fill(0);
  mean.weights.fill(0);
  for (const { vectors, weights } of trained) {
    for (let i = 0; i < vectors.length; i++) mean.vectors[i]! += vectors[i]! / TRAININGS;
    for (let i = 0; i < weights.length; i++) mean.weights[i]! += weights[i]! / TRAININGS;
  }
  mean.toUnitVectors();
  return mean;
}

function tuneOnce(
  start: Encoder,
  roles: readonly OwnRole[],
  vocabulary: Vocabulary,
  pairs: PairMaker,
  random: Random,
): Encoder {
  const encoder = start.copy();
  for (let round = 0; round < ROUNDS; round++) {
    const choices = [
      ...roles.map((role) => choiceOf(role, roles, vocabulary, random)),
      ...asChoices(pairs.someTasks(BATCH * TASK_BATCHES)),
      ...asChoices(pairs.topics(TOPIC_PAIRS)),
      ...pairs.activitiesAmongTasks(OCCUPATIONS),
    ];
    const rate = RATE * (1 - round / ROUNDS) + 0.0003;
    for (const choice of random.shuffle(choices)) choiceStep(encoder, choice, TEMPERATURE, rate, rate * 2);
  }
  return encoder;
}

/** All asks of a role against its own lines and some of other roles. */
function choiceOf(role: OwnRole, roles: readonly OwnRole[], vocabulary: Vocabulary, random: Random): Choice {
  const candidates = role.lines.map((line) => lineTokens(line, vocabulary, random));
  for (let i = 0; i < FOREIGN_LINES; i++) {
    const other = random.pick(roles);
    const line = random.pick(other.lines);
    if (other !== role) candidates.push(vocabulary.tokens(`${line.title} ${line.involved}`));
  }
  const queries: Tokens[] = [];
  const right: number[] = [];
  role.lines.forEach(({ asks }, at) => {
    for (const { text } of asks) {
      queries.push(vocabulary.tokens(text));
      right.push(at);
    }
  });
  return { queries, candidates, right };
}

/** People write lines at length or as a bare title, with or without an example. */
function lineTokens(line: OwnLine, vocabulary: Vocabulary, random: Random): Tokens {
  const text = random.next() < 0.8 ? `${line.title} ${line.involved}` : line.title;
  const example = random.next() < 0.15 && line.asks.length > 0 ? random.pick(line.asks).text : '';
  return vocabulary.tokens(`${text} ${example}`);
}

function asChoices(pairs: readonly Pair[]): Choice[] {
  const choices: Choice[] = [];
  for (let start = 0; start + BATCH / 4 < pairs.length; start += BATCH) {
    const batch = pairs.slice(start, start + BATCH);
    choices.push({
      queries: batch.map(({ query }) => query),
      candidates: batch.map(({ match }) => match),
      right: batch.map((_, i) => i),
      ignored: (query, candidate) => batch[query]?.group === batch[candidate]?.group,
    });
  }
  return choices;
}
