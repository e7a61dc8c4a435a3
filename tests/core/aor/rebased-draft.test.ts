import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rebasedDraft } from '../../../lib/core/aor/rebased-draft';
import { anyAor } from '../../fixtures/any-aor';
import { aor, leads } from '../../fixtures/ask';

it('is what is saved where the draft changed nothing, and the draft where nothing else was saved', () => {
  fc.assert(
    fc.property(anyAor, anyAor, (one, other) => {
      expect(rebasedDraft(one, other, one)).toEqual(other);
      expect(rebasedDraft(one, one, other)).toEqual(other);
      expect(rebasedDraft(one, other, other)).toEqual(other);
    }),
  );
});

it('keeps lines that the draft changed, and takes in what came for the others', () => {
  const [first, second, third] = aor.lines;
  const draft = { ...aor, lines: [{ ...first!, title: 'Mine' }, second!, third!] };
  const saved = {
    ...aor,
    goal: 'Theirs',
    lines: [
      { ...first!, title: 'Theirs' },
      { ...second!, hoursPerWeek: 9 },
      { ...leads, id: 'new' },
    ],
  };
  const both = rebasedDraft(aor, saved, draft);
  expect(both.goal).toBe('Theirs');
  expect(both.lines.map(({ id, title, hoursPerWeek }) => [id, title, hoursPerWeek])).toEqual([
    ['leads', 'Mine', 20],
    ['coaching', 'Coach agents', 9],
    ['new', 'Answer new leads', 20],
  ]);
});
