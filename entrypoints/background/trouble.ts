import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Trouble, troubleOf } from '../../lib/store/trouble';

const KEY = 'trouble';

/** What hinders the database now; null when nothing does. Kept while the browser runs, for every page to say. */
export async function currentTrouble(): Promise<Trouble | null> {
  const parsed = Trouble.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return parsed.success ? parsed.data : null;
}

/** Notes it where an error comes from the database, and gives the reason in words. */
export async function noteTrouble(error: unknown): Promise<string> {
  const trouble = troubleOf(error);
  if (!trouble) return error instanceof Error ? error.message : String(error);
  await browser.storage.session.set({ [KEY]: trouble });
  return i18n.t(`trouble.${trouble}`);
}

/** Something could be written: whatever hindered is over. */
export async function endTrouble(): Promise<void> {
  if ((await currentTrouble()) !== null) await browser.storage.session.remove(KEY);
}
