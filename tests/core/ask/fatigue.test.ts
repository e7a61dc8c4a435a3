import { expect, it } from 'vitest';
import { ignoredSorts, stillShown } from '../../../lib/core/ask/fatigue';
import { ask } from '../../fixtures/ask';

const now = ask().seenAt + 2 * 86_400_000;
const five = Array.from({ length: 5 }, (_, i) => ask({ id: `a${i}` }));
const found = (sureness: 'sure' | 'likely') => {
  const { sentence, kind, cue, confidence } = ask();
  return { sentence, start: 0, kind, cue, confidence, sureness };
};

it('knows a sort of asks that was ignored five times, a day after', () => {
  expect(ignoredSorts(five, now)).toEqual([
    { key: 'rob@brightfield.example|task', sender: 'rob@brightfield.example', kind: 'task', count: 5 },
  ]);
  expect(ignoredSorts(five.slice(1), now)).toEqual([]);
  expect(ignoredSorts(five, ask().seenAt + 1000)).toEqual([]);
});

it('counts nothing that came by voice, or from nobody known', () => {
  expect(
    ignoredSorts(
      five.map((one) => ({ ...one, origin: 'spoken' as const })),
      now,
    ),
  ).toEqual([]);
  expect(
    ignoredSorts(
      five.map((one) => ({ ...one, author: { name: '', address: '' } })),
      now,
    ),
  ).toEqual([]);
});

it('shows of an ignored sort what is sure, and all of it when the person says so', () => {
  const { author } = ask();
  const asks = [found('sure'), found('likely')];
  const ignored = ignoredSorts(five, now);
  expect(stillShown(asks, author, ignored, [])).toEqual([asks[0]]);
  expect(stillShown(asks, author, ignored, [ignored[0]!.key])).toEqual(asks);
  expect(stillShown(asks, { name: 'Zoë', address: 'zoe@brightfield.example' }, ignored, [])).toEqual(asks);
});
