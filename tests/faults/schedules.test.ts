import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unpackDay } from '../../lib/core/tally/day-row';
import { recount } from '../../lib/core/tally/recount';
import { tallyKey } from '../../lib/core/tally/tally-of';
import type { PostChip } from '../../lib/model/post-chip';
import type { Tally } from '../../lib/model/tally';
import { openDatabase, type AskRow } from '../../lib/store/database';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { aor } from '../fixtures/ask';
import { Worker, type Fault } from './worker';

/** `npm run faults` asks for thousands; the suite makes do with fewer. */
const SCHEDULES = Number(process.env['REMIT_SCHEDULES'] ?? 60);
const OWN = { url: fakeBrowser.runtime.getURL('/popup.html' as never) };
const PAGE = { url: 'https://mail.example/', tab: { id: 1 }, frameId: 0 };
const figures = { schedules: 0, faults: 0, messages: 0, sentAgain: 0, recorded: 0, lost: 0, twice: 0 };

beforeEach(() => {
  vi.stubGlobal('navigator', { language: 'en-US', languages: ['en-US'] });
  const nothing = () => Promise.resolve();
  Object.assign(fakeBrowser.action, {
    setBadgeText: nothing,
    setBadgeBackgroundColor: nothing,
    setBadgeTextColor: nothing,
    setTitle: nothing,
  });
  Object.assign(fakeBrowser.permissions, { getAll: () => Promise.resolve({ origins: [] }) });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({});
});
afterAll(() => {
  vi.unstubAllGlobals();
  console.log(`faults: ${JSON.stringify(figures)}`);
});

/** A sentence each, unlike each other: what the person calls no ask teaches something about like sentences. */
const WORK = [
  'update the website banner',
  'send me the lead report',
  'book the venue',
  'call the new buyers',
  'order the yard signs',
  'translate the brochure',
  'fix the printer',
  'review the contract',
  'print the floor plans',
];
/** A mail with one ask or two, as the page's gate lets it through. */
function mail(which: number): object {
  const work = which % 2 === 0 ? [WORK[which]] : [WORK[which], WORK[6 + (which >> 1)]];
  const sentences = work.map((one) => `Could you ${one ?? ''} by Friday?`);
  const candidates = sentences.map((text) => ({
    text,
    start: 0,
    before: '',
    after: '',
    lead: null,
    title: false,
  }));
  const author = {
    name: `Person ${String(which % 3)}`,
    address: `p${String(which % 3)}@brightfield.example`,
  };
  return {
    site: 'gmail',
    postId: `m${String(which)}`,
    postType: 'mail',
    author,
    subject: 'Work',
    context: sentences.join(' '),
    signature: '',
    to: [],
    cc: [],
    reader: { names: ['Maya Lindgren'], addresses: ['maya@brightfield.example'] },
    time: null,
    isDoubtful: false,
    candidates,
  };
}

/** One thing that a page, the person or the clock does. `which` names a mail, or one of the asks that are stored. */
const step = fc.record({
  do: fc.constantFrom(
    'seen',
    'seen',
    'seen',
    'answer',
    'answer',
    'undo',
    'correct',
    'minutes',
    'log',
    'hours',
    'weekly',
    'aor',
    'settings',
    'sync',
    'standing',
  ),
  which: fc.nat({ max: 5 }),
  say: fc.constantFrom('yes', 'no', 'later', 'slide', 'not-an-ask'),
});
/** Name, data and sender. */
type Message = [string, unknown, object];
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
const fault: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constantFrom('stop', 'stop', 'stop', 'full'),
  at: fc.integer({ min: 1, max: 60 }),
});
/** Steps of one group are under way at once. */
const schedule = fc.record({
  groups: fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 7 }),
  faults: fc.array(fault, { minLength: 1, maxLength: 5 }),
});

function messageFor(one: Step, ids: readonly string[], order: number): Message | null {
  const id = ids[one.which % Math.max(1, ids.length)];
  const key = `${String(order)}-${String(one.which)}`;
  if (one.do === 'seen') return ['post:seen', mail(one.which), PAGE];
  if (one.do === 'log') return ['ask:log', { id: key, who: 'Rob', what: 'Fix the site', minutes: 30 }, OWN];
  const entry = { id: key, what: 'Sort the flyers', minutes: 20, day: '2026-11-18', belongs: null };
  if (one.do === 'hours') return ['log:keep', { entries: [entry] }, OWN];
  const weekly = {
    id: `w${String(one.which)}`,
    what: 'Weekly figures',
    minutes: 60,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
  };
  if (one.do === 'weekly') return ['recurring:save', { entries: [weekly] }, OWN];
  if (one.do === 'aor') return ['aor:save', { aor: { ...aor, goal: key } }, OWN];
  if (one.do === 'settings')
    return [
      'settings:save',
      { from: DEFAULT_SETTINGS, settings: { ...DEFAULT_SETTINGS, dailyCap: one.which + 100 } },
      OWN,
    ];
  if (one.do === 'sync') return ['sync:set', { isOn: one.which % 2 === 0 }, OWN];
  if (id === undefined) return null;
  if (one.do === 'answer')
    return ['ask:answer', { id, answer: one.say, until: one.say === 'later' ? 9e12 : null }, OWN];
  if (one.do === 'undo') return ['ask:undo', { id }, OWN];
  if (one.do === 'minutes') return ['ask:minutes', { id, minutes: 10 + one.which }, OWN];
  if (one.do === 'correct') return ['ask:correct', { id, correction: { to: 'line', lineId: 'leads' } }, OWN];
  return ['standing:keep', { id, answer: 'no', text: key }, OWN];
}

/**
 * Does a schedule to its end: whoever gets no answer sends again, to the worker that the browser starts anew. Gives the mails that a page
 * was told of, with how many asks.
 */
async function run(
  name: string,
  groups: readonly Step[][],
  faults: readonly Fault[],
): Promise<Map<string, number>> {
  const left = [...faults];
  let worker = new Worker(name, left.shift() ?? null);
  const seen = new Map<string, number>();
  const tell = async (message: Message): Promise<void> => {
    for (let tries = 0; ; tries++) {
      const asked = worker;
      const reply = await asked.receive(...message);
      figures.messages += 1;
      if (reply !== 'cut off' && reply.error === undefined) {
        const chip = message[0] === 'post:seen' ? (reply.value as PostChip | null) : null;
        if (chip) seen.set(chip.postId, chip.askIds.length);
        return;
      }
      if (tries > 20) throw new Error(JSON.stringify([message, reply]));
      figures.sentAgain += 1;
      if (asked !== worker || !asked.isStopped) continue;
      asked.db.close();
      figures.faults += 1;
      worker = new Worker(name, left.shift() ?? null);
    }
  };
  await tell(['aor:save', { aor }, OWN]);
  for (const [order, group] of groups.entries()) {
    const ids = (await rowsOf(name)).map(({ id }) => id);
    const messages = group.flatMap((one) => {
      const message = messageFor(one, ids, order);
      return message ? [message] : [];
    });
    const [before, [only]] = [await rowsOf(name), messages];
    await Promise.all(messages.map(tell));
    if (messages.length === 1 && only?.[0] === 'ask:answer') await expectUndone(name, before, only, tell);
  }
  if (worker.hasFailed) figures.faults += 1;
  worker.db.close();
  return seen;
}

/** An answer that was given alone is taken back whole, however often either had to be sent. */
async function expectUndone(
  name: string,
  before: AskRow[],
  answer: Message,
  tell: (message: Message) => Promise<void>,
) {
  const { id } = answer[1] as { id: string };
  const was = before.find((row) => row.id === id);
  const now = (await rowsOf(name)).find((row) => row.id === id);
  if (now?.answer?.at === was?.answer?.at) return;
  await tell(['ask:undo', { id }, OWN]);
  const after = (await rowsOf(name)).find((row) => row.id === id);
  expect({ ...after, undo: null, open: 0 }).toEqual({ ...was, undo: null, open: 0 });
  await tell(answer);
}

/** Everything that is stored, read as a page does. */
async function rowsOf(name: string): Promise<AskRow[]> {
  const db = openDatabase(name);
  const rows = await db.asks.orderBy('id').toArray();
  db.close();
  return rows;
}

/** Each ask of each mail that was seen is there once, and the tallies say what a recount says. */
async function check(name: string, seen: ReadonlyMap<string, number>): Promise<void> {
  const db = openDatabase(name);
  const rows = await db.asks.toArray();
  const byKey = (tallies: Tally[]) => tallies.sort((a, b) => (tallyKey(a) < tallyKey(b) ? -1 : 1));
  const days = await db.days.toArray();
  const tallies = byKey(days.flatMap(unpackDay));
  const recounted = byKey([...recount(rows).values()]);
  db.close();
  const sum = (all: Tally[]) => all.reduce((total, { count }) => total + count, 0);
  const wanted = [...seen].reduce((total, [, asks]) => total + asks, 0);
  const found = rows.filter(({ postId }) => seen.has(postId)).length;
  figures.recorded += rows.length;
  figures.lost += Math.max(0, wanted - found) + Math.max(0, sum(recounted) - sum(tallies));
  figures.twice += Math.max(0, found - wanted) + Math.max(0, sum(tallies) - sum(recounted));
  expect(found).toBe(wanted);
  expect(tallies).toEqual(recounted);
  expect(days.flatMap(({ hours }) => hours).reduce((total, hour) => total + hour, 0)).toBe(
    rows.filter(({ origin, answer }) => origin !== 'log' && answer?.kind !== 'not-an-ask').length,
  );
}

it('loses and doubles nothing, wherever the worker is stopped or the disk is full', async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async ({ groups, faults }) => {
      const name = `faults-${crypto.randomUUID()}`;
      figures.schedules += 1;
      await fakeBrowser.storage.sync.clear();
      await fakeBrowser.storage.local.clear();
      const seen = await run(name, groups, faults);
      await check(name, seen);
      await Dexie.delete(name);
    }),
    { numRuns: SCHEDULES, endOnFailure: true },
  );
}, 3_600_000);

it('would see it: an ask whose tally was not moved, and one that was counted twice', async () => {
  const name = `faults-${crypto.randomUUID()}`;
  const seen = await run(name, [[{ do: 'seen', which: 1, say: 'no' }]], []);
  const db = openDatabase(name);
  await db.days.clear();
  db.close();
  const before = { ...figures };
  await expect(check(name, seen)).rejects.toThrow();
  expect(figures.lost - before.lost).toBe(2);
  Object.assign(figures, before);
  await Dexie.delete(name);
});
