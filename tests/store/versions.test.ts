import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { unpackDay } from '../../lib/core/tally/day-row';
import { recount } from '../../lib/core/tally/recount';
import { askerNames } from '../../lib/store/askers';
import { openDatabase } from '../../lib/store/database';
import { ask, judged } from '../fixtures/ask';

/** Rows as the released versions wrote them, without what later ones added. */
const ASKS = [
  ask({ id: '1', answer: { kind: 'yes', at: 1 } }),
  ask({ id: '2', day: '2026-11-19', judgement: judged('core', 'leads') }),
  ask({ id: '3', author: { name: '', address: '' } }),
];
const SCHEMAS: Record<number, Record<string, string>> = {
  1: { asks: 'id, day, seenAt, postKey, open', tallies: 'key, day', documents: 'name' },
  2: {
    asks: 'id, day, seenAt, postKey, open, returnAt, back, answer.outcome',
    tallies: 'key, day',
    documents: 'name',
  },
};

const NAME = 'walked';
afterEach(() => Dexie.delete(NAME));

it.each(Object.keys(SCHEMAS).map(Number))(
  'walks a database of version %i to the newest, and loses nothing',
  async (version) => {
    const old = new Dexie(NAME);
    old.version(version).stores(SCHEMAS[version]!);
    await old
      .table('asks')
      .bulkPut(ASKS.map((one) => ({ ...one, postKey: 'x|y', open: one.answer ? 0 : 1, undo: null })));
    await old.table('tallies').put({ key: 'k', day: '2026-11-18', count: 3 });
    await old.table('documents').put({ name: 'settings', value: { sensitivity: 'quiet' } });
    old.close();

    const db = openDatabase(NAME);
    expect(await db.asks.toArray()).toMatchObject(ASKS.map((one) => ({ ...one, wordsDay: one.day })));
    const tallies = (await db.days.toArray()).flatMap(unpackDay);
    expect(tallies).toHaveLength(3);
    expect(tallies).toEqual(expect.arrayContaining([...recount(ASKS).values()]));
    expect([...(await askerNames(db)).values()]).toEqual(['Rob Ellis']);
    expect(await db.documents.get('settings')).toMatchObject({ value: { sensitivity: 'quiet' } });
    db.close();
  },
);
