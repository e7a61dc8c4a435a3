import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import * as data from '../../lib/model/commands';
import { GatedPost } from '../../lib/model/seen-post';
import { asksInText } from '../../lib/core/ask/check-text';
import { hash } from '../../lib/core/basics/hash';
import { mergeChange } from '../../lib/core/basics/merge-change';
import { typedPost } from '../../lib/core/ask/typed-post';
import { handle } from '../../lib/messaging/handle';
import { sendToTab } from '../../lib/messaging/send';
import { asksByIds, recordAsks } from '../../lib/store/asks';
import type { Database } from '../../lib/store/database';
import { changeSettings, forgetLesson, loadSettings } from '../../lib/store/documents';
import { answerContextNow } from '../shared/answer-context';
import { here } from '../shared/here';
import { originPattern } from '../shared/origin-pattern';
import { afterwards } from './afterwards';
import { aorCommands } from './aor-commands';
import { askCommands } from './ask-commands';
import { refreshBadge } from './badge';
import { issueCard, redeemCard } from './cards';
import { bring, ENGINES, injectScript, syncContentScripts } from './content-scripts';
import { dataCommands } from './data-commands';
import { keepEngine } from './engines';
import { currentAor, judgeNow, judgeOpenAgain } from './judging';
import { logCommands } from './log-commands';
import { keepReport, reportOf, siteStates, tabsWithReports } from './page-state';
import { alarmForPauses } from './pause-alarm';
import { alarmForReview, reviewCommands } from './review-commands';
import { watchOwnAnswers } from './own-answers';
import { isPagePaused } from './page-paused';
import { postChip } from './post-chip';
import { postSeen } from './post-seen';
import { listenToPolicy, obeyPolicy } from './policy';
import { listenToSync } from './sync';
import { versionCommands } from './version-commands';
import { welcomeCommands } from './welcome-commands';
import { continueReply, reportOn } from './write-reply';

/** Registers every command; `afresh` does what is done at a start of the browser. All writes to the database happen here. */
export function registerCommands(db: Database, afresh: () => Promise<void>): void {
  fromPages(db);
  cards(db);
  tabs();
  askCommands(db);
  aorCommands(db, readTabsAgain);
  versionCommands(db);
  welcomeCommands(db);
  listenToSync(db, readTabsAgain);
  listenToPolicy(db);
  logCommands(db);
  reviewCommands(db);
  dataCommands(db, afresh);
  documents(db);
}

function fromPages(db: Database): void {
  handle('page:hello', 'anyone', data.Hello, async ({ wantsPosts }, sender) => {
    const { tab, frameId } = sender;
    if (tab?.id !== undefined) void continueReply(tab.id, here().now);
    const [settings, { timed }] = await Promise.all([
      loadSettings(db),
      browser.storage.session.get('timed'),
      wantsPosts && tab?.id !== undefined ? bring('/posts.js', tab.id, frameId ?? 0) : null,
    ]);
    const { reader, catchOwnAnswers } = settings;
    if (catchOwnAnswers && tab?.id !== undefined) void watchOwnAnswers(tab.id, frameId ?? 0);
    const lostText = i18n.t('chip.lost');
    return { reader, isPaused: isPagePaused(settings, sender), isTimed: timed === true, lostText };
  });
  handle('engine:found', 'anyone', data.EngineFound, async ({ engine }, { url, tab }) => {
    if (!url || tab?.id === undefined) return;
    if (engine !== null) await keepEngine(originPattern(new URL(url)), engine);
    await syncContentScripts();
    await injectScript(tab.id, engine ?? 'anywhere');
  });
  handle('engine:missing', 'anyone', data.NoData, async (_, { tab }) => {
    if (tab?.id !== undefined) await injectScript(tab.id, ENGINES);
  });
  handle('page:languages', 'anyone', data.NoData, async (_, { tab, frameId }) => {
    if (tab?.id !== undefined) await bring('/languages.js', tab.id, frameId ?? 0);
  });
  handle('page:report', 'anyone', data.PageReport, async (report, sender) => {
    if (sender.tab?.id === undefined) return;
    await keepReport(sender.tab.id, sender.frameId ?? 0, report);
    // The page sends its next report only once this one is answered.
    afterwards(() => refreshBadge(db));
  });
  handle('post:seen', 'anyone', GatedPost, (gated, sender) => postSeen(db, gated, sender));
  handle('selection:check', 'anyone', data.CheckText, async ({ text }, sender) => {
    const post = typedPost(text, hash(`${sender.url ?? ''}\n${text}`), asksInText(text));
    const rows = await recordAsks(db, await judgeNow(db, { ...post, site: 'selection' }, 'typed'));
    await refreshBadge(db);
    return postChip(post.postId, rows, await currentAor(db), here().now);
  });
}

function cards(db: Database): void {
  handle('card:open', 'anyone', data.OpenCard, async ({ askIds }) => ({
    token: await issueCard(askIds, here().now),
    title: i18n.t('card.title'),
  }));
  handle('card:load', 'own-pages', data.LoadCard, async ({ token }) => {
    const askIds = await redeemCard(token, here().now);
    if (!askIds) return null;
    return { asks: await asksByIds(db, askIds), context: await answerContextNow(db) };
  });
  handle('card:context', 'own-pages', data.NoData, () => answerContextNow(db));
}

function tabs(): void {
  handle('page:inspect', 'own-pages', data.TabQuery, ({ tabId }) => reportOn(tabId));
  handle('sites:states', 'own-pages', data.NoData, siteStates);
  handle('page:state', 'own-pages', data.TabQuery, ({ tabId }) => reportOf(tabId));
}

function documents(db: Database): void {
  handle('lesson:forget', 'own-pages', data.ForgetLesson, async ({ text }) => {
    await forgetLesson(db, text);
    await judgeOpenAgain(db);
    await refreshBadge(db);
  });
  handle('settings:save', 'own-pages', data.SaveSettings, async ({ from, settings }) => {
    await changeSettings(db, (current) => mergeChange(from, settings, current));
    await obeyPolicy(db);
    await alarmForPauses(db);
    await alarmForReview(db);
    await readTabsAgain();
  });
}

/** Open pages are read again: what the person has set changes what is shown. */
export async function readTabsAgain(): Promise<void> {
  for (const tabId of await tabsWithReports()) await sendToTab(tabId, 'page:reread', {});
}
