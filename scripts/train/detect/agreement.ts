import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listMail } from './list-mail';
import { jsonLines, OWN_DATA, ownSentencesOf, OWN_FILES, type LabelledSentence } from './rows';

export interface Agreement {
  readonly n: number;
  /** Share of equal labels (ask or not). */
  readonly same: number;
  readonly kappa: number;
  /** F1 of one reading against the other. */
  readonly f1: number;
}

function agreementOf(pairs: readonly (readonly [boolean, boolean])[]): Agreement {
  const n = pairs.length;
  const both = pairs.filter(([a, b]) => a && b).length;
  const first = pairs.filter(([a]) => a).length;
  const second = pairs.filter(([, b]) => b).length;
  const same = pairs.filter(([a, b]) => a === b).length / n;
  const chance = (first * second + (n - first) * (n - second)) / (n * n);
  return { n, same, kappa: (same - chance) / (1 - chance), f1: (2 * both) / (first + second) };
}

function columns(file: string): string[][] {
  const lines = readFileSync(join(OWN_DATA, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

/** Second labels of a sample of own sentences, given without sight of the first. */
export function ownAgreement(): Agreement {
  const first = new Map(ownSentencesOf(OWN_FILES).map(({ text, label }) => [text, label]));
  return agreementOf(
    columns('second-labels.tsv').flatMap(([type = '', text = '']) => {
      const label = first.get(text);
      return label === undefined ? [] : [[label === 1, type !== 'none'] as const];
    }),
  );
}

/** Second labels of a sample of others' mail, given without sight of the first. */
export function listAgreement(): Agreement {
  const first = new Map(listMail().map(({ id, label }) => [id, label]));
  const second = listMail('second-list-mail.tsv');
  return agreementOf(second.map(({ id, label }) => [first.get(id) === 1, label === 1]));
}

/** A second reading of contested shared training rows against their given labels. */
export function sharedAgreement(folder: string): Agreement {
  const rows = jsonLines<LabelledSentence>(join(folder, 'train.jsonl'));
  const given = new Map(rows.map(({ id, label }) => [id, label]));
  return agreementOf(
    columns('second-reading.tsv').map(([id = '', label = '']) => [given.get(id) === 1, label === '1']),
  );
}
