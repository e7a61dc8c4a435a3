import { WELCOME_START, WelcomeState } from '../model/welcome';
import type { Database } from './database';

/** How far the first run has come; at its start when that cannot be read. */
export async function loadWelcome(db: Database): Promise<WelcomeState> {
  const parsed = WelcomeState.safeParse((await db.documents.get('welcome'))?.value);
  return parsed.success ? parsed.data : WELCOME_START;
}

export async function saveWelcome(db: Database, welcome: WelcomeState): Promise<void> {
  await db.documents.put({ name: 'welcome', value: welcome });
}
