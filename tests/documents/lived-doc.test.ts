import { expect, it } from 'vitest';
import { toMarkdown } from '../../lib/core/document/to-markdown';
import { livedDoc } from '../../lib/documents/lived-doc';
import { leads, website } from '../fixtures/ask';

it('sets planned hours against lived ones, a week', () => {
  const rows = [
    { line: leads, planned: 80, lived: 60 },
    { line: website, planned: 0, lived: 12 },
    { line: null, planned: 0, lived: 4 },
  ];
  const text = toMarkdown(livedDoc('Version 2', rows, 4));
  expect(text).toContain('**Version 2; weeks with figures: 4**');
  expect(text).toContain('| Answer new leads<br>Core | 20 | 15 | -5 |');
  expect(text).toContain('| Website changes<br>Outside my AoR | 0 | 3 | 3 |');
  expect(text).toContain('| **Together** | **20** | **19** | **-1** |');
});

it('says so when there are no weeks yet', () => {
  expect(toMarkdown(livedDoc('Now', [], 0))).toContain('no weeks yet');
});
