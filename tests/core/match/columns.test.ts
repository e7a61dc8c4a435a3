import { describe, expect, it } from 'vitest';
import { Columns } from '../../../lib/core/match/columns';
import { shippedModel } from '../../../lib/core/match/shipped-model';

function columnsOf(...places: readonly (readonly [number, number])[]): { columns: Columns; all: number[] } {
  const model = shippedModel();
  const columns = new Columns(model);
  const all = places.map(([x, y]) => {
    const vector = new Float32Array(model.dims);
    vector[0] = x;
    vector[1] = y;
    return columns.add(vector);
  });
  return { columns, all };
}

describe('coherence', () => {
  it('is the mean likeness to the nearest other column', () => {
    const { columns, all } = columnsOf([1, 0], [0.6, 0.8], [0, 1]);
    // 0.6 and 0.8 for the outer two, 0.8 for the middle one.
    expect(columns.coherence(all)).toBeCloseTo((0.6 + 0.8 + 0.8) / 3, 5);
  });

  it('is 0 for a single column', () => {
    const { columns, all } = columnsOf([1, 0]);
    expect(columns.coherence(all)).toBe(0);
  });
});
