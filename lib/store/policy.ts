import * as z from 'zod/mini';
import { readPolicy } from '../core/policy/read-policy';
import type { PolicyRead } from '../model/policy';
import type { Database } from './database';

const Stored = z.record(z.string(), z.unknown());

/** What the organisation has set, as the worker last saw it. */
export async function loadPolicy(db: Database): Promise<PolicyRead> {
  const parsed = Stored.safeParse((await db.documents.get('policy'))?.value);
  return readPolicy(parsed.success ? parsed.data : {});
}

/** Keeps what the browser gives out as the organisation's policy, for the pages to read. */
export async function keepPolicy(db: Database, set: Readonly<Record<string, unknown>>): Promise<void> {
  await db.documents.put({ name: 'policy', value: set });
}
