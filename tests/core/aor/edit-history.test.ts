import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edited, redone, startHistory, undone } from '../../../lib/core/aor/edit-history';

it('takes edits of one thing in a row for one step', () => {
  const typed = ['a', 'ab', 'abc'].reduce((h, text) => edited(h, text, 'title'), startHistory(''));
  expect(undone(typed).present).toBe('');
  expect(undone(edited(typed, 'abc!', 'goal')).present).toBe('abc');
});

it('takes steps that name nothing one by one', () => {
  expect(undone(edited(edited(startHistory(0), 1, ''), 2, '')).present).toBe(1);
});

it('stays as it is at either end', () => {
  const start = startHistory(1);
  expect(undone(start)).toEqual(start);
  expect(redone(start)).toEqual(start);
});

it('gives everything back by as many steps forward as back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 30 }), fc.nat(40), (edits, steps) => {
      let history = edits.reduce((h, value) => edited(h, value, ''), startHistory(0));
      const last = history.present;
      for (let i = 0; i < steps; i++) history = undone(history);
      for (let i = 0; i < steps; i++) history = redone(history);
      expect(history.present).toBe(last);
    }),
  );
});

it('forgets what was taken back once something else is edited', () => {
  const again = edited(undone(edited(startHistory(0), 1, '')), 2, '');
  expect(redone(again).present).toBe(2);
});
