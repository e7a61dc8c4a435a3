import { sameJson } from '../basics/same-json';
import type { Replica, SyncConflict, SyncEntry } from '../../model/sync';

/**
 * Two states of one thing become one: the later life wins, in one life a deletion, among edits the later, at one time the
 * device with the greater name. In any order and repetition the result is the same.
 */
export function joinEntries(a: SyncEntry, b: SyncEntry): SyncEntry {
  const winner = isAfter(b, a) ? b : a;
  return { ...winner, s: joinSeen(a.s, b.s) };
}

/** Merges what came from elsewhere. Also tells what two devices changed without knowing of each other. */
export function mergeReplica(
  own: Replica,
  came: Replica,
): { readonly replica: Replica; readonly conflicts: readonly SyncConflict[] } {
  const replica: Record<string, SyncEntry> = { ...own };
  const conflicts: SyncConflict[] = [];
  for (const [key, entry] of Object.entries(came)) {
    const known = own[key];
    replica[key] = known ? joinEntries(known, entry) : entry;
    if (known && isConcurrent(known, entry) && !sameJson(known.v, entry.v)) {
      const [kept, other] = isAfter(entry, known) ? [entry, known] : [known, entry];
      conflicts.push({ key, kept: kept.v, other: other.v });
    }
  }
  return { replica, conflicts };
}

function isAfter(a: SyncEntry, b: SyncEntry): boolean {
  if (a.l !== b.l) return a.l > b.l;
  if (a.x !== b.x) return a.x > b.x;
  return a.t !== b.t ? a.t > b.t : a.d > b.d;
}

/** Neither edit knew of the other. */
function isConcurrent(a: SyncEntry, b: SyncEntry): boolean {
  return (b.s[a.d] ?? -1) < a.t && (a.s[b.d] ?? -1) < b.t;
}

function joinSeen(a: SyncEntry['s'], b: SyncEntry['s']): SyncEntry['s'] {
  const seen = { ...a };
  for (const [device, at] of Object.entries(b)) seen[device] = Math.max(at, seen[device] ?? at);
  return Object.fromEntries(Object.entries(seen).sort(([one], [other]) => (one < other ? -1 : 1)));
}
