import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinEntries, mergeReplica } from '../../../lib/core/sync/join-entries';
import { noteEdits } from '../../../lib/core/sync/note-edits';
import type { Replica, SyncEntry } from '../../../lib/model/sync';

const DEVICES = ['a', 'b', 'c'] as const;
const KEYS = ['line/1', 'line/2', 'line/3'] as const;

/** What happens: a device edits or deletes a thing, or takes in what another has. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('edit' as const),
    device: fc.constantFrom(...DEVICES),
    key: fc.constantFrom(...KEYS),
    value: fc.integer({ min: 0, max: 5 }),
    now: fc.integer({ min: 0, max: 20 }),
  }),
  fc.record({
    kind: fc.constant('delete' as const),
    device: fc.constantFrom(...DEVICES),
    key: fc.constantFrom(...KEYS),
    now: fc.integer({ min: 0, max: 20 }),
  }),
  fc.record({
    kind: fc.constant('take' as const),
    device: fc.constantFrom(...DEVICES),
    from: fc.constantFrom(...DEVICES),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type World = Map<string, Replica>;

const live = (replica: Replica) =>
  Object.fromEntries(Object.entries(replica).flatMap(([key, { v, x }]) => (x ? [] : [[key, v]])));

function happen(world: World, one: Step): void {
  const own = world.get(one.device) ?? {};
  if (one.kind === 'take') {
    world.set(one.device, mergeReplica(own, world.get(one.from) ?? {}).replica);
    return;
  }
  const others = Object.fromEntries(Object.entries(live(own)).filter(([key]) => key !== one.key));
  const facts = one.kind === 'edit' ? { ...others, [one.key]: one.value } : others;
  world.set(one.device, noteEdits(own, facts, one.device, one.now, true));
}

function run(steps: readonly Step[]): World {
  const world: World = new Map();
  for (const one of steps) happen(world, one);
  return world;
}

describe('devices that edit and exchange', () => {
  it('come to the same state in any order and repetition', () => {
    const order = fc.shuffledSubarray([...DEVICES, ...DEVICES], { minLength: 6 });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), order, order, (steps, one, other) => {
        const world = run(steps);
        const merged = (names: readonly string[]) =>
          names.reduce<Replica>((all, name) => mergeReplica(all, world.get(name) ?? {}).replica, {});
        expect(merged(one)).toEqual(merged(other));
      }),
    );
  });

  it('keep what is deleted deleted, unless it is made anew', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (deleted, later) => {
        const base = noteEdits({}, { 'line/1': 'x' }, 'a', 0, true);
        const without = noteEdits(base, {}, 'a', deleted, true);
        const changed = noteEdits(base, { 'line/1': 'y' }, 'b', later, true);
        expect(live(mergeReplica(without, changed).replica)).toEqual({});
        const again = noteEdits(without, { 'line/1': 'z' }, 'a', deleted, true);
        expect(live(mergeReplica(again, changed).replica)).toEqual({ 'line/1': 'z' });
      }),
    );
  });

  it('have the later edit win, and say what was changed on two at once', () => {
    const base = noteEdits({}, { 'line/1': 'x' }, 'a', 0, true);
    const one = noteEdits(base, { 'line/1': 'early' }, 'a', 10, true);
    const other = noteEdits(base, { 'line/1': 'late' }, 'b', 20, true);
    for (const [here, came] of [
      [one, other],
      [other, one],
    ] as const) {
      const { replica, conflicts } = mergeReplica(here, came);
      expect(live(replica)).toEqual({ 'line/1': 'late' });
      expect(conflicts).toEqual([{ key: 'line/1', kept: 'late', other: 'early' }]);
      expect(mergeReplica(replica, came).conflicts).toEqual([]);
    }
  });

  it('see no conflict in an edit that knew of the other', () => {
    const base = noteEdits({}, { 'line/1': 'x' }, 'a', 0, true);
    const next = noteEdits(base, { 'line/1': 'y' }, 'b', 5, true);
    const last = noteEdits(next, { 'line/1': 'z' }, 'b', 9, true);
    expect(mergeReplica(base, last).conflicts).toEqual([]);
  });
});

it('joins two states in any order to the same, and once is as good as twice', () => {
  const entry: fc.Arbitrary<SyncEntry> = fc
    .record({
      t: fc.integer({ min: 0, max: 9 }),
      d: fc.constantFrom(...DEVICES),
      l: fc.integer({ min: 0, max: 2 }),
      x: fc.constantFrom(0 as const, 1 as const),
      s: fc.dictionary(fc.constantFrom(...DEVICES), fc.integer({ min: 0, max: 9 })),
    })
    .map((one) => ({ ...one, v: `${one.d}${String(one.t)}${String(one.l)}${String(one.x)}` }));
  fc.assert(
    fc.property(entry, entry, entry, (a, b, c) => {
      expect(joinEntries(a, b)).toEqual(joinEntries(b, a));
      expect(joinEntries(joinEntries(a, b), c)).toEqual(joinEntries(a, joinEntries(b, c)));
      expect(joinEntries(joinEntries(a, b), b)).toEqual(joinEntries(a, b));
    }),
  );
});

it('deletes nothing of others when a device joins', () => {
  const there = noteEdits({}, { 'line/1': 'x' }, 'a', 0, true);
  expect(live(noteEdits(there, { 'line/2': 'mine' }, 'b', 5, false))).toEqual({
    'line/1': 'x',
    'line/2': 'mine',
  });
});
