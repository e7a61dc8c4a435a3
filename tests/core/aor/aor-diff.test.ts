import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aorDiff, isSameAor } from '../../../lib/core/aor/aor-diff';
import { anyAor } from '../../fixtures/any-aor';
import { aor, leads, website } from '../../fixtures/ask';

it('finds nothing between an AoR and itself, in whatever order its lines are', () => {
  fc.assert(fc.property(anyAor, (any) => isSameAor(any, { ...any, lines: any.lines.toReversed() })));
});

it('tells added, removed and changed lines apart, with the fields that changed', () => {
  const after = {
    ...aor,
    goal: 'More visits',
    lines: [{ ...leads, hoursPerWeek: 24, minutesLow: 5 }, website, { ...leads, id: 'new', hoursPerWeek: 2 }],
  };
  const diff = aorDiff(aor, after);
  expect(diff.head).toEqual(['goal']);
  expect(diff.added.map(({ id }) => id)).toEqual(['new']);
  expect(diff.removed.map(({ id }) => id)).toEqual(['coaching']);
  expect(diff.changed.map(({ after: { id }, fields }) => [id, fields])).toEqual([
    ['leads', ['hoursPerWeek', 'minutes']],
  ]);
  expect(diff.hours).toEqual({ core: { before: 20, after: 26 }, supporting: { before: 4, after: 0 } });
  expect(diff.hoursMoved).toBe(6);
});

it('adds in one direction what it removes in the other', () => {
  fc.assert(
    fc.property(anyAor, anyAor, (one, other) => {
      const there = aorDiff(one, other);
      const back = aorDiff(other, one);
      expect(there.added).toEqual(back.removed);
      expect(there.changed.map(({ fields }) => fields).sort()).toEqual(
        back.changed.map(({ fields }) => fields).sort(),
      );
    }),
  );
});
