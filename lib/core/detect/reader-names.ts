import type { Reader } from '../../model/post';

/** What people call the reader, as a part of a pattern: the whole names and the first of each, the longest first; empty when nothing is known. */
export function readerNames({ names }: Reader): string {
  const all = names.flatMap((name) => [name.trim(), name.trim().split(/\s/)[0] ?? '']);
  return [...new Set(all)]
    .filter((name) => /^\p{L}[\p{L}'’. -]+$/u.test(name))
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('.', '\\.');
}

/** Whether a sentence says something of the reader by name ("Jamie to …", "Jamie will …", "adding Jamie, who …"), not merely to them. */
export function saidOf(reader: Reader): (sentence: string) => boolean {
  const calls = readerNames(reader);
  if (calls === '') return () => false;
  const pattern = new RegExp(`(?:${calls})(?:['’]|,? who| (?:and |& )?\\p{L})`, 'u');
  return (sentence) => pattern.test(sentence);
}
