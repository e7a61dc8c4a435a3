import { defineConfig } from 'vitest/config';

/** Real browsers, one at a time; `npm test` has built the extension before. */
export default defineConfig({
  test: {
    root: 'tests/e2e',
    include: ['*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 300_000,
  },
});
