import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { packDay, unpackDay } from '../../lib/core/tally/day-row';
import { recount } from '../../lib/core/tally/recount';
import { askerKey } from '../../lib/core/tally/asker-key';
import { askerNames } from '../../lib/store/askers';
import { aorVersions } from '../../lib/store/aor-versions';
import { openDatabase } from '../../lib/store/database';
import { loadSettings } from '../../lib/store/documents';
import { resultsBetween } from '../../lib/store/results';
import type { Ask } from '../../lib/model/ask';
import { aor, ask, judged } from '../fixtures/ask';

const ASKS = [
  ask({ id: '1', answer: { kind: 'yes', at: 1 } }),
  ask({ id: '2', day: '2026-11-19', judgement: judged('core', 'leads') }),
  ask({ id: '3', author: { name: '', address: '' } }),
];
const VERSION = { number: 1, aor, publishedAt: 5, note: '', agreed: null };
const RESULTS = { month: '2026-10', counts: [40, 12, null] };
const FAR = { key: 'b|2026-11-18', device: 'b', day: '2026-11-18', n: 3, cells: [] };

type Rows = Readonly<Record<string, readonly object[]>>;
interface Released {
  readonly schema: Readonly<Record<string, string>>;
  /** Rows as that version wrote them, without what later ones added. */
  readonly rows: Rows;
}

const common = (one: Ask) => ({ ...one, postKey: 'gmail|p1', open: one.answer ? 0 : 1, undo: null });
const documents = [{ name: 'settings', value: { sensitivity: 'quiet' } }];
const ASKS_1 = 'id, day, seenAt, postKey, open';
const ASKS_2 = `${ASKS_1}, returnAt, back, answer.outcome`;
const ASKS_3 = `${ASKS_2}, asker`;
const first: Rows = {
  asks: ASKS.map(common),
  tallies: [{ key: 'k', day: '2026-11-18', count: 3 }],
  documents,
};
const counted: Rows = {
  asks: ASKS.map((one) => ({ ...common(one), asker: askerKey(one.author) })),
  days: ['2026-11-18', '2026-11-19'].map((day) =>
    packDay(
      day,
      [...recount(ASKS).values()].filter((tally) => tally.day === day),
      [],
    ),
  ),
  askers: [{ key: askerKey(ask().author), ...ask().author }],
  documents,
};
const withWords = (counted['asks'] ?? []).map((row) => ({ ...row, wordsDay: (row as Ask).day }));

/** Every schema that was ever released, with example rows. Append only. */
const RELEASED: Readonly<Record<number, Released>> = {
  1: { schema: { asks: ASKS_1, tallies: 'key, day', documents: 'name' }, rows: first },
  2: { schema: { asks: ASKS_2, tallies: 'key, day', documents: 'name' }, rows: first },
  3: { schema: { asks: ASKS_3, days: 'day', askers: 'key', documents: 'name' }, rows: counted },
  4: {
    schema: { asks: ASKS_3, days: 'day', askers: 'key', documents: 'name', aorVersions: 'number' },
    rows: { ...counted, aorVersions: [VERSION] },
  },
  5: {
    schema: {
      asks: `${ASKS_3}, wordsDay`,
      days: 'day',
      askers: 'key',
      documents: 'name',
      aorVersions: 'number',
      results: 'month',
    },
    rows: { ...counted, asks: withWords, aorVersions: [VERSION], results: [RESULTS] },
  },
  6: {
    schema: {
      asks: `${ASKS_3}, wordsDay`,
      days: 'day',
      askers: 'key',
      documents: 'name',
      aorVersions: 'number',
      results: 'month',
      farDays: 'key, day',
    },
    rows: { ...counted, asks: withWords, aorVersions: [VERSION], results: [RESULTS], farDays: [FAR] },
  },
};

const NAME = 'walked';
afterEach(() => Dexie.delete(NAME));

it('has examples of every released version', () => {
  expect(Object.keys(RELEASED).map(Number)).toEqual(
    Array.from({ length: openDatabase(NAME).verno }, (_, i) => i + 1),
  );
});

it.each(Object.entries(RELEASED).map(([version, released]) => [Number(version), released] as const))(
  'walks a database of version %i to the newest, and loses nothing',
  async (version, { schema, rows }) => {
    const old = new Dexie(NAME);
    old.version(version).stores(schema);
    for (const [table, values] of Object.entries(rows)) await old.table(table).bulkPut([...values]);
    old.close();

    const db = openDatabase(NAME);
    expect(await db.asks.toArray()).toMatchObject(ASKS.map((one) => ({ ...one, wordsDay: one.day })));
    const tallies = (await db.days.toArray()).flatMap(unpackDay);
    expect(tallies).toHaveLength(3);
    expect(tallies).toEqual(expect.arrayContaining([...recount(ASKS).values()]));
    expect([...(await askerNames(db)).values()]).toEqual(['Rob Ellis']);
    expect((await loadSettings(db)).sensitivity).toBe('quiet');
    expect(await aorVersions(db)).toEqual(version >= 4 ? [VERSION] : []);
    expect(await resultsBetween(db, '2026-01', '2026-12')).toEqual(version >= 5 ? [RESULTS] : []);
    expect(await db.farDays.toArray()).toEqual(version >= 6 ? [FAR] : []);
    db.close();
  },
);
