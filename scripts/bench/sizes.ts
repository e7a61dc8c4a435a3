import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './statistics';

/** Bytes of what a page loads, and of the worker. */
export function sizeFigures(build: string): Figure[] {
  const pages = readdirSync(build).filter((file) => file.startsWith('page-'));
  const largest = pages
    .map((file) => ({ file, bytes: statSync(join(build, file)).size }))
    .sort((a, b) => b.bytes - a.bytes)[0];
  return [
    {
      name: 'largest page script',
      value: (largest?.bytes ?? NaN) / 1000,
      unit: 'kB',
      limit: 40,
      note: largest?.file ?? '',
    },
    { name: 'worker', value: statSync(join(build, 'background.js')).size / 1000, unit: 'kB' },
  ];
}
