import { isSameAor } from '../core/aor/aor-diff';
import { AorVersion, type Agreement } from '../model/aor-version';
import type { Database } from './database';
import { loadAor } from './documents';

/** Every published version that can be read, newest first. */
export async function aorVersions(db: Database): Promise<AorVersion[]> {
  const rows = await db.aorVersions.orderBy('number').reverse().toArray();
  return rows.flatMap((row) => {
    const parsed = AorVersion.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The newest version; null before one was published, or when it cannot be read. */
export async function lastAorVersion(db: Database): Promise<AorVersion | null> {
  const parsed = AorVersion.safeParse(await db.aorVersions.orderBy('number').last());
  return parsed.success ? parsed.data : null;
}

/**
 * Publishes the saved AoR as the next version. Null when there is none, or when it says the same as the last version.
 * `now` is epoch ms.
 */
export async function publishAor(db: Database, note: string, now: number): Promise<AorVersion | null> {
  return db.transaction('rw', db.documents, db.aorVersions, async () => {
    const aor = await loadAor(db);
    const last = await lastAorVersion(db);
    if (!aor || (last && isSameAor(last.aor, aor))) return null;
    // Of a version that cannot be read the number is taken all the same.
    const taken = (await db.aorVersions.orderBy('number').last())?.number ?? 0;
    const version = { number: taken + 1, aor, publishedAt: now, note, agreed: null };
    await db.aorVersions.add(version);
    return version;
  });
}

/** Notes with whom a version was agreed. A version that does not exist stays so. */
export async function agreeVersion(db: Database, number: number, agreed: Agreement): Promise<void> {
  await db.aorVersions.update(number, { agreed });
}
