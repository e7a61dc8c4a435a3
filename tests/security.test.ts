import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const named = [...readFileSync('SECURITY.md', 'utf8').matchAll(/`(tests\/[^`]+)`/g)].map(
  ([, file]) => file ?? '',
);

it('names in SECURITY.md only tests that are there', () => {
  expect(named.length).toBeGreaterThan(18);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
