import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Real browsers, two files at a time, each with browsers and servers of its own; `npm test` has built the extension before. Waits are
 * long, since a machine may be slow, and end with what they wait for.
 */
export default defineConfig({
  test: {
    root: 'tests/e2e',
    include: ['*.e2e.ts'],
    globalSetup: fileURLToPath(new URL('temporary-files.ts', import.meta.url)),
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
