import { expect, it } from 'vitest';
import { productionPackages } from '../scripts/licences/production-packages';

/** Licences under which a package may be part of the product; of a choice, the first is taken. */
const ALLOWED = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
  // What duck says of itself; its text is the licence of two clauses.
  'BSD',
  // Of each file, not of what uses it.
  'MPL-2.0',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
];

it('holds only packages whose licence allows that', () => {
  const packages = productionPackages(new URL('../package-lock.json', import.meta.url).pathname);
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'jszip', 'd3-array']));
  const others = packages.filter(({ licence }) => !ALLOWED.includes(licence));
  expect(others.map(({ name, licence }) => `${name}: ${licence || 'none named'}`)).toEqual([]);
});
