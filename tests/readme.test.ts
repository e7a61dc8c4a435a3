import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anywhere } from '../lib/sites/anywhere';
import { sites } from '../lib/sites/sites';

/** Cells without the padding that lines them up. */
const rows = readFileSync('README.md', 'utf8')
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()));

describe('the table of sites in the README', () => {
  it.each([...sites, anywhere].map((site) => [site.name, site.evidence] as const))(
    'says of %s: %s',
    (name, evidence) => {
      expect(rows.filter((cells) => cells[1] === name).map((cells) => cells[2])).toEqual([evidence]);
    },
  );
});
