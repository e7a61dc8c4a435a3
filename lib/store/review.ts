import { isAccepted } from '../core/tally/accepted';
import type { DayRange } from '../core/figures/range';
import { ReviewState } from '../model/review';
import { asksBetween } from './asks';
import type { AskRow, Database } from './database';

/** Where the weekly review stands; null before the worker has first started, or when the row cannot be read. */
export async function loadReview(db: Database): Promise<ReviewState | null> {
  const row = await db.documents.get('review');
  const parsed = ReviewState.safeParse(row?.value);
  return parsed.success ? parsed.data : null;
}

/** Changes where the review stands as it is at that moment, and returns it; `first` is where it stands before anything was kept. */
export async function changeReview(
  db: Database,
  first: ReviewState,
  change: Partial<ReviewState>,
): Promise<ReviewState> {
  return db.transaction('rw', db.documents, async () => {
    const state = { ...((await loadReview(db)) ?? first), ...change };
    await db.documents.put({ name: 'review', value: state });
    return state;
  });
}

/** Accepted work of a range of days whose minutes nobody has confirmed, longest first. */
export async function unconfirmed(db: Database, { firstDay, lastDay }: DayRange): Promise<AskRow[]> {
  const rows = await asksBetween(db, firstDay, lastDay);
  return rows
    .filter(({ answer, minutesFrom }) => minutesFrom !== 'person' && isAccepted(answer?.kind ?? 'open'))
    .sort((a, b) => b.minutes - a.minutes);
}

/** Asks of a range of days without an answer, newest first. */
export async function openBetween(db: Database, { firstDay, lastDay }: DayRange): Promise<AskRow[]> {
  const rows = await asksBetween(db, firstDay, lastDay);
  return rows.filter(({ open }) => open === 1).sort((a, b) => b.seenAt - a.seenAt);
}
