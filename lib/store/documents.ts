import { Aor } from '../model/aor';
import { DEFAULT_SETTINGS, Settings } from '../model/settings';
import type { Database } from './database';

/** The stored AoR; null before one was written, or when the row cannot be read. */
export async function loadAor(db: Database): Promise<Aor | null> {
  const row = await db.documents.get('aor');
  const parsed = Aor.safeParse(row?.value);
  return parsed.success ? parsed.data : null;
}

export async function saveAor(db: Database, aor: Aor): Promise<void> {
  await db.documents.put({ name: 'aor', value: aor });
}

/** The settings; fields that are missing or cannot be read have their defaults. */
export async function loadSettings(db: Database): Promise<Settings> {
  const row = await db.documents.get('settings');
  const stored = typeof row?.value === 'object' && row.value !== null ? row.value : {};
  const parsed = Settings.safeParse({ ...DEFAULT_SETTINGS, ...stored });
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

export async function saveSettings(db: Database, settings: Settings): Promise<void> {
  await db.documents.put({ name: 'settings', value: settings });
}
