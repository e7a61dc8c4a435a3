import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const texts: unknown = parse(readFileSync('lib/locales/en.yml', 'utf8'));

function names(tree: unknown, before = ''): string[] {
  if (typeof tree !== 'object' || tree === null) return [before];
  return Object.entries(tree).flatMap(([name, part]) => names(part, before ? `${before}_${name}` : name));
}

it('names every text so that browsers take it: they refuse the whole extension otherwise', () => {
  expect(names(texts).filter((name) => !/^\w+$/.test(name))).toEqual([]);
});
