import { i18n } from '#i18n';
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { nextReview } from '../../lib/core/review/review-time';
import { localDay } from '../../lib/core/basics/week';
import { handle } from '../../lib/messaging/handle';
import { ReviewStep, type ReviewState } from '../../lib/model/review';
import type { Database } from '../../lib/store/database';
import { loadSettings } from '../../lib/store/documents';
import { changeReview } from '../../lib/store/review';
import { here } from '../shared/here';
import { notify } from './notify';

/** The alarm at which the week is looked at. */
const REVIEW = 'review';
const PAGE = '/review.html';

/** The weekly review: where the person is in it, and its end. */
export function reviewCommands(db: Database): void {
  handle('review:step', 'own-pages', z.object({ step: ReviewStep }), async ({ step }) => {
    await changeReview(db, notYet(), { step });
  });
  handle('review:end', 'own-pages', z.undefined(), async () => {
    const { now, timeZone } = here();
    const end = { step: 'minutes', endedAt: now, coveredThrough: localDay(now, timeZone) } as const;
    await changeReview(db, end, end);
  });
}

/** Sets the alarm for the next review. Called at each start and when its time is set otherwise. */
export async function alarmForReview(db: Database): Promise<void> {
  await changeReview(db, notYet(), {});
  const { now, timeZone } = here();
  const { review } = await loadSettings(db);
  await browser.alarms.create(REVIEW, { when: nextReview(review, now, timeZone) });
}

/** One notice when the time has come, where the person wants it; then the next week's alarm. */
export async function onReviewAlarm(db: Database, name: string): Promise<void> {
  if (name !== REVIEW) return;
  const { review } = await loadSettings(db);
  if (review.notice) await notify(REVIEW, i18n.t('review.notice'));
  await alarmForReview(db);
}

/** Opens the review from its notice. */
export function listenToReviewNotice(): void {
  // There while the person allows notices.
  const { notifications } = browser as { notifications?: typeof browser.notifications };
  notifications?.onClicked.addListener((id) => {
    if (id === REVIEW) void browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
  });
}

function notYet(): ReviewState {
  return { step: 'minutes', endedAt: here().now, coveredThrough: '' };
}
