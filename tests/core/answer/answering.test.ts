import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../lib/core/answer/answer-of';
import { displacedBy } from '../../../lib/core/answer/displaced';
import { laterChoices } from '../../../lib/core/answer/later-choices';
import { relationOf } from '../../../lib/core/answer/relation';
import { keepStanding, standingFor, standingText } from '../../../lib/core/answer/standing';
import { overBy, yesBudget } from '../../../lib/core/answer/yes-budget';
import { aor, ask, judged, leads, website } from '../../fixtures/ask';

const day = (at: number, timeZone = 'UTC') =>
  new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', day: 'numeric', hour: '2-digit' }).format(
    at,
  );

describe('laterChoices', () => {
  const wednesday = Date.UTC(2026, 10, 18, 15);

  it('are mornings of working days', () => {
    const friday = Date.UTC(2026, 10, 20, 15);
    expect(laterChoices(wednesday, null, 'UTC').map(({ at }) => day(at))).toEqual([
      'Thu 19, 09',
      'Mon 23, 09',
    ]);
    // Tomorrow would be a Saturday; Monday is not said twice.
    expect(laterChoices(friday, null, 'UTC').map(({ name, at }) => [name, day(at)])).toEqual([
      ['tomorrow', 'Mon 23, 09'],
    ]);
  });

  it('have one before the due date while there is time', () => {
    const names = (due: number) => laterChoices(wednesday, due, 'UTC').map(({ name }) => name);
    expect(names(Date.UTC(2026, 10, 27, 12))).toContain('beforeDue');
    expect(names(Date.UTC(2026, 10, 18, 18))).not.toContain('beforeDue');
  });

  it('are nine o’clock on the person’s own clock, across a clock change', () => {
    const saturday = Date.UTC(2026, 9, 24, 10);
    const [tomorrow] = laterChoices(saturday, null, 'Europe/Berlin');
    expect(day(tomorrow!.at, 'Europe/Berlin')).toBe('Mon 26, 09');
  });
});

describe('the yes budget', () => {
  it('is a tenth of the working hours where nothing is set', () => {
    expect(yesBudget(null, 40, 1)).toEqual({ hours: 4, used: 1 });
    expect(overBy({ hours: 4, used: 2 }, 180)).toBe(1);
    expect(overBy({ hours: 4, used: 2 }, 120)).toBe(0);
  });

  it('marks accepted outside work that goes over it, and nothing else', () => {
    const full = { hours: 4, used: 4 };
    expect(answerOf(ask(), 'yes', null, full, 7)).toEqual({ kind: 'yes', at: 7, overBudget: true });
    expect(answerOf(ask(), 'slide', null, full, 7).overBudget).toBe(true);
    expect(answerOf(ask(), 'no', null, full, 7)).toEqual({ kind: 'no', at: 7 });
    expect(
      answerOf(ask({ judgement: judged('core', 'leads') }), 'yes', null, full, 7).overBudget,
    ).toBeUndefined();
  });

  it('keeps when a put-off ask comes back', () => {
    expect(answerOf(ask(), 'later', 99, { hours: 4, used: 0 }, 7)).toEqual({
      kind: 'later',
      at: 7,
      until: 99,
    });
  });
});

describe('displacedBy', () => {
  it('counts pieces of the core line with the most hours', () => {
    expect(displacedBy(180, aor.lines)).toEqual({ line: leads, count: 12 });
  });

  it('names the work without a count where it is longer than the ask, or nobody said how long it takes', () => {
    expect(displacedBy(10, aor.lines)).toEqual({ line: leads, count: null });
    expect(displacedBy(60, [website])).toBeNull();
  });
});

it.each([
  ['manager', { name: 'Rob Ellis', address: 'rob@brightfield.example' }, website],
  ['colleague', { name: 'Tom', address: 'tom@brightfield.example' }, website],
  ['customer', { name: 'Ana', address: 'ana@post.example' }, leads],
  ['outside', { name: 'Ana', address: 'ana@post.example' }, website],
  ['colleague', { name: 'Ana', address: '' }, null],
])('%s', (relation, author, line) => {
  const reader = { names: ['Maya'], addresses: ['maya@brightfield.example'] };
  expect(relationOf(author, line, reader, ['rob ellis'])).toBe(relation);
});

describe('a standing answer', () => {
  it('is for asks of the same line, to whoever asks', () => {
    const kept = keepStanding([], ask(), 'no', 'Hi Rob,\n\nDana does these.\n');
    const next = ask({ id: 'a2', author: { name: 'Zoë Lind', address: '' } });
    expect(standingText(standingFor(next, kept)!, next)).toBe('Hi Zoë,\n\nDana does these.\n');
    expect(standingText(standingFor(next, kept)!, ask({ author: { name: '', address: '' } }))).toMatch(
      /^Hi,\n/,
    );
    expect(standingFor(ask({ judgement: judged('core', 'leads') }), kept)).toBeNull();
  });

  it('gives way to a later one of its line', () => {
    const first = keepStanding([], ask(), 'no', 'One.');
    expect(keepStanding(first, ask(), 'redirect', 'Two.')).toEqual([
      { lineId: 'website', answer: 'redirect', text: 'Two.' },
    ]);
  });
});
