import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Names the data that weights were trained on, in 16 characters: the shipped weights must carry the name of the committed data. */
export function hashOfFiles(folder: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) hash.update(readFileSync(path.join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}
