import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';

/** The languages that have texts, as their files are named. */
export const LANGUAGES = readdirSync('lib/locales')
  .filter((file) => file.endsWith('.yml'))
  .map((file) => basename(file, '.yml'));

/** Every text of a language by the browser's name for it ("card_title"), in its plural forms: 0 where there is one, 1, other. */
export function texts(language: string): Map<string, readonly string[]> {
  return collect(parse(readFileSync(`lib/locales/${language}.yml`, 'utf8')), '', new Map());
}

function collect(node: unknown, name: string, into: Map<string, readonly string[]>) {
  if (typeof node !== 'object' || node === null) return into.set(name, [String(node)]);
  const parts = Object.entries(node);
  if (parts.every(([key]) => /^(n|\d+)$/.test(key)))
    return into.set(
      name,
      parts.map(([, form]) => String(form)),
    );
  for (const [key, part] of parts) collect(part, name ? `${name}_${key}` : key, into);
  return into;
}
