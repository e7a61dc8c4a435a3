import { readFileSync } from 'node:fs';
import { detect } from '../../lib/core/detect/detect';
import type { Post } from '../../lib/model/post';
import { quality } from '../train/detect/score';

/** A message of a mailing-list thread, cut into sentences; quoted ones begin with ">" or "|". */
interface Row {
  readonly id: string;
  readonly subject: string;
  readonly from: string;
  readonly sentences: readonly string[];
  readonly label: number;
}

const NOBODY = { names: [], addresses: [] };

function postOf({ id, subject, from, sentences }: Row): Post {
  return {
    site: 'evaluate',
    id,
    type: 'mail',
    author: { name: from, address: '' },
    to: [],
    cc: [],
    subject,
    text: sentences.filter((sentence) => !/^\s*[>|]/.test(sentence)).join('\n\n'),
    regions: [],
    time: null,
  };
}

/**
 * `npm run --silent evaluate -- bc3 FILE.jsonl`: messages of mailing lists, quotes removed, read by nobody in particular
 * (an ask to anybody on the list counts). Prints `{n, precision, recall, f1, accuracy}` for "holds an ask".
 */
export async function bc3([file]: string[]): Promise<void> {
  if (file === undefined) throw new Error('usage: evaluate bc3 FILE.jsonl');
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
  const scored = rows.map((row) => ({
    score: detect(postOf(row), NOBODY).asks.length > 0 ? 1 : 0,
    label: row.label,
  }));
  console.log(JSON.stringify({ n: rows.length, ...quality(scored, 0.5) }));
  return Promise.resolve();
}
