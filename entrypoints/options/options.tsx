import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { AnswerSettings } from '../../components/answer-settings';
import { MailLanguages } from '../../components/mail-languages';
import { OwnTexts } from '../../components/own-texts';
import { PageNav } from '../../components/page-nav';
import { PauseSettings } from '../../components/pause-settings';
import { PersonSettings } from '../../components/person-settings';
import { LearnedList } from '../../components/learned-list';
import { QuieterList } from '../../components/quieter-list';
import { ReviewSettings } from '../../components/review-settings';
import { SiteList } from '../../components/site-list';
import { StandingList } from '../../components/standing-list';
import { usualLanguages } from '../../lib/core/detect/languages/usual-languages';
import { ignoredSorts } from '../../lib/core/fatigue';
import { hitRate, type HitRate } from '../../lib/core/hit-rate';
import { addDays, localDay } from '../../lib/core/week';
import { send } from '../../lib/messaging/send';
import type { Responsibility } from '../../lib/model/aor';
import type { Settings } from '../../lib/model/settings';
import { asksBetween, openAsks } from '../../lib/store/asks';
import type { Database } from '../../lib/store/database';
import { loadAor, loadDraft, loadLearned, loadSettings } from '../../lib/store/documents';
import { loadPolicy } from '../../lib/store/policy';
import { here } from '../shared/here';
import { saveSettings } from '../shared/save-settings';
import { useStored } from '../shared/live';
import { useSites } from '../shared/use-sites';
import css from '../../components/page.module.css';
import { AorSection } from './aor-section';
import { OpinionSection } from './opinion-section';
import { SyncSection } from './sync-section';

export function Options() {
  const aor = useStored(loadAor);
  const draft = useStored(loadDraft);
  const set = useStored(loadPolicy);
  const settings = useStored(loadSettings);
  const learned = useStored(loadLearned);
  const hits = useStored(lastHits);
  const ignored = useStored(async (db) => ignoredSorts(await openAsks(db, 500), here().now));
  const { choices, allow, remove } = useSites();
  const save = async (next: Settings) => {
    if (settings) await saveSettings(settings, next);
  };
  return (
    <main className={css['page']}>
      <PageNav here="/options.html" />
      <section className={css['section']}>
        <h1>{i18n.t('options.heading')}</h1>
        <p className={css['lead']}>{i18n.t('options.intro')}</p>
        {aor !== undefined && draft !== undefined && set && (
          <AorSection stored={aor} draft={draft} set={set} />
        )}
      </section>
      <section className={css['section']}>
        <h2>{i18n.t('sites.heading')}</h2>
        <p className={css['lead']}>{i18n.t('sites.intro')}</p>
        <SiteList sites={choices} onAllow={allow} onRemove={remove} />
      </section>
      <section className={css['section']}>
        <h2>{i18n.t('settings.heading')}</h2>
        {settings && <PersonSettings settings={settings} onChange={(next) => void save(next)} />}
        {settings && (
          <MailLanguages
            chosen={usualLanguages(settings.mailLanguages, navigator.languages)}
            onChange={(mailLanguages) => void save({ ...settings, mailLanguages })}
          />
        )}
        <h3>{i18n.t('quieter.heading')}</h3>
        {settings && ignored && (
          <QuieterList
            ignored={ignored}
            neverQuieter={settings.neverQuieter}
            onChange={(neverQuieter) => void save({ ...settings, neverQuieter })}
          />
        )}
      </section>
      <section className={css['section']}>
        <h2>{i18n.t('answers.heading')}</h2>
        {settings && (
          <Answers
            settings={settings}
            lines={aor?.lines ?? []}
            capacityHours={aor?.capacityHours ?? 40}
            onChange={(next) => void save(next)}
          />
        )}
      </section>
      <section className={css['section']}>
        <h2>{i18n.t('review.heading')}</h2>
        {settings && (
          <ReviewSettings
            review={settings.review}
            onChange={(review) => void save({ ...settings, review })}
            onAllowNotices={allowNotices}
          />
        )}
      </section>
      <section className={css['section']}>
        <h2>{i18n.t('pause.heading')}</h2>
        {settings && (
          <PauseSettings
            pauses={settings.pauses}
            onChange={(pauses) => void save({ ...settings, pauses })}
            privateWindows={settings.privateWindows}
            onPrivateWindows={(privateWindows) => void save({ ...settings, privateWindows })}
          />
        )}
      </section>
      <section className={css['section']}>
        <h2>{i18n.t('learned.heading')}</h2>
        {learned && hits && (
          <LearnedList
            lessons={learned}
            lines={aor?.lines ?? []}
            hits={hits}
            onForget={(text) => void send('lesson:forget', { text })}
          />
        )}
      </section>
      {settings && <OpinionSection settings={settings} onChange={(next) => void save(next)} />}
      <SyncSection />
      <section className={css['section']}>
        <h2>{i18n.t('options.about')}</h2>
        <p className={css['lead']}>{i18n.t('about.text')}</p>
        <p className={css['lead']}>{i18n.t('about.onet')}</p>
      </section>
    </main>
  );
}

function allowNotices(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

interface AnswersProps {
  readonly settings: Settings;
  readonly lines: readonly Responsibility[];
  readonly capacityHours: number;
  readonly onChange: (settings: Settings) => void;
}

function Answers({ settings, lines, capacityHours, onChange }: AnswersProps) {
  return (
    <>
      <AnswerSettings
        settings={settings}
        capacityHours={capacityHours}
        onChange={onChange}
        onAllowNotices={allowNotices}
      />
      <h3>{i18n.t('answers.standing')}</h3>
      <StandingList
        standing={settings.standing}
        lines={lines}
        onChange={(standing) => onChange({ ...settings, standing })}
      />
      <OwnTexts texts={settings.texts} onChange={(texts) => onChange({ ...settings, texts })} />
    </>
  );
}

/** Of the last 30 days. */
async function lastHits(db: Database): Promise<HitRate> {
  const { now, timeZone } = here();
  const today = localDay(now, timeZone);
  return hitRate(await asksBetween(db, addDays(today, -29), today));
}
