import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Aor } from '../../../lib/model/aor';

const files = import.meta.glob<Record<string, unknown>>('../../../lib/core/templates/*.ts', { eager: true });
const templates = Object.entries(files).flatMap(([file, exported]) =>
  Object.values(exported).map((template) => [file, z.parse(Aor, template)] as const),
);

describe.each(templates)('the template in %s', (_file, aor) => {
  it('names every line once', () => {
    expect(new Set(aor.lines.map(({ id }) => id)).size).toBe(aor.lines.length);
  });

  it('has at least four examples on every line', () => {
    expect(aor.lines.filter(({ examples }) => examples.length < 4)).toEqual([]);
  });

  it('names who does the work that is outside', () => {
    const outside = aor.lines.filter(({ scope }) => scope === 'outside');
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter(({ owner }) => owner === null)).toEqual([]);
  });

  it('plans no more hours than the week has', () => {
    const planned = aor.lines.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0);
    expect(planned).toBeLessThanOrEqual(aor.capacityHours);
  });

  it('says how long each piece of work takes', () => {
    expect(aor.lines.filter(({ minutesEach }) => minutesEach === null)).toEqual([]);
  });
});
