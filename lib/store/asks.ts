import type { Ask, Judgement, Outcome } from '../model/ask';
import { keptOpinion } from '../core/opinion/with-opinion';
import { isRefusal } from '../core/tally/accepted';
import { saysSame } from '../core/ask/says-same';
import { postKey } from '../core/ask/post-key';
import { askerKey } from '../core/tally/asker-key';
import { addDays, localDay } from '../core/basics/week';
import type { RefusalRecord } from '../model/answer-context';
import type { Person } from '../model/post';
import { keepAsker } from './askers';
import type { AskRow, Database, Undoable } from './database';
import { moveTallies } from './day-tallies';
import { rowOf } from './row-of';
import { write } from './write-ask';

/**
 * Records what was found in one post, with the tallies, in one transaction. An ask that the person has touched stays as it
 * is; an untouched one takes the judgement of now, and goes when it is no longer found (two sentences have become one ask).
 * Returns the post's asks as stored. Repeating a call changes nothing.
 */
export async function recordAsks(db: Database, asks: readonly Ask[]): Promise<AskRow[]> {
  return db.transaction('rw', db.asks, db.days, db.askers, async () => {
    const found = new Map(asks.map((ask) => [ask.id, ask]));
    const [first] = asks;
    const stored = first ? await asksOfPost(db, first.site, first.postId) : [];
    const rows: AskRow[] = [];
    for (const row of stored) {
      const now = found.get(row.id);
      found.delete(row.id);
      if (isTouched(row)) rows.push(row);
      else if (now)
        rows.push(
          await write(db, row, {
            ...row,
            ...judgedNow(now),
            judgement: keptOpinion(row.judgement, now.judgement),
          }),
        );
      else await remove(db, row);
    }
    // A row that is there and cannot be read was counted when it was written.
    const taken = new Set(
      await db.asks
        .where('id')
        .anyOf([...found.keys()])
        .primaryKeys(),
    );
    for (const ask of found.values()) {
      if (taken.has(ask.id)) continue;
      rows.push(await write(db, null, rowOf(ask)));
      await keepAsker(db, ask);
    }
    return rows;
  });
}

/** Judges untouched open asks again by their sentences, after the AoR has changed. */
export async function rejudgeOpenAsks(db: Database, judge: (ask: Ask) => Ask): Promise<void> {
  await db.transaction('rw', db.asks, db.days, async () => {
    const open = await db.asks.where('open').equals(1).toArray();
    for (const row of open.filter((one) => !isTouched(one))) {
      await write(db, row, { ...row, ...judgedNow(judge(row)) });
    }
  });
}

/** Gives an ask another judgement unless the person has touched it; nothing that could be undone. Null when there is no such ask. */
export async function rejudgeAsk(
  db: Database,
  id: string,
  judge: (ask: Ask) => Judgement,
): Promise<AskRow | null> {
  return db.transaction('rw', db.asks, db.days, async () => {
    const row = await db.asks.get(id);
    if (!row || isTouched(row)) return row ?? null;
    return write(db, row, { ...row, judgement: judge(row) });
  });
}

/** Whether the person has answered, corrected or timed it. */
function isTouched(row: AskRow): boolean {
  return row.answer !== null || row.judgement.by === 'person' || row.minutesFrom === 'person';
}

function judgedNow({ judgement, minutes, minutesFrom, due, effort }: Ask): Partial<AskRow> {
  return { judgement, minutes, minutesFrom, due, effort };
}

/**
 * Changes one ask and moves its tallies, in one transaction. The state before can be had back by `undoAsk`. Said twice, it is done once:
 * whoever never heard that it was done says it again. Null when there is no such ask.
 */
export async function changeAsk(
  db: Database,
  id: string,
  change: (ask: Ask) => Partial<Undoable>,
): Promise<AskRow | null> {
  return db.transaction('rw', db.asks, db.days, async () => {
    const before = await db.asks.get(id);
    if (!before) return null;
    const was = undoable(before);
    const next = { ...was, ...change(before) };
    return saysSame(was, next) ? before : write(db, before, { ...before, ...next, undo: was });
  });
}

function undoable({ answer, judgement, minutes, minutesFrom }: AskRow): Undoable {
  return { answer, judgement, minutes, minutesFrom };
}

/** Takes back the last change of an ask; without one, nothing happens. Null when there is no such ask. */
export async function undoAsk(db: Database, id: string): Promise<AskRow | null> {
  return db.transaction('rw', db.asks, db.days, async () => {
    const before = await db.asks.get(id);
    if (!before?.undo) return before ?? null;
    return write(db, before, { ...before, ...before.undo, undo: null });
  });
}

async function remove(db: Database, row: AskRow): Promise<void> {
  await db.asks.delete(row.id);
  await moveTallies(db, row, null);
}

/** Opens the asks again that were put off until `now` (epoch ms) or before. Returns them; a second call finds none. */
export async function bringBack(db: Database, now: number): Promise<AskRow[]> {
  const next = await nextReturn(db);
  // Mostly there is nothing to write, and a write costs more than all else.
  if (next === null || next > now) return [];
  return db.transaction('rw', db.asks, db.days, async () => {
    const due = await db.asks.where('returnAt').belowOrEqual(now).toArray();
    const back: AskRow[] = [];
    for (const row of due)
      back.push(await write(db, row, { ...row, answer: null, undo: null, isBack: true }));
    return back;
  });
}

/** How many put-off asks are back and without an answer. */
export function backCount(db: Database): Promise<number> {
  return db.asks.where('back').equals(1).count();
}

/** When the next ask comes back, epoch ms; null when none is put off. */
export async function nextReturn(db: Database): Promise<number | null> {
  return (await db.asks.orderBy('returnAt').first())?.returnAt ?? null;
}

/** The asks with these ids that are stored, in the given order. */
export async function asksByIds(db: Database, ids: readonly string[]): Promise<AskRow[]> {
  return (await db.asks.bulkGet([...ids])).filter((row) => row !== undefined);
}

/** All asks of one post, in the order of the first seen. */
export function asksOfPost(db: Database, site: string, postId: string): Promise<AskRow[]> {
  return db.asks.where('postKey').equals(postKey(site, postId)).sortBy('seenAt');
}

/** The asks without an answer: those that are back first, then the newest. */
export async function openAsks(db: Database, limit: number): Promise<AskRow[]> {
  const rows = await db.asks.where('open').equals(1).sortBy('seenAt');
  return rows
    .reverse()
    .sort((a, b) => Number(b.isBack ?? false) - Number(a.isBack ?? false))
    .slice(0, limit);
}

/** Of `looked` asks by one author those without an answer: what it costs does not grow with what is left open. */
export async function openAsksBy(db: Database, author: Person, looked: number): Promise<AskRow[]> {
  const rows = await db.asks.where('asker').equals(askerKey(author)).limit(looked).toArray();
  return rows.filter(({ open }) => open === 1);
}

/** Refusals of one to three weeks ago of which nobody said yet what came, newest first. `now` is epoch ms. */
export async function refusedAWeekAgo(db: Database, now: number, timeZone: string): Promise<AskRow[]> {
  const today = localDay(now, timeZone);
  const asks = await asksBetween(db, addDays(today, -21), addDays(today, -7));
  return asks.filter(({ answer }) => answer && isRefusal(answer.kind) && !answer.outcome).reverse();
}

/** What came of the person's refusals, of those that they spoke of. */
export async function refusalRecord(db: Database): Promise<RefusalRecord> {
  const count = (outcome: Outcome) => db.asks.where('answer.outcome').equals(outcome).count();
  const fine = await count('fine');
  return { fine, all: fine + (await count('trouble')) };
}

/** The asks answered since a day (`YYYY-MM-DD`) of their coming, the last answer first. */
export async function answeredSince(db: Database, day: string): Promise<AskRow[]> {
  const asks = await db.asks.where('day').aboveOrEqual(day).toArray();
  return asks.filter(({ answer }) => answer).sort((a, b) => (b.answer?.at ?? 0) - (a.answer?.at ?? 0));
}

/** The asks seen last, newest first. */
export function lastAsks(db: Database, count: number): Promise<AskRow[]> {
  return db.asks.orderBy('seenAt').reverse().limit(count).toArray();
}

/** The asks of a range of days (`YYYY-MM-DD`, both included). */
export function asksBetween(db: Database, firstDay: string, lastDay: string): Promise<AskRow[]> {
  return db.asks.where('day').between(firstDay, lastDay, true, true).toArray();
}
