import { expect, it } from 'vitest';
import { toMarkdown } from '../../lib/core/document/to-markdown';
import { aorDoc } from '../../lib/documents/aor-doc';
import { aor } from '../fixtures/ask';

const textNow = () => toMarkdown(aorDoc(aor));

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
  const only = toMarkdown(aorDoc({ ...aor, lines: aor.lines.slice(0, 1) }));
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
    aorDoc({ ...aor, lines: [line, { ...line, id: 'x', group: '', title: 'Calls' }, ...rest] }),
  );
  expect(text).toContain('### Buyers');
  expect(text).toContain('| Answer new leads | 15 min<br>5 min to 1.5 h<br>8 a day | 20 |');
});
