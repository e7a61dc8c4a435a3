import * as z from 'zod/mini';
import { forget, learn } from '../core/learn/learned';
import { Aor, AorDraft } from '../model/aor';
import { Lesson } from '../model/lesson';
import { DEFAULT_SETTINGS, Settings } from '../model/settings';
import type { Database } from './database';

/** The stored AoR; null before one was written, or when the row cannot be read. */
export async function loadAor(db: Database): Promise<Aor | null> {
  const row = await db.documents.get('aor');
  const parsed = Aor.safeParse(row?.value);
  return parsed.success ? parsed.data : null;
}

/** Saves the AoR. One that is there and cannot be read is kept for a rescue. */
export async function saveAor(db: Database, aor: Aor): Promise<void> {
  await db.transaction('rw', db.documents, async () => {
    await keepDamaged(db);
    await db.documents.put({ name: 'aor', value: aor });
  });
}

/** Whether there is an AoR that cannot be read: nothing may take it for "none". */
export async function isAorDamaged(db: Database): Promise<boolean> {
  const row = await db.documents.get('aor');
  return row !== undefined && !Aor.safeParse(row.value).success;
}

/** Within the transaction that writes an AoR anew: one that cannot be read is put aside. */
async function keepDamaged(db: Database): Promise<void> {
  if (!(await isAorDamaged(db))) return;
  const row = await db.documents.get('aor');
  const before: unknown = (await db.documents.get('damaged'))?.value;
  await db.documents.put({
    name: 'damaged',
    value: [...(Array.isArray(before) ? before : []), row].slice(-20),
  });
}

/** The draft of the AoR that is being edited; null when there is none, or it cannot be read. */
export async function loadDraft(db: Database): Promise<Aor | null> {
  const parsed = AorDraft.safeParse((await db.documents.get('aor-draft'))?.value);
  return parsed.success ? parsed.data : null;
}

/** Keeps a draft; null forgets it. */
export async function keepDraft(db: Database, draft: Aor | null): Promise<void> {
  if (draft) await db.documents.put({ name: 'aor-draft', value: draft });
  else await db.documents.delete('aor-draft');
}

/** The settings; fields that are missing or cannot be read have their defaults. */
export async function loadSettings(db: Database): Promise<Settings> {
  const row = await db.documents.get('settings');
  const stored = typeof row?.value === 'object' && row.value !== null ? row.value : {};
  const parsed = Settings.safeParse({ ...DEFAULT_SETTINGS, ...stored });
  return parsed.success ? parsed.data : readableSettings(stored);
}

function readableSettings(stored: object): Settings {
  const readable = Object.entries(stored).filter(
    ([name, value]) => Settings.safeParse({ ...DEFAULT_SETTINGS, [name]: value }).success,
  );
  return Settings.parse({ ...DEFAULT_SETTINGS, ...Object.fromEntries(readable) });
}

export async function saveSettings(db: Database, settings: Settings): Promise<void> {
  await db.documents.put({ name: 'settings', value: settings });
}

/** Changes the settings as they are at that moment: what another writer saved meanwhile stays. */
export async function changeSettings(db: Database, change: (settings: Settings) => Settings): Promise<void> {
  await db.transaction('rw', db.documents, async () => {
    await saveSettings(db, change(await loadSettings(db)));
  });
}

/** What was learned from the person's corrections, oldest first; lessons that cannot be read are left out. */
export async function loadLearned(db: Database): Promise<Lesson[]> {
  const row = await db.documents.get('learned');
  const stored = z.array(z.unknown()).safeParse(row?.value);
  return (stored.data ?? []).flatMap((one) => {
    const lesson = Lesson.safeParse(one);
    return lesson.success ? [lesson.data] : [];
  });
}

/** Learns a lesson; an earlier one on the same text gives way to it. */
export async function keepLesson(db: Database, lesson: Lesson): Promise<void> {
  await db.transaction('rw', db.documents, async () => {
    await db.documents.put({ name: 'learned', value: learn(await loadLearned(db), lesson) });
  });
}

/** Takes back what was learned from a text. */
export async function forgetLesson(db: Database, text: string): Promise<void> {
  await db.transaction('rw', db.documents, async () => {
    await db.documents.put({ name: 'learned', value: forget(await loadLearned(db), text) });
  });
}
