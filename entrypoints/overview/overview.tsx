import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '../../components/basics/button';
import { HowDidItGo } from '../../components/ask/how-did-it-go';
import { PageHealth } from '../../components/settings/page-health';
import { Panel } from '../../components/basics/panel';
import { PauseMenu } from '../../components/settings/pause-menu';
import { WeekGauge } from '../../components/figures/week-gauge';
import type { Ask } from '../../lib/model/ask';
import { isReviewDue } from '../../lib/core/review/review-time';
import { addDays, localDay } from '../../lib/core/basics/week';
import { firstDayOfWeek } from '../../lib/locales/ui-locale';
import { send } from '../../lib/messaging/send';
import { answeredSince, asksByIds, openAsks, refusedAWeekAgo } from '../../lib/store/asks';
import type { Pauses } from '../../lib/model/pauses';
import type { Settings } from '../../lib/model/settings';
import { loadAor, loadSettings } from '../../lib/store/documents';
import { isBackupDue } from '../../lib/store/last-backup';
import { loadReview } from '../../lib/store/review';
import { weekFiguresAt } from '../../lib/store/week';
import { Drift } from '../shared/drift';
import { here, midnightAfter } from '../shared/here';
import { saveSettings } from '../shared/save-settings';
import { useStored } from '../shared/live';
import { useAnswerContext } from '../shared/use-answer-context';
import { useSecondOpinions } from '../shared/use-second-opinions';
import { Cards, LongCards, SHOWN_FIRST, type CardsProps } from './cards';
import { openPanelBeside } from './panel-beside';
import { Tools } from './tools';
import { useTabHealth } from './use-tab-health';
import css from './overview.module.css';

const SHOWN_OUTCOMES = 3;
const ANSWERED_DAYS = 7;

interface OverviewProps {
  /** In the toolbar's popup, or beside the page, where it stays while tabs change. */
  readonly place: 'popup' | 'panel';
}

/** The week, the asks of the page in front and all open ones, and what can be done without a message. */
export function Overview({ place }: OverviewProps) {
  const { health, host, tabId, windowId, askIds, isPrivate, allow, reload, report } = useTabHealth(place);
  const aor = useStored(loadAor);
  const onPage = useStored((db) => asksByIds(db, askIds), [askIds.join()]) ?? [];
  const open = useStored((db) => openAsks(db, 500)) ?? [];
  const elsewhere = open.filter(({ id }) => !askIds.includes(id));
  const settings = useStored(loadSettings);
  const context = useAnswerContext();
  // The live query draws again what the worker has written.
  useSecondOpinions([...onPage, ...elsewhere.slice(0, SHOWN_FIRST)], context, () => undefined);
  return (
    <main className={css[place]}>
      <Top isSetUp={Boolean(aor)} />
      {aor === null ? <Invitation /> : <Week />}
      <ReviewDue />
      <BackupDue />
      <Drift isFolded />
      {isPrivate && settings?.privateWindows === false && (
        <p role="status" className={css['private']}>
          {i18n.t('pause.privatePaused')}
        </p>
      )}
      {settings && (
        <Pause settings={settings} host={host} ask={onPage.find(({ origin }) => origin === 'page') ?? null} />
      )}
      {health && <PageHealth health={health} onAllow={allow} onReload={reload} onReport={report} />}
      {(health?.state === 'reading' || onPage.length > 0) && (
        <Panel heading={i18n.t('popup.here')}>
          <Cards asks={onPage} context={context} empty={i18n.t('popup.noneHere')} opensFirst tabId={tabId} />
        </Panel>
      )}
      <Elsewhere asks={elsewhere} context={context} tabId={tabId} />
      <Answered context={context} tabId={tabId} />
      <Outcomes />
      <Tools context={context} />
      {place === 'popup' && windowId !== null && <KeepOpen windowId={windowId} />}
    </main>
  );
}

function Top({ isSetUp }: { readonly isSetUp: boolean }) {
  return (
    <header className={css['top']}>
      <h1 className={css['name']}>{i18n.t('popup.title')}</h1>
      {isSetUp && (
        <a className={css['figures']} href="/dashboard.html" target="_blank">
          {i18n.t('figures.link')}
        </a>
      )}
      <Button look="plain" onClick={openOptions}>
        {i18n.t(isSetUp ? 'popup.settings' : 'popup.aor')}
      </Button>
    </header>
  );
}

/** Where the browser has a place beside the page. The popup has done its work then. */
function KeepOpen({ windowId }: { readonly windowId: number }) {
  if (!openPanelBeside) return null;
  const open = () => void openPanelBeside?.(windowId).then(() => window.close());
  return (
    <Button look="plain" className={css['keep']} onClick={open}>
      {i18n.t('popup.keepOpen')}
    </Button>
  );
}

function Week() {
  const figures = useStored(async (db) => {
    const aor = await loadAor(db);
    const { now, timeZone } = here();
    return aor && weekFiguresAt(db, aor, now, timeZone, firstDayOfWeek());
  });
  return figures ? <WeekGauge figures={figures} /> : null;
}

/** Once a week, from the time that the person chose, until the review is ended or skipped. */
function ReviewDue() {
  const isDue = useStored(async (db) => {
    const { now, timeZone } = here();
    const state = await loadReview(db);
    return state !== null && isReviewDue(state, (await loadSettings(db)).review, now, timeZone);
  });
  if (!isDue) return null;
  return (
    <a className={css['review']} href="/review.html" target="_blank">
      {i18n.t('review.due')}
    </a>
  );
}

/** There is much to lose and no backup of this month; can be switched off beside the backup. */
function BackupDue() {
  const isDue = useStored(
    async (db) => (await loadSettings(db)).backupReminder && isBackupDue(db, here().now),
  );
  if (!isDue) return null;
  return (
    <a className={css['backup']} href="/own-data.html" target="_blank">
      {i18n.t('backup.due')}
    </a>
  );
}

interface PauseProps {
  readonly settings: Settings;
  readonly host: string;
  readonly ask: Ask | null;
}

function Pause({ settings, host, ask }: PauseProps) {
  const [now] = useState(() => here().now);
  const context = { host, ask, now, tomorrow: midnightAfter(now) };
  const change = (pauses: Pauses) => void saveSettings(settings, { ...settings, pauses });
  return <PauseMenu pauses={settings.pauses} context={context} onChange={change} />;
}

/** Answers of the last days can be changed here, too. */
function Answered({ context, tabId }: Pick<CardsProps, 'context' | 'tabId'>) {
  const asks = useStored((db) => {
    const { now, timeZone } = here();
    return answeredSince(db, addDays(localDay(now, timeZone), -ANSWERED_DAYS));
  });
  if (!asks || asks.length === 0) return null;
  return (
    <details className={css['answered']}>
      <summary>{i18n.t('popup.answered', [asks.length])}</summary>
      <LongCards asks={asks} context={context} empty="" tabId={tabId} />
    </details>
  );
}

function Outcomes() {
  const asks = useStored((db) => {
    const { now, timeZone } = here();
    return refusedAWeekAgo(db, now, timeZone);
  });
  if (!asks || asks.length === 0) return null;
  return (
    <Panel heading={i18n.t('outcome.heading')}>
      <HowDidItGo
        asks={asks.slice(0, SHOWN_OUTCOMES)}
        onOutcome={(id, outcome) => void send('ask:outcome', { id, outcome })}
      />
    </Panel>
  );
}

function Invitation() {
  return (
    <section className={css['invite']}>
      <strong>{i18n.t('popup.writeAor')}</strong>
      <p>{i18n.t('popup.writeAorHint')}</p>
      <Button look="primary" onClick={openOptions}>
        {i18n.t('popup.writeAorButton')}
      </Button>
    </section>
  );
}

/** Open asks that are not of the page in front. */
function Elsewhere({ asks, context, tabId }: Pick<CardsProps, 'asks' | 'context' | 'tabId'>) {
  return (
    <Panel heading={i18n.t('popup.open')}>
      <LongCards asks={asks} context={context} empty={i18n.t('popup.noneOpen')} tabId={tabId} />
    </Panel>
  );
}

function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
