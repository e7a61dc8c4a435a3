import { expect, it } from 'vitest';
import { correct } from '../../../lib/core/ask/correct';
import { aor, ask } from '../../fixtures/ask';

it('takes the scope of the line that the person chose', () => {
  expect(correct(ask().judgement, { to: 'line', lineId: 'leads' }, aor)).toMatchObject({
    verdict: 'core',
    lineId: 'leads',
    inScope: 1,
    by: 'person',
  });
});

it('can be nobody of the AoR', () => {
  expect(correct(ask().judgement, { to: 'outside' }, aor)).toMatchObject({
    verdict: 'outside',
    lineId: null,
  });
});

it('leaves the judgement alone when the line is gone', () => {
  const { judgement } = ask();
  expect(correct(judgement, { to: 'line', lineId: 'gone' }, aor)).toBe(judgement);
});
