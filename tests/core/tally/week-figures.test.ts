import { describe, expect, it } from 'vitest';
import { recount } from '../../../lib/core/tally/recount';
import { weekFigures } from '../../../lib/core/tally/week-figures';
import type { Ask } from '../../../lib/model/ask';
import { aor, ask, judged } from '../../fixtures/ask';

const yes = { kind: 'yes', at: 0 } as const;
const figuresOf = (asks: Ask[]) => weekFigures(recount(asks).values(), aor);
const numbered = (asks: Partial<Ask>[]) => asks.map((part, i) => ask({ id: String(i), ...part }));

describe('weekFigures', () => {
  it('takes planned supporting and accepted outside hours off the capacity', () => {
    const figures = figuresOf(
      numbered([{ answer: yes, minutes: 120 }, {}, { answer: { kind: 'no', at: 0 } }]),
    );
    expect(figures.corePercent).toBeCloseTo((100 * (40 - 4 - 2)) / 40);
    expect(figures).toMatchObject({ outside: 2, sample: 3, open: 1 });
  });

  it('counts accepted supporting hours once they exceed the plan', () => {
    const supporting = { judgement: judged('supporting', 'coaching'), answer: yes, minutes: 180 };
    expect(figuresOf(numbered([supporting, supporting, {}])).corePercent).toBeCloseTo((100 * (40 - 6)) / 40);
  });

  it('counts what the person let slide as done', () => {
    expect(figuresOf(numbered([{ answer: { kind: 'slide', at: 0 } }])).outside).toBe(1);
  });

  it('gives no percentage below the minimum sample', () => {
    expect(figuresOf(numbered([{}, {}])).corePercent).toBeNull();
  });

  it('leaves out what was not an ask', () => {
    const figures = figuresOf(numbered([{}, {}, { answer: { kind: 'not-an-ask', at: 0 } }]));
    expect(figures).toMatchObject({ sample: 2, corePercent: null });
  });

  it('never goes below zero', () => {
    expect(figuresOf(numbered([{ answer: yes, minutes: 6000 }, {}, {}])).corePercent).toBe(0);
  });

  it('says which share of the accepted time is estimated, and how much of it is core', () => {
    const figures = figuresOf(
      numbered([
        { answer: yes, minutes: 30, minutesFrom: 'person', judgement: judged('core', 'leads') },
        { answer: yes, minutes: 90 },
      ]),
    );
    expect(figures.estimatedShare).toBeCloseTo(0.75);
    expect(figures.corePercentOfAccepted).toBeCloseTo(25);
  });
});
