import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const texts = readFileSync('scripts/store/texts/en.md', 'utf8');
/** What stands under a heading. */
const under = (heading: string) => texts.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

/** Characters that the Chrome Web Store takes. */
const LONGEST_SHORT_TEXT = 132;

it('has a short text of a length that stores take, which is the manifest’s own', () => {
  const { extension_description: own } = parse(readFileSync('lib/locales/en.yml', 'utf8')) as Record<
    string,
    string
  >;
  expect(under('Short text').length).toBeLessThanOrEqual(LONGEST_SHORT_TEXT);
  expect(under('Short text')).toBe(own);
});

it.each(['Name', 'Long text', 'Single purpose', 'Permissions', 'Data use'])('has a text: %s', (heading) => {
  expect(under(heading)).not.toBe('');
});
