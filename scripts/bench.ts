/**
 * `npm run bench [-- PART …] [--json]`: what Remit costs, measured on this machine; without a part, all of them. Builds nothing: run
 * `npm run build` before.
 */
import { existsSync } from 'node:fs';
import { coreFigures } from './bench/core';
import { pageFigures } from './bench/page-cost';
import { historyFigures } from './bench/history-cost';
import { sizeFigures } from './bench/sizes';
import type { Figure } from './bench/statistics';
import { threadFigures } from './bench/thread-cost';

const BUILD = '.output/chrome-mv3';

if (!existsSync(BUILD)) {
  console.error(`${BUILD} is not there: run npm run build first.`);
  process.exit(2);
}
const PARTS: Record<string, () => Figure[] | Promise<Figure[]>> = {
  core: coreFigures,
  sizes: () => sizeFigures(BUILD),
  page: () => pageFigures(BUILD),
  thread: () => threadFigures(BUILD),
  history: () => historyFigures(BUILD),
};
const named = process.argv.slice(2).filter((word) => word in PARTS);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(PARTS))
  if (named.length === 0 || named.includes(name)) figures.push(...(await measure()));
if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 2));
else for (const figure of figures) console.log(line(figure));

function line({ name, value, unit, limit, note }: Figure): string {
  const shown = `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
  const bar = limit === undefined ? '' : value <= limit ? `≤ ${String(limit)}` : `over ${String(limit)}`;
  return [name.padEnd(42), shown.padStart(12), bar.padEnd(10), note ?? ''].join('  ').trimEnd();
}
