import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { openDatabase, type Database } from '../../lib/store/database';
import {
  forgetLesson,
  keepDraft,
  keepLesson,
  loadAor,
  loadDraft,
  loadLearned,
  loadSettings,
  saveAor,
  saveSettings,
} from '../../lib/store/documents';
import { aor } from '../fixtures/ask';

let db: Database;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

it('gives back the AoR as it was saved', async () => {
  expect(await loadAor(db)).toBeNull();
  await saveAor(db, aor);
  expect(await loadAor(db)).toEqual(aor);
});

it('does not give out an AoR that cannot be read, and leaves the row alone', async () => {
  await db.documents.put({ name: 'aor', value: { role: 7 } });
  expect(await loadAor(db)).toBeNull();
  expect(await db.documents.get('aor')).toMatchObject({ value: { role: 7 } });
});

it('fills in settings that an older version did not know', async () => {
  await db.documents.put({ name: 'settings', value: { sensitivity: 'quiet' } });
  expect(await loadSettings(db)).toEqual({ ...DEFAULT_SETTINGS, sensitivity: 'quiet' });
});

it('gives back the settings as they were saved', async () => {
  const settings = { ...DEFAULT_SETTINGS, openPopupForOutside: true };
  await saveSettings(db, settings);
  expect(await loadSettings(db)).toEqual(settings);
});

it('keeps the last lesson on a text, gives them all back, and forgets one', async () => {
  await keepLesson(db, { text: 'Fix the site', to: 'outside' });
  await keepLesson(db, { text: 'Call her', to: 'line', lineId: 'leads' });
  await keepLesson(db, { text: 'Fix the site', to: 'not-an-ask' });
  expect(await loadLearned(db)).toEqual([
    { text: 'Call her', to: 'line', lineId: 'leads' },
    { text: 'Fix the site', to: 'not-an-ask' },
  ]);
  await forgetLesson(db, 'Call her');
  expect(await loadLearned(db)).toEqual([{ text: 'Fix the site', to: 'not-an-ask' }]);
});

it('leaves out a lesson that cannot be read', async () => {
  await db.documents.put({
    name: 'learned',
    value: [
      { text: 'x', to: 'nowhere' },
      { text: 'y', to: 'outside' },
    ],
  });
  expect(await loadLearned(db)).toEqual([{ text: 'y', to: 'outside' }]);
});

it('keeps an unfinished draft, and forgets it', async () => {
  const draft = { ...aor, capacityHours: 0, lines: aor.lines.map((line) => ({ ...line, title: '' })) };
  await keepDraft(db, draft);
  expect(await loadDraft(db)).toEqual(draft);
  await keepDraft(db, null);
  expect(await loadDraft(db)).toBeNull();
});

it('reads an AoR that was saved before lines had groups, spans of minutes and how often', async () => {
  await db.documents.put({ name: 'aor', value: JSON.parse(JSON.stringify(aor)) });
  expect(await loadAor(db)).toEqual(aor);
});
