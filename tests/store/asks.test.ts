import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recount } from '../../lib/core/tally/recount';
import { unpackDay } from '../../lib/core/tally/day-row';
import { tallyKey } from '../../lib/core/tally/tally-of';
import type { Tally } from '../../lib/model/tally';
import type { Ask } from '../../lib/model/ask';
import {
  asksOfPost,
  backCount,
  bringBack,
  changeAsk,
  nextReturn,
  openAsks,
  openAsksBy,
  recordAsks,
  rejudgeAsk,
  rejudgeOpenAsks,
  undoAsk,
  refusalRecord,
  refusedAWeekAgo,
} from '../../lib/store/asks';
import { openDatabase, type Database } from '../../lib/store/database';
import { ask, judged } from '../fixtures/ask';

let db: Database;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const byKey = (all: Tally[]) => all.sort((a, b) => tallyKey(a).localeCompare(tallyKey(b)));
const tallies = async () => byKey((await db.days.toArray()).flatMap(unpackDay));
const recounted = async () => byKey([...recount(await db.asks.toArray()).values()]);

describe('recordAsks', () => {
  it('records an ask with its tally', async () => {
    await recordAsks(db, [ask()]);
    expect(await tallies()).toMatchObject([
      { day: '2026-11-18', verdict: 'outside', answer: 'open', count: 1 },
    ]);
  });

  it('counts the same ask once, however often it is reported', async () => {
    await recordAsks(db, [ask(), ask()]);
    await Promise.all([recordAsks(db, [ask()]), recordAsks(db, [ask()])]);
    expect(await tallies()).toMatchObject([{ count: 1, minutesEstimated: 60 }]);
  });

  it('gives back the stored ask, with its answer', async () => {
    await recordAsks(db, [ask()]);
    await changeAsk(db, 'a1', () => ({ answer: { kind: 'no', at: 1 } }));
    const [row] = await recordAsks(db, [ask()]);
    expect(row?.answer?.kind).toBe('no');
  });
});

describe('rejudgeAsk', () => {
  const unsure = { ...ask().judgement, verdict: 'unsure' } as const;
  const decided = { ...judged('core', 'leads'), by: 'browser' } as const;

  it('gives an untouched ask another judgement with its tally, and nothing to undo', async () => {
    await recordAsks(db, [ask({ judgement: unsure })]);
    expect(await rejudgeAsk(db, 'a1', () => decided)).toMatchObject({ judgement: decided, undo: null });
    expect(await tallies()).toEqual(await recounted());
  });

  it('leaves what the person has answered', async () => {
    await recordAsks(db, [ask({ judgement: unsure })]);
    await changeAsk(db, 'a1', () => ({ answer: { kind: 'no', at: 1 } }));
    expect(await rejudgeAsk(db, 'a1', () => decided)).toMatchObject({ judgement: unsure });
    expect(await rejudgeAsk(db, 'none', () => decided)).toBeNull();
  });

  it('is not forgotten when the page is read again', async () => {
    await recordAsks(db, [ask({ judgement: unsure })]);
    await rejudgeAsk(db, 'a1', () => ({ ...decided, inScope: unsure.inScope }));
    const [row] = await recordAsks(db, [ask({ judgement: unsure })]);
    expect(row?.judgement.by).toBe('browser');
  });
});

describe('changeAsk', () => {
  it('moves the tallies, and undo moves them back', async () => {
    await recordAsks(db, [ask()]);
    const before = await tallies();
    await changeAsk(db, 'a1', () => ({ answer: { kind: 'yes', at: 1 } }));
    expect(await tallies()).toMatchObject([{ answer: 'yes', count: 1 }]);
    expect((await undoAsk(db, 'a1'))?.answer).toBeNull();
    expect(await tallies()).toEqual(before);
  });

  it('undoes only once', async () => {
    await recordAsks(db, [ask()]);
    await changeAsk(db, 'a1', () => ({ minutes: 90, minutesFrom: 'person' as const }));
    await changeAsk(db, 'a1', () => ({ answer: { kind: 'yes', at: 1 } }));
    await undoAsk(db, 'a1');
    expect(await undoAsk(db, 'a1')).toMatchObject({ minutes: 90, answer: null });
  });

  it('says null for an ask that is not there', async () => {
    expect(await changeAsk(db, 'gone', () => ({ minutes: 1 }))).toBeNull();
    expect(await undoAsk(db, 'gone')).toBeNull();
  });
});

describe('openAsks and asksOfPost', () => {
  it('list what is unanswered, newest first, and the asks of one post', async () => {
    await recordAsks(db, [
      ask({ id: 'old', seenAt: 1 }),
      ask({ id: 'new', seenAt: 2 }),
      ask({ id: 'other', postId: 'p2' }),
    ]);
    await changeAsk(db, 'other', () => ({ answer: { kind: 'later', at: 3 } }));
    expect((await openAsks(db, 10)).map(({ id }) => id)).toEqual(['new', 'old']);
    expect((await asksOfPost(db, 'gmail', 'p1')).map(({ id }) => id)).toEqual(['old', 'new']);
  });
});

/** One thing a person or a page can do. */
type Step =
  | { do: 'record'; id: string }
  | { do: 'undo'; id: string }
  | { do: 'change'; id: string; part: Partial<Ask> };

const id = fc.constantFrom('a', 'b', 'c', 'd');
const part: fc.Arbitrary<Partial<Ask>> = fc.oneof(
  fc
    .constantFrom('yes', 'no', 'slide', 'not-an-ask', 'later')
    .map((kind) => ({ answer: { kind, at: 1 } as const })),
  fc.integer({ min: 1, max: 600 }).map((minutes) => ({ minutes, minutesFrom: 'person' as const })),
  fc
    .constantFrom(judged('core', 'leads'), judged('supporting', 'coaching'))
    .map((judgement) => ({ judgement })),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('record' as const), id }),
  fc.record({ do: fc.constant('undo' as const), id }),
  fc.record({ do: fc.constant('change' as const), id, part }),
);

it('keeps tallies that equal a recount, after any history', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      await db.asks.clear();
      await db.days.clear();
      for (const one of steps) {
        if (one.do === 'record') await recordAsks(db, [ask({ id: one.id })]);
        else if (one.do === 'undo') await undoAsk(db, one.id);
        else {
          const { id: changed, part: change } = one;
          await changeAsk(db, changed, () => change);
        }
      }
      expect(await tallies()).toEqual(await recounted());
      const seen = (await db.asks.toArray()).filter(({ answer }) => answer?.kind !== 'not-an-ask').length;
      const [day] = await db.days.toArray();
      expect(day?.hours[9] ?? 0).toBe(seen);
    }),
    { numRuns: 60 },
  );
});

describe('recordAsks on a post seen before', () => {
  it('takes the judgement of now for an ask that nobody has touched', async () => {
    await recordAsks(db, [ask()]);
    await recordAsks(db, [ask({ judgement: judged('core', 'leads') })]);
    expect(await tallies()).toMatchObject([{ verdict: 'core', count: 1 }]);
  });

  it('keeps what the person has said', async () => {
    await recordAsks(db, [ask()]);
    await changeAsk(db, 'a1', () => ({ minutes: 90, minutesFrom: 'person' }));
    await recordAsks(db, [ask({ judgement: judged('core', 'leads') })]);
    expect(await db.asks.get('a1')).toMatchObject({ minutes: 90, judgement: { verdict: 'outside' } });
  });

  it('forgets a sentence that has become part of another ask', async () => {
    await recordAsks(db, [ask(), ask({ id: 'a2' })]);
    await recordAsks(db, [ask()]);
    expect(await tallies()).toMatchObject([{ count: 1 }]);
  });
});

describe('rejudgeOpenAsks', () => {
  it('judges untouched open asks, and moves their tallies', async () => {
    await recordAsks(db, [ask(), ask({ id: 'answered' })]);
    await changeAsk(db, 'answered', () => ({ answer: { kind: 'no', at: 1 } }));
    await rejudgeOpenAsks(db, (one) => ({ ...one, judgement: judged('core', 'leads') }));
    expect(await tallies()).toMatchObject([
      { verdict: 'core', answer: 'open', count: 1 },
      { verdict: 'outside', answer: 'no', count: 1 },
    ]);
  });
});

describe('bringBack', () => {
  const putOff = (until: number) => changeAsk(db, 'a1', () => ({ answer: { kind: 'later', at: 1, until } }));

  it('opens a put-off ask again when its time has come, once, and counts it as open', async () => {
    await recordAsks(db, [ask()]);
    await putOff(100);
    expect(await nextReturn(db)).toBe(100);
    expect(await bringBack(db, 99)).toEqual([]);
    expect(await bringBack(db, 250)).toMatchObject([{ id: 'a1', open: 1, isBack: true, answer: null }]);
    expect(await bringBack(db, 250)).toEqual([]);
    expect(await backCount(db)).toBe(1);
    await changeAsk(db, 'a1', () => ({ answer: { kind: 'no', at: 3 } }));
    expect(await backCount(db)).toBe(0);
    expect(await nextReturn(db)).toBeNull();
    expect(await tallies()).toEqual(await recounted());
  });

  it('leaves alone what was answered otherwise in the meantime', async () => {
    await recordAsks(db, [ask()]);
    await putOff(100);
    await changeAsk(db, 'a1', () => ({ answer: { kind: 'no', at: 2, reason: 'not-needed' } }));
    expect(await bringBack(db, 250)).toEqual([]);
    expect(await tallies()).toMatchObject([{ answer: 'no', note: 'not-needed', count: 1 }]);
  });

  it('lists what is back before newer asks', async () => {
    await recordAsks(db, [ask()]);
    await recordAsks(db, [ask({ id: 'a2', postId: 'p2', seenAt: ask().seenAt + 1 })]);
    await putOff(100);
    await bringBack(db, 100);
    expect((await openAsks(db, 5)).map(({ id }) => id)).toEqual(['a1', 'a2']);
  });
});

describe('refusals', () => {
  const later = ask().seenAt + 8 * 86_400_000;

  it('are asked about a week later, until the person has said how it went', async () => {
    await recordAsks(db, [ask(), ask({ id: 'a2', postId: 'p2' })]);
    await changeAsk(db, 'a1', () => ({ answer: { kind: 'no', at: 1 } }));
    await changeAsk(db, 'a2', () => ({ answer: { kind: 'yes', at: 1 } }));
    expect(await refusedAWeekAgo(db, ask().seenAt, 'UTC')).toEqual([]);
    expect((await refusedAWeekAgo(db, later, 'UTC')).map(({ id }) => id)).toEqual(['a1']);
    await changeAsk(db, 'a1', () => ({ answer: { kind: 'no', at: 1, outcome: 'fine' } }));
    expect(await refusedAWeekAgo(db, later, 'UTC')).toEqual([]);
    expect(await refusalRecord(db)).toEqual({ all: 1, fine: 1 });
  });
});

describe('openAsksBy', () => {
  it('gives what one author asked and nobody answered, of as many asks as are looked at', async () => {
    const nell = { name: 'Nell', address: 'nell@brightfield.example' };
    const ids = ['r1', 'r2', 'r3', 'r4'];
    for (const id of ids) await recordAsks(db, [ask({ id, postId: id, author: nell })]);
    await recordAsks(db, [ask({ id: 'other', postId: 'other' })]);
    await changeAsk(db, 'r1', () => ({ answer: { kind: 'no', at: 1 } }));
    const found = async (looked: number) => (await openAsksBy(db, nell, looked)).map(({ id }) => id);
    expect(await found(500)).toEqual(['r2', 'r3', 'r4']);
    expect(await found(2)).toEqual(['r2']);
  });
});
