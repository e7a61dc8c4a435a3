/**
 * `npm run bench [-- PART …] [--json]`: what Remit costs, measured on this machine; without a part, all of them.
 * `npm run bench -- --against FOLDER [--json]`: beside another unpacked extension, on the same page. Builds nothing: run
 * `npm run build` before.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { againstFigures } from './bench/against';
import { bundled } from './bench/bundled';
import type * as Core from './bench/core';
import { growthFigures } from './bench/growth';
import { pageFigures } from './bench/page-cost';
import { historyFigures } from './bench/history-cost';
import { sizeFigures } from './bench/sizes';
import type { Figure } from './bench/statistics';
import { surfaceFigures } from './bench/surfaces';
import { threadFigures } from './bench/thread-cost';

const BUILD = '.output/chrome-mv3';

const PARTS: Record<string, () => Figure[] | Promise<Figure[]>> = {
  core: async () => ((await bundled('core')) as typeof Core).coreFigures(),
  growth: () => growthFigures(BUILD),
  sizes: () => sizeFigures(BUILD),
  page: () => pageFigures(BUILD),
  surfaces: () => surfaceFigures(BUILD),
  thread: () => threadFigures(BUILD),
  history: () => historyFigures(BUILD),
};

const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, against: { type: 'string' } },
});
const unknown = named.find((name) => !(name in PARTS));
if (!existsSync(BUILD)) refuse(`${BUILD} is not there: run npm run build first.`);
if (unknown !== undefined) refuse(`${unknown}: the parts are ${Object.keys(PARTS).join(', ')}.`);
const other = values.against === undefined ? null : resolve(values.against);
if (other !== null && !existsSync(join(other, 'manifest.json')))
  refuse(`${other} holds no manifest.json: give the folder of an unpacked extension.`);

const figures = other === null ? await measured() : await againstFigures(BUILD, other);
if (values.json) console.log(JSON.stringify(figures, null, 2));
else for (const figure of figures) console.log(line(figure));

async function measured(): Promise<Figure[]> {
  const found: Figure[] = [];
  for (const [name, measure] of Object.entries(PARTS))
    if (named.length === 0 || named.includes(name)) found.push(...(await measure()));
  return found;
}

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

function line({ name, value, unit, limit, note }: Figure): string {
  const shown = `${value.toFixed(Math.abs(value) < 10 ? 2 : 1)} ${unit}`;
  const bar = limit === undefined ? '' : value <= limit ? `≤ ${String(limit)}` : `over ${String(limit)}`;
  return [name.padEnd(42), shown.padStart(14), bar.padEnd(10), note ?? ''].join('  ').trimEnd();
}
