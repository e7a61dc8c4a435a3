import { expect, it } from 'vitest';
import { aorDiff } from '../../lib/core/aor/aor-diff';
import { toMarkdown } from '../../lib/core/document/to-markdown';
import { aorDiffDoc } from '../../lib/documents/aor-diff-doc';
import { aor, leads, website } from '../fixtures/ask';

function text(after: typeof aor): string {
  return toMarkdown(aorDiffDoc({ name: 'Version 1', aor }, { name: 'Now', aor: after }, aorDiff(aor, after)));
}

it('says in words what came, what went, what changed and from what to what', () => {
  const said = text({
    ...aor,
    capacityHours: 36,
    lines: [
      { ...leads, hoursPerWeek: 24, involved: 'Call at once' },
      { ...website, id: 'events', title: 'Events' },
    ],
  });
  expect(said).toContain('**From Version 1 to Now**');
  expect(said).toContain('- Working hours a week: 40 becomes 36.');
  expect(said).toContain('- Added “Events” (Outside my AoR, Dana Reyes (Marketing)).');
  expect(said).toContain('- Removed “Coach agents” (Supporting, 4 h).');
  expect(said).toContain('- “Answer new leads” – Hours a week: 20 h becomes 24 h.');
  expect(said).toContain('- “Answer new leads” – What is involved changed; see below.');
  expect(said).toContain('- Core: **20 → 24 h**');
  expect(said).toContain('- Hours moved: **4 h (to lines that are new or grew)**');
});

it('sets both sides beside each other', () => {
  const said = text({ ...aor, lines: [{ ...leads, involved: 'Call at once' }, ...aor.lines.slice(1)] });
  expect(said).toContain('| Line | Version 1 | Now |');
  expect(said).toContain('| Answer new leads<br>What is involved | – | Call at once |');
});

it('says so when both are the same', () => {
  expect(text(aor)).toContain('Nothing changed; both say the same.');
});
