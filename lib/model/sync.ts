import * as z from 'zod/mini';

/** Something that travels between a person's machines, as it was last edited. Keys are short: quotas are small. */
export const SyncEntry = z.object({
  /** The value; null when it was deleted. */
  v: z.unknown(),
  /** When it was edited, epoch ms, later than every edit that it knew of. */
  t: z.number(),
  /** The device that edited it. */
  d: z.string().check(z.maxLength(40)),
  /** How often it has come back after being deleted. */
  l: z.number().check(z.minimum(0)),
  /** 1 = deleted. */
  x: z.union([z.literal(0), z.literal(1)]),
  /** The last edit by each device that this one knew of. */
  s: z.record(z.string(), z.number()),
});
export type SyncEntry = z.infer<typeof SyncEntry>;

/** Everything that travels, by key. */
export type Replica = Readonly<Record<string, SyncEntry>>;

/** Two machines changed the same thing without knowing of each other. */
export const SyncConflict = z.object({ key: z.string(), kept: z.unknown(), other: z.unknown() });
export type SyncConflict = z.infer<typeof SyncConflict>;

export const SyncProblem = z.enum(['itemTooLarge', 'full', 'refused']);
export type SyncProblem = z.infer<typeof SyncProblem>;

/** What a device knows of the sync; `device` is a random name. */
export const SyncState = z.object({
  isOn: z.boolean(),
  device: z.string().check(z.minLength(1), z.maxLength(40)),
  /** Whether this device has taken in what was there when it was switched on. */
  hasJoined: z.boolean(),
  replica: z.record(z.string(), SyncEntry),
  conflicts: z.array(SyncConflict).check(z.maxLength(100)),
  problem: z.nullable(SyncProblem),
  /** When it last went well, epoch ms. */
  syncedAt: z.nullable(z.number()),
});
export type SyncState = z.infer<typeof SyncState>;

/** The tallies of one device in one week: numbers only, written by that device alone. The greater `n` is the newer. */
export const WeekItem = z.object({
  n: z.number(),
  /** By local day, YYYY-MM-DD. */
  days: z.record(
    z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    z.array(z.number()).check(z.maxLength(5000)),
  ),
});
export type WeekItem = z.infer<typeof WeekItem>;
