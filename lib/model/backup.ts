import * as z from 'zod/mini';
import { AorVersion } from './aor-version';
import { Ask } from './ask';
import { MonthResults } from './results';

/** One file with everything. Later versions of Remit read files of earlier ones. */
export const BACKUP_VERSION = 1;

export const BackupHead = z.object({
  remit: z.literal('backup'),
  version: z.number(),
  /** Epoch ms. */
  savedAt: z.number(),
  tables: z.object({
    asks: z.array(z.unknown()),
    days: z.array(z.unknown()),
    askers: z.array(z.unknown()),
    documents: z.array(z.unknown()),
    aorVersions: z.array(z.unknown()),
    results: z.array(z.unknown()),
  }),
});

const text = (max: number) => z.string().check(z.maxLength(max));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** What is checked of each row before it is taken; fields that only serve searching are made anew. */
export const BackupRows = {
  asks: Ask,
  days: z.object({
    day,
    names: z.array(text(64)),
    cells: z.array(z.number()),
    hours: z.array(z.number()).check(z.maxLength(24)),
  }),
  askers: z.object({ key: text(64), name: text(320), address: text(320) }),
  documents: z.object({
    name: z.enum([
      'aor',
      'aor-draft',
      'settings',
      'learned',
      'recurring',
      'review',
      'funnel',
      'backup',
      'welcome',
      'drift',
    ]),
    value: z.unknown(),
  }),
  aorVersions: AorVersion,
  results: MonthResults,
} as const;

/** The rows of a backup that can be read, and how many cannot. */
export interface Backup {
  /** Epoch ms. */
  readonly savedAt: number;
  readonly rows: { readonly [T in keyof typeof BackupRows]: z.infer<(typeof BackupRows)[T]>[] };
  readonly unreadable: number;
}
