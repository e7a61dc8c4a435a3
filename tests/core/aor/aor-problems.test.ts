import { describe, expect, it } from 'vitest';
import { aorProblems, blocks } from '../../../lib/core/aor/aor-problems';
import { aor, leads, website } from '../../fixtures/ask';

const kinds = (part: Partial<typeof aor>) => aorProblems({ ...aor, ...part }).map(({ kind }) => kind);

describe('aorProblems', () => {
  it('finds nothing wrong with a sound AoR', () => {
    expect(aorProblems(aor)).toEqual([]);
  });

  it('warns of what is unwise but may be saved', () => {
    expect(kinds({ lines: [] })).toEqual(['noLines']);
    expect(kinds({ lines: [website] })).toEqual(['noCore']);
    expect(kinds({ capacityHours: 10 })).toEqual(['overCapacity']);
    expect(kinds({ lines: [leads, { ...website, owner: null, hoursPerWeek: 2 }] })).toEqual([
      'outsideHours',
      'owner',
    ]);
    expect(aorProblems({ ...aor, lines: [website] }).some(blocks)).toBe(false);
  });

  it('refuses what cannot be stored, naming the line', () => {
    const broken = { ...leads, title: ' ', hoursPerWeek: Number.NaN, minutesEach: 0 };
    const problems = aorProblems({ ...aor, lines: [broken], capacityHours: 0 });
    expect(problems.map(({ kind }) => kind)).toEqual(['capacity', 'noTitle', 'hours', 'minutes']);
    expect(problems.every(blocks)).toBe(true);
    expect(problems[1]).toMatchObject({ line: 1, id: 'leads' });
  });

  it('wants minutes that rise from low to high, and a frequency that can be', () => {
    const odd = { ...leads, minutesLow: 20, minutesHigh: 10, often: { times: 0, per: 'week' } as const };
    expect(kinds({ lines: [odd] })).toEqual(['minutesOrder', 'often']);
    expect(kinds({ lines: [{ ...leads, minutesLow: 5, minutesHigh: 40 }] })).toEqual([]);
  });

  it('warns of a second line with a title that is taken', () => {
    const problems = aorProblems({
      ...aor,
      lines: [leads, { ...leads, id: 'again', title: 'answer NEW leads ' }],
    });
    expect(problems).toEqual([{ kind: 'sameTitle', line: 2, id: 'again' }]);
    expect(problems.some(blocks)).toBe(false);
  });
});
