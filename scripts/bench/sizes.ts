import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './statistics';

/** Bytes of what a page loads, and of the worker. */
export function sizeFigures(build: string): Figure[] {
  const pages = readdirSync(build).filter((file) => file.startsWith('page-'));
  const largest = pages
    .map((file) => ({ file, bytes: statSync(join(build, file)).size }))
    .sort((a, b) => b.bytes - a.bytes)[0];
  const kB = (file: string) => statSync(join(build, file)).size / 1000;
  return [
    {
      name: 'largest page script',
      value: (largest?.bytes ?? NaN) / 1000,
      unit: 'kB',
      limit: 40,
      note: largest?.file ?? '',
    },
    { name: 'what comes with an open post', value: kB('posts.js'), unit: 'kB', limit: 40 },
    { name: 'worker', value: kB('background.js'), unit: 'kB' },
  ];
}
