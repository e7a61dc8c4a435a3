import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** What a labelled sentence asks for. */
export type AskType = 'task' | 'question' | 'schedule' | 'none';

export interface LabelledSentence {
  readonly id: string;
  readonly text: string;
  readonly label: 0 | 1;
  /** Unknown for shared training rows that nobody has typed. */
  readonly type?: AskType;
  /** Which hard case an own sentence shows ("courtesy", "bulk" …). */
  readonly group?: string;
}

/** The project's own data. */
export const OWN_DATA = fileURLToPath(new URL('../data/detect/', import.meta.url));

/** The shared request data beside the repository; it is never copied into it. */
export const SHARED_REQUESTS = fileURLToPath(new URL('../../../../shared/data/requests/', import.meta.url));

/** Rows of a JSON-lines file. */
export function jsonLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

const TYPES = new Set(['task', 'question', 'schedule', 'none']);

export function isType(text: string): text is AskType {
  return TYPES.has(text);
}

/** Reads sentences under headings "# type" or "# type/group" (see the annotation guide). */
function headed(text: string, prefix: string): LabelledSentence[] {
  const rows: LabelledSentence[] = [];
  let type: AskType = 'none';
  let group = '';
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    if (line.startsWith('# ')) {
      const [name = '', part = ''] = line.slice(2).trim().split('/');
      if (!isType(name)) throw new Error(`${prefix}:${String(i + 1)}: unknown type ${name}`);
      type = name;
      group = part;
      continue;
    }
    rows.push({
      id: `${prefix}:${String(i + 1)}`,
      text: line.trim(),
      label: type === 'none' ? 0 : 1,
      type,
      group,
    });
  }
  return rows;
}

export const OWN_FILES = [
  'sentences.txt',
  'sentences-long.txt',
  'sentences-office.txt',
  'sentences-mail.txt',
  'sentences-around.txt',
];

/** What only the gate and the message model are trained on: asks so bare that only a message tells that they are. */
export const BARE_FILES = ['sentences-bare.txt'];
/** What only the kinds are trained on: work and answers in the words of meetings ("Ring the caterer", "Who is on call?"). */
export const KIND_FILES = ['sentences-kinds.txt'];

/** The project's own sentences. */
export function ownSentencesOf(files: readonly string[]): LabelledSentence[] {
  return files.flatMap((file) => headed(readFileSync(join(OWN_DATA, file), 'utf8'), file));
}

/** Second readings of shared rows: id → type. */
function corrections(): Map<string, AskType> {
  const read = new Map<string, AskType>();
  for (const line of readFileSync(join(OWN_DATA, 'corrections.tsv'), 'utf8').split('\n')) {
    const [id = '', , type = ''] = line.split('\t');
    if (id !== '' && isType(type)) read.set(id, type);
  }
  return read;
}

/** Shared training rows as corrected; null where the data is absent. */
export function sharedTraining(folder: string): LabelledSentence[] | null {
  const file = join(folder, 'train.jsonl');
  if (!existsSync(file)) return null;
  const corrected = corrections();
  return jsonLines<LabelledSentence>(file).map(({ id, text, label }) => {
    const type = corrected.get(id);
    if (type === undefined) return label === 0 ? { id, text, label, type: 'none' } : { id, text, label };
    return { id, text, label: type === 'none' ? 0 : 1, type };
  });
}
