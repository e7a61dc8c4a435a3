import { expect, it } from 'vitest';
import { toMarkdown } from '../../lib/core/document/to-markdown';
import { aorDoc } from '../../lib/documents/aor-doc';
import { aor } from '../fixtures/ask';

const DRAFT = { kind: 'draft', since: null } as const;

const textNow = () => toMarkdown(aorDoc(aor, DRAFT));

it('names the role, its hours and their share of the week', () => {
  const text = textNow();
  expect(text).toContain('**Online sales**');
  expect(text).toContain('- Working hours a week: **40 h**');
  expect(text).toContain('- Core: **20 h (50% of the week)**');
  expect(text).toContain('- Not planned: **16 h**');
});

it('lists the lines by scope with their hours, and who owns the rest', () => {
  const text = textNow();
  expect(text).toMatch(
    /there for[\s\S]*\| Answer new leads \|[^\n]*15 min \| 20 \|[\s\S]*support that[\s\S]*Coach agents/,
  );
  expect(text).toContain('| Website changes | Dana Reyes (Marketing)<br>dana@brightfield.example |');
});

it('leaves out a scope without lines', () => {
  const only = toMarkdown(aorDoc({ ...aor, lines: aor.lines.slice(0, 1) }, DRAFT));
  expect(only).not.toContain('Who owns the rest');
});

it('says the span of minutes and how often, and sets groups apart', () => {
  const [leads, ...rest] = aor.lines;
  const line = {
    ...leads!,
    group: 'Buyers',
    minutesLow: 5,
    minutesHigh: 90,
    often: { times: 8, per: 'day' as const },
  };
  const text = toMarkdown(
    aorDoc({ ...aor, lines: [line, { ...line, id: 'x', group: '', title: 'Calls' }, ...rest] }, DRAFT),
  );
  expect(text).toContain('### Buyers');
  expect(text).toContain('| Answer new leads | 15 min<br>5 min to 1.5 h<br>8 a day | 20 |');
});

it('says which version it is, and with whom it was agreed', () => {
  const version = { number: 3, aor, publishedAt: Date.UTC(2026, 2, 10, 12), note: '', agreed: null };
  const shared = toMarkdown(aorDoc(aor, { kind: 'version', version }));
  expect(shared).toMatch(/manager’s name and signature: _+[\s\S]*Version 3, shared on March 10, 2026\n$/);
  const agreed = { name: 'Ana Ruiz', day: '2026-03-12' };
  const signed = toMarkdown(aorDoc(aor, { kind: 'version', version: { ...version, agreed } }));
  expect(signed).toContain('- Agreed with: **Ana Ruiz**');
  expect(signed).toMatch(/Version 3, agreed with Ana Ruiz on March 12, 2026\n$/);
  expect(toMarkdown(aorDoc(aor, { kind: 'draft', since: 3 }))).toMatch(/Draft, changed after version 3\n$/);
});
