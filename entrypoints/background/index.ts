import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase, type Database } from '../../lib/store/database';
import { refreshBadge } from './badge';
import { offerSelectionCheck } from './check-selection';
import { readTabsAgain, registerCommands } from './commands';
import { alarmForPauses, PAUSE_CHANGE } from './pause-alarm';
import { injectInto, syncContentScripts } from './content-scripts';
import { listenToKeys } from './keyboard';
import { expireNow } from './data-commands';
import { enterRecurring } from './log-commands';
import { forgetTab } from './page-state';
import { alarmForReview, listenToReviewNotice, onReviewAlarm } from './review-commands';
import { comeBack } from './put-off';

const HOURLY = 'hourly';

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
    registerCommands(db, start);
    offerSelectionCheck();
    listenToKeys();
    listenToReviewNotice();

    browser.runtime.onStartup.addListener(() => void start());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void start();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.permissions.onAdded.addListener(async ({ origins }) => {
      await syncContentScripts();
      await injectInto(origins ?? []);
    });
    browser.permissions.onRemoved.addListener(() => void syncContentScripts());
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

    browser.alarms.onAlarm.addListener(({ name }) => {
      void turn(db);
      void onReviewAlarm(db, name);
      if (name === PAUSE_CHANGE) void readTabsAgain().then(() => alarmForPauses(db));
    });
    void ensureHourly();
  },
});

/** What time brings: put-off asks, recurring work, another week, words whose time is over. */
async function turn(db: Database): Promise<void> {
  await comeBack(db);
  await enterRecurring(db);
  await refreshBadge(db);
  await expireNow(db);
}

/** The week in the badge must turn at midnight even if nothing happens. Made once: making it again would put it off. */
async function ensureHourly(): Promise<void> {
  if (!(await browser.alarms.get(HOURLY))) await browser.alarms.create(HOURLY, { periodInMinutes: 60 });
}
