import { i18n } from '#i18n';
import { Contents } from '../../components/basics/contents';
import { PageNav } from '../../components/basics/page-nav';
import css from '../../components/basics/page.module.css';
import { PauseSettings } from '../../components/settings/pause-settings';
import { ReviewSettings } from '../../components/settings/review-settings';
import { Section } from '../../components/basics/section';
import type { Settings } from '../../lib/model/settings';
import { loadAor, loadDraft, loadSettings } from '../../lib/store/documents';
import { loadPolicy } from '../../lib/store/policy';
import { saveSettings } from '../shared/save-settings';
import { useStored } from '../shared/live';
import { allowNotices } from './allow-notices';
import { AnswersSection } from './answers-section';
import { AorSection } from './aor-section';
import { LearnedSection } from './learned-section';
import { OpinionSection } from './opinion-section';
import { PersonSection } from './person-section';
import type { SectionProps } from './section-props';
import { SitesSection } from './sites-section';
import { SyncSection } from './sync-section';

/** What follows the AoR, in its order. */
const SECTIONS = [
  { id: 'sites', heading: 'sites.heading', Body: SitesSection },
  { id: 'you', heading: 'settings.heading', Body: PersonSection },
  { id: 'answers', heading: 'answers.heading', Body: AnswersSection },
  { id: 'review', heading: 'review.heading', Body: Review },
  { id: 'pause', heading: 'pause.heading', Body: Pause },
  { id: 'learned', heading: 'learned.heading', Body: LearnedSection },
  { id: 'opinion', heading: 'opinion.heading', Body: OpinionSection },
  { id: 'sync', heading: 'sync.heading', Body: SyncSection },
  { id: 'about', heading: 'options.about', Body: About },
] as const;

export function Options() {
  const aor = useStored(loadAor);
  const draft = useStored(loadDraft);
  const set = useStored(loadPolicy);
  const settings = useStored(loadSettings);
  const save = (next: Settings) => {
    if (settings) void saveSettings(settings, next);
  };
  const sections = SECTIONS.map((one) => ({ ...one, heading: i18n.t(one.heading) }));
  return (
    <main className={css['page']}>
      <PageNav here="/options.html" />
      <Contents sections={[{ id: 'aor', heading: i18n.t('options.heading') }, ...sections]} />
      <section id="aor" className={css['section']}>
        <h1>{i18n.t('options.heading')}</h1>
        <p className={css['lead']}>{i18n.t('options.intro')}</p>
        {aor !== undefined && draft !== undefined && set && (
          <AorSection stored={aor} draft={draft} set={set} />
        )}
      </section>
      {sections.map(({ id, heading, Body }) => (
        <Section key={id} id={id} heading={heading}>
          {settings && aor !== undefined && <Body aor={aor} settings={settings} onChange={save} />}
        </Section>
      ))}
    </main>
  );
}

function Review({ settings, onChange }: SectionProps) {
  return (
    <ReviewSettings
      review={settings.review}
      onChange={(review) => onChange({ ...settings, review })}
      onAllowNotices={allowNotices}
    />
  );
}

function Pause({ settings, onChange }: SectionProps) {
  return (
    <PauseSettings
      pauses={settings.pauses}
      onChange={(pauses) => onChange({ ...settings, pauses })}
      privateWindows={settings.privateWindows}
      onPrivateWindows={(privateWindows) => onChange({ ...settings, privateWindows })}
    />
  );
}

function About() {
  return (
    <>
      <p className={css['lead']}>{i18n.t('about.text')}</p>
      <p className={css['lead']}>{i18n.t('about.onet')}</p>
    </>
  );
}
