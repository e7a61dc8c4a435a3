import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OWN_ROLES_FOLDER } from './own-roles';

/** A field of work or life and the words that go with it. */
export interface Topic {
  readonly title: string;
  readonly words: string;
}

/** Reads `topics.tsv`: title, tab, words. */
export function readTopics(folder: string = OWN_ROLES_FOLDER): Topic[] {
  return readFileSync(path.join(folder, 'topics.tsv'), 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const [title = '', words = ''] = row.split('\t');
      return { title, words };
    });
}
