import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { sites } from '../../lib/sites/sites';

const LIB = resolve(import.meta.dirname, '../../lib/sites');

const files = ['applications', 'engines'].flatMap((folder) =>
  readdirSync(join(LIB, folder)).map((name) => [name.replace(/\.ts$/, ''), join(LIB, folder, name)] as const),
);

it.each(files)('%s.ts exports the site of that id, and the list has it', async (id, path) => {
  const exported: Record<string, unknown> = await import(path);
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  expect(exported[name]).toMatchObject({ id });
  expect(sites).toContain(exported[name]);
});

it('the list holds nothing else', () => {
  expect(sites.map((site) => site.id).sort()).toEqual(files.map(([id]) => id).sort());
});

it.each(sites.map((site) => [site.id, site.origins] as const))('%s asks for whole origins', (_, origins) => {
  for (const origin of origins) expect(origin).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
});
