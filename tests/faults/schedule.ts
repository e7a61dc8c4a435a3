import { expect, vi } from 'vitest';
import { readBackup } from '../../lib/core/data/read-backup';
import type { Backup } from '../../lib/model/backup';
import type { PostChip } from '../../lib/model/post-chip';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { backupText, mergeAll } from '../../lib/store/backup';
import { openDatabase, type AskRow } from '../../lib/store/database';
import { aor } from '../fixtures/ask';
import { CLOCKS, HOUR, messageFor, OWN, personOf, type Message, type Step } from './steps';
import { Worker, type Fault } from './worker';

/** What was done, over all schedules. */
export const figures = {
  schedules: 0,
  stops: 0,
  full: 0,
  clocks: 0,
  wiped: 0,
  erased: 0,
  expired: 0,
  merged: 0,
  messages: 0,
  sentAgain: 0,
  recorded: 0,
  lost: 0,
  twice: 0,
};

/** How many asks of a post there are at least and at most: what is wiped while it is seen may be there or not. */
export interface Wanted {
  readonly least: number;
  readonly most: number;
}

/** What must be stored in the end. */
export interface Outcome {
  readonly wanted: ReadonlyMap<string, Wanted>;
  /** Asks that were let go since their time was over; they stay counted. */
  readonly expired: readonly AskRow[];
}

/**
 * Does a schedule to its end: whoever gets no answer sends again, to the worker that the browser starts anew.
 */
export async function runSchedule(
  name: string,
  groups: readonly Step[][],
  faults: readonly Fault[],
): Promise<Outcome> {
  setZone('UTC');
  const schedule = new Schedule(name, faults);
  await schedule.tell(['aor:save', { aor }, OWN]);
  for (const [order, group] of groups.entries()) await schedule.doGroup(group, order);
  return schedule.end();
}

class Schedule {
  private readonly left: Fault[];
  private worker: Worker;
  private readonly wanted = new Map<string, Wanted>();
  private readonly expired: AskRow[] = [];
  private saved: Backup | null = null;
  private readonly name: string;

  constructor(name: string, faults: readonly Fault[]) {
    this.name = name;
    this.left = [...faults];
    this.worker = new Worker(name, this.left.shift() ?? null);
  }

  end(): Outcome {
    this.noteFault();
    this.worker.db.close();
    return { wanted: this.wanted, expired: this.expired };
  }

  private noteFault(): void {
    if (this.worker.isStopped) figures.stops += 1;
    else if (this.worker.hasFailed) figures.full += 1;
  }

  /** Sends until there is an answer. */
  async tell(message: Message): Promise<unknown> {
    for (let tries = 0; ; tries++) {
      const asked = this.worker;
      const reply = await asked.receive(...message);
      figures.messages += 1;
      if (reply !== 'cut off' && reply.error === undefined) return reply.value;
      if (tries > 20) throw new Error(JSON.stringify([message, reply]));
      figures.sentAgain += 1;
      if (asked !== this.worker || !asked.isStopped) continue;
      asked.db.close();
      this.noteFault();
      this.worker = new Worker(this.name, this.left.shift() ?? null);
    }
  }

  /** Does the steps of a group at once; the clock moves before. */
  async doGroup(group: readonly Step[], order: number): Promise<void> {
    for (const { do: what, which } of group) if (what === 'clock') moveClock(which);
    if (group.some(({ do: what }) => what === 'expire')) return this.letGo();
    const before = await rowsOf(this.name);
    const ids = before.map(({ id }) => id);
    const messages = group.flatMap((one) => {
      const message = messageFor(one, ids, order);
      return message ? [message] : [];
    });
    const does = (what: Step['do']) => group.some((one) => one.do === what);
    const merged = does('merge') ? this.saved : null;
    const [, ...seen] = await Promise.all([
      merged && this.merge(merged),
      ...messages.map(async (message) => [message, await this.tell(message)] as const),
    ]);
    this.expectPosts(seen, merged, does('wipe'));
    if (does('wipe')) await this.afterWipe(group, before);
    if (does('save')) this.saved = await savedNow(this.name);
    const erased = group.filter((one) => one.do === 'erase');
    if (erased.length > 0 && !merged && !does('seen')) await this.expectForgotten(erased);
    const [only] = messages;
    if (group.length === 1 && only?.[0] === 'ask:answer') await this.expectUndone(before, only);
  }

  private expectPosts(
    told: readonly (readonly [Message, unknown])[],
    merged: Backup | null,
    isWiped: boolean,
  ): void {
    if (isWiped) for (const post of this.wanted.keys()) this.wanted.set(post, { least: 0, most: 0 });
    const add = (post: string, count: number) =>
      this.wanted.set(post, { least: isWiped ? 0 : count, most: count });
    for (const [post, count] of countsByPost(merged?.rows.asks ?? [])) add(post, count);
    for (const [[what], value] of told) {
      const chip = what === 'post:seen' ? (value as PostChip | null) : null;
      if (chip) add(chip.postId, chip.askIds.length);
    }
  }

  private async afterWipe(group: readonly Step[], before: readonly AskRow[]): Promise<void> {
    figures.wiped += 1;
    this.expired.length = 0;
    if (group.length === 1) {
      const left = await rowsOf(this.name);
      // Work that comes every week is gone with the rest, so nothing may be there.
      expect(left.map(({ id }) => id).filter((id) => before.some((row) => row.id === id))).toEqual([]);
    }
    await this.tell(['aor:save', { aor }, OWN]);
  }

  /** As a page does it that holds the file. */
  private async merge(backup: Backup): Promise<void> {
    const db = openDatabase(this.name);
    await mergeAll(db, backup);
    db.close();
    figures.merged += 1;
    await this.tell(['data:restored', undefined, OWN]);
  }

  /** Asks may go after thirty days: what goes stays counted. */
  private async letGo(): Promise<void> {
    const before = await rowsOf(this.name);
    const settings = { ...DEFAULT_SETTINGS, keepAsksDays: 30 };
    await this.tell(['settings:save', { from: DEFAULT_SETTINGS, settings }, OWN]);
    await this.tell(['data:try', undefined, OWN]);
    // Work that comes every week was entered for the days behind, too.
    const entered = (await rowsOf(this.name)).filter(({ id }) => before.every((row) => row.id !== id));
    // A clock that has jumped is believed after a day.
    vi.setSystemTime(Date.now() + 25 * HOUR);
    await this.tell(['data:try', undefined, OWN]);
    await this.tell(['settings:save', { from: settings, settings: DEFAULT_SETTINGS }, OWN]);
    const after = new Set((await rowsOf(this.name)).map(({ id }) => id));
    const gone = [...before, ...entered].filter(({ id }) => !after.has(id));
    figures.expired += gone.length;
    this.expired.push(...gone);
    for (const { postId } of gone) {
      const most = this.wanted.get(postId)?.most;
      if (most !== undefined) this.wanted.set(postId, { least: 0, most });
    }
  }

  /** Nothing names a person who was forgotten, and none of their words are left. */
  private async expectForgotten(erased: readonly Step[]): Promise<void> {
    figures.erased += erased.length;
    const addresses = erased.map(({ which }) => personOf(which).address);
    const rows = await rowsOf(this.name);
    expect(rows.filter(({ author }) => addresses.includes(author.address))).toEqual([]);
  }

  /** An answer that was given alone is taken back whole, however often either had to be sent. */
  private async expectUndone(before: readonly AskRow[], answer: Message): Promise<void> {
    const { id } = answer[1] as { id: string };
    const was = before.find((row) => row.id === id);
    const now = (await rowsOf(this.name)).find((row) => row.id === id);
    if (now?.answer?.at === was?.answer?.at) return;
    await this.tell(['ask:undo', { id }, OWN]);
    const after = (await rowsOf(this.name)).find((row) => row.id === id);
    expect({ ...after, undo: null, open: 0 }).toEqual({ ...was, undo: null, open: 0 });
    await this.tell(answer);
  }
}

/** Moves the clock and the person's time zone. */
function moveClock(which: number): void {
  const { by, zone } = CLOCKS[which % CLOCKS.length] ?? CLOCKS[0];
  figures.clocks += 1;
  vi.setSystemTime(Date.now() + by);
  setZone(zone);
}

function setZone(timeZone: string): void {
  const options = Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ ...options, timeZone });
}

async function savedNow(name: string): Promise<Backup> {
  const db = openDatabase(name);
  const backup = readBackup(await backupText(db, Date.now()));
  db.close();
  if (typeof backup === 'string') throw new Error(backup);
  expect(backup.unreadable).toBe(0);
  return backup;
}

function countsByPost(rows: readonly { postId: string; origin: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { postId, origin } of rows)
    if (origin === 'page') counts.set(postId, (counts.get(postId) ?? 0) + 1);
  return counts;
}

/** Everything that is stored, read as a page does. */
async function rowsOf(name: string): Promise<AskRow[]> {
  const db = openDatabase(name);
  const rows = await db.asks.orderBy('id').toArray();
  db.close();
  return rows;
}
