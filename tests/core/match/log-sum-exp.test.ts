import { describe, expect, it } from 'vitest';
import { logSumExp } from '../../../lib/core/match/log-sum-exp';

describe('logSumExp', () => {
  it('adds up in the exponent and looks at the first scores only', () => {
    const scores = Float64Array.of(Math.log(2), Math.log(3), 100);
    expect(logSumExp(scores, 2)).toBeCloseTo(Math.log(5), 10);
  });

  it('stays finite where an exponential would not', () => {
    expect(logSumExp(Float64Array.of(1000, 1000), 2)).toBeCloseTo(1000 + Math.log(2), 10);
  });

  it('is 0 without scores', () => {
    expect(logSumExp(new Float64Array(1), 0)).toBe(0);
  });
});
