import { sameJson } from '../core/basics/same-json';
import { packTallies } from '../core/sync/day-item';
import { factsOf, fromReplica } from '../core/sync/facts';
import { mergeReplica } from '../core/sync/join-entries';
import { noteEdits } from '../core/sync/note-edits';
import { unpackDay } from '../core/tally/day-row';
import { addDays, weekOf } from '../core/basics/week';
import { SyncEntry, SyncState, WeekItem, type Replica, type SyncConflict } from '../model/sync';
import type { Database } from './database';
import { isAorDamaged, loadAor, loadLearned, loadSettings, saveAor } from './documents';

/** Weeks of tallies that travel: what is older has been taken in by the other machines. */
const WEEKS = 12;
const MAX_CONFLICTS = 100;

/** Names of items: `e/` what is edited, `t/<device>/<first day of a week>` what a device counted. */
const EDITED = 'e/';
const COUNTED = 't/';

/** What this device knows of the sync; switched off at first. */
export async function loadSync(db: Database): Promise<SyncState> {
  const parsed = SyncState.safeParse((await db.documents.get('sync'))?.value);
  if (parsed.success) return parsed.data;
  const device = crypto.randomUUID().slice(0, 8);
  return { isOn: false, device, hasJoined: false, replica: {}, conflicts: [], problem: null, syncedAt: null };
}

export async function saveSync(db: Database, state: SyncState): Promise<void> {
  await db.documents.put({ name: 'sync', value: state });
}

/** Changes what is known of the sync as it is at that moment: an exchange may have been made meanwhile. */
export async function changeSync(
  db: Database,
  change: (state: SyncState) => Partial<SyncState>,
): Promise<void> {
  await db.transaction('rw', db.documents, async () => {
    const state = await loadSync(db);
    await saveSync(db, { ...state, ...change(state) });
  });
}

type Items = Readonly<Record<string, unknown>>;

/**
 * Notes what was edited here, takes in what came (the items of the browser's sync), and stores both, in one transaction.
 * Returns the items that should be there now, and whether anything here has changed. `now` is epoch ms, `today` a local day.
 */
export async function exchange(
  db: Database,
  came: Items,
  now: number,
  today: string,
): Promise<{ readonly items: Items; readonly hasChanged: boolean }> {
  return db.transaction('rw', db.documents, db.days, db.farDays, async () => {
    const state = await loadSync(db);
    const here = { aor: await loadAor(db), settings: await loadSettings(db), lessons: await loadLearned(db) };
    // An AoR that cannot be read is not one that was deleted.
    const mayDelete = state.hasJoined && !(await isAorDamaged(db));
    const noted = noteEdits(state.replica, factsOf(here, state.replica), state.device, now, mayDelete);
    const { replica, conflicts } = mergeReplica(noted, entriesIn(came));
    const next = fromReplica(replica, here);
    const hasChanged = !sameJson(next, here);
    if (hasChanged) {
      if (next.aor) await saveAor(db, next.aor);
      await db.documents.put({ name: 'settings', value: next.settings });
      await db.documents.put({ name: 'learned', value: next.lessons });
    }
    const hasCounted = await takeWeeks(db, came, state.device);
    await saveSync(db, { ...state, hasJoined: true, replica, conflicts: known(state.conflicts, conflicts) });
    const items = { ...editedItems(replica), ...(await ownWeeks(db, state.device, came, now, today)) };
    return { items, hasChanged: hasChanged || hasCounted };
  });
}

function entriesIn(came: Items): Replica {
  const entries: Record<string, SyncEntry> = {};
  for (const [name, value] of Object.entries(came)) {
    const entry = name.startsWith(EDITED) ? SyncEntry.safeParse(value) : null;
    if (entry?.success) entries[name.slice(EDITED.length)] = entry.data;
  }
  return entries;
}

function editedItems(replica: Replica): Items {
  return Object.fromEntries(Object.entries(replica).map(([key, entry]) => [EDITED + key, entry]));
}

/** The newest conflict on each thing; of lines only, others are settled by the later edit without much harm. */
function known(before: readonly SyncConflict[], came: readonly SyncConflict[]): SyncConflict[] {
  const all = new Map([...before, ...came].map((conflict) => [conflict.key, conflict]));
  return [...all.values()]
    .filter(({ key }) => key.startsWith('line/') || key === 'aor/head')
    .slice(-MAX_CONFLICTS);
}

/** Stores what other devices counted, where it is newer than what is known. */
async function takeWeeks(db: Database, came: Items, own: string): Promise<boolean> {
  let hasCounted = false;
  for (const [name, value] of Object.entries(came)) {
    const [prefix, device = ''] = name.split('/');
    const week = `${prefix ?? ''}/` === COUNTED && device !== own ? WeekItem.safeParse(value) : null;
    if (!week?.success) continue;
    for (const [day, cells] of Object.entries(week.data.days)) {
      const key = `${device}|${day}`;
      const before = await db.farDays.get(key);
      if (before && before.n >= week.data.n) continue;
      hasCounted ||= !sameJson(before?.cells ?? [], cells);
      await db.farDays.put({ key, device, day, n: week.data.n, cells });
    }
  }
  return hasCounted;
}

/** This device's own weeks; one that says what it said before keeps its number. */
async function ownWeeks(
  db: Database,
  device: string,
  came: Items,
  now: number,
  today: string,
): Promise<Items> {
  const items: Record<string, WeekItem> = {};
  for (let back = 0; back < WEEKS; back++) {
    const [firstDay, , , , , , lastDay] = weekOf(addDays(today, -7 * back), 1);
    const name = `${COUNTED}${device}/${firstDay}`;
    const rows = await db.days.where('day').between(firstDay, lastDay, true, true).toArray();
    const days: Record<string, number[]> = {};
    for (const row of rows) days[row.day] = packTallies(row.day, unpackDay(row));
    const before = WeekItem.safeParse(came[name]);
    if (before.success) for (const day of Object.keys(before.data.days)) days[day] ??= [];
    if (Object.keys(days).length === 0) continue;
    const isSame = before.success && sameJson(before.data.days, days);
    items[name] = isSame ? before.data : { n: before.success ? Math.max(now, before.data.n + 1) : now, days };
  }
  return items;
}
