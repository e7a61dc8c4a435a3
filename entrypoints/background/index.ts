import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onFailure } from '../../lib/messaging/handle';
import { openDatabase } from '../../lib/store/database';
import { here } from '../shared/here';
import { refreshBadge } from './badge';
import { offerSelectionCheck } from './check-selection';
import { readTabsAgain, registerCommands } from './commands';
import { alarmForPauses, PAUSE_CHANGE } from './pause-alarm';
import { injectInto, syncContentScripts } from './content-scripts';
import { listenToKeys } from './keyboard';
import { forgetTab } from './page-state';
import { alarmForReview, listenToReviewNotice, onReviewAlarm } from './review-commands';
import { noteTrouble } from './trouble';
import { turn } from './turn';

const HOURLY = 'hourly';
const HOUR = 3_600_000;

/** Everything is registered synchronously: the browser starts the worker anew for any of these events. */
export default defineBackground({
  type: 'module',
  main() {
    const db = openDatabase();
    const start = async () => {
      await syncContentScripts();
      await turn(db);
      await alarmForReview(db);
    };
    const failed = async (error: unknown) => {
      const words = await noteTrouble(error);
      await refreshBadge(db);
      return words;
    };
    onFailure(failed);
    registerCommands(db, start);
    offerSelectionCheck();
    listenToKeys();
    listenToReviewNotice();

    browser.runtime.onStartup.addListener(() => void start().catch(failed));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void start().catch(failed);
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.permissions.onAdded.addListener(async ({ origins }) => {
      await syncContentScripts();
      await injectInto(origins ?? []);
    });
    browser.permissions.onRemoved.addListener(() => void syncContentScripts());
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

    browser.alarms.onAlarm.addListener(({ name }) => {
      void turn(db).catch(failed);
      void onReviewAlarm(db, name).catch(failed);
      if (name === PAUSE_CHANGE)
        void readTabsAgain()
          .then(() => alarmForPauses(db))
          .catch(failed);
    });
    void ensureHourly();
  },
});

/**
 * The week in the badge must turn at midnight even if nothing happens. Made once, since making it again would put it off; and again when
 * the clock was set back, since it would come at the time it had then.
 */
async function ensureHourly(): Promise<void> {
  const alarm = await browser.alarms.get(HOURLY);
  const isFar = alarm !== undefined && alarm.scheduledTime > here().now + HOUR;
  if (!alarm || isFar) await browser.alarms.create(HOURLY, { periodInMinutes: 60 });
}
