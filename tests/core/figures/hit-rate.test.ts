import { expect, it } from 'vitest';
import { hitRate } from '../../../lib/core/figures/hit-rate';
import { ask, judged } from '../../fixtures/ask';

const no = { kind: 'no', at: 0 } as const;

it('takes an answer for a right chip, and a correction or “not an ask” for a wrong one', () => {
  const corrected = { ...judged('core', 'leads'), by: 'person' as const };
  expect(
    hitRate([
      ask({ answer: no }),
      ask({ answer: { kind: 'not-an-ask', at: 0 } }),
      ask({ answer: no, judgement: corrected }),
      ask({ judgement: corrected }),
    ]),
  ).toEqual({ judged: 4, right: 1 });
});

it('leaves out what is open, typed or spoken', () => {
  expect(
    hitRate([ask(), ask({ origin: 'spoken', answer: no }), ask({ origin: 'typed', answer: no })]),
  ).toEqual({
    judged: 0,
    right: 0,
  });
});
