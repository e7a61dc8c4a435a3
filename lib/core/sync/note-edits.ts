import { sameJson } from '../basics/same-json';
import type { Replica, SyncEntry } from '../../model/sync';

/** What is there now, by the key it travels under. */
export type Facts = Readonly<Record<string, unknown>>;

/**
 * The replica after what was edited here: facts that differ are edits of this device. What is no longer there was deleted,
 * unless `mayDelete` is false (a device that joins knows nothing of what others have). `now` is epoch ms.
 */
export function noteEdits(
  replica: Replica,
  facts: Facts,
  device: string,
  now: number,
  mayDelete: boolean,
): Replica {
  const next: Record<string, SyncEntry> = { ...replica };
  for (const [key, value] of Object.entries(facts)) {
    const known = replica[key];
    if (!known || known.x === 1 || !sameJson(known.v, value)) next[key] = after(known, value, 0, device, now);
  }
  if (!mayDelete) return next;
  for (const [key, known] of Object.entries(replica)) {
    if (known.x === 0 && !(key in facts)) next[key] = after(known, null, 1, device, now);
  }
  return next;
}

function after(known: SyncEntry | undefined, v: unknown, x: 0 | 1, device: string, now: number): SyncEntry {
  const t = known ? Math.max(now, known.t + 1) : now;
  const l = (known?.l ?? 0) + (known?.x === 1 && x === 0 ? 1 : 0);
  return { v, t, d: device, l, x, s: { ...known?.s, [device]: t } };
}
