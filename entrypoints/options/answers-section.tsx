import { i18n } from '#i18n';
import { AnswerSettings } from '../../components/settings/answer-settings';
import { OwnTexts } from '../../components/settings/own-texts';
import { StandingList } from '../../components/settings/standing-list';
import { allowNotices } from './allow-notices';
import type { SectionProps } from './section-props';

const USUAL_CAPACITY = 40;

/** How asks are answered: budget, tone, standing answers, own wording. */
export function AnswersSection({ aor, settings, onChange }: SectionProps) {
  return (
    <>
      <AnswerSettings
        settings={settings}
        capacityHours={aor?.capacityHours ?? USUAL_CAPACITY}
        onChange={onChange}
        onAllowNotices={allowNotices}
      />
      <h3>{i18n.t('answers.standing')}</h3>
      <StandingList
        standing={settings.standing}
        lines={aor?.lines ?? []}
        onChange={(standing) => onChange({ ...settings, standing })}
      />
      <OwnTexts texts={settings.texts} onChange={(texts) => onChange({ ...settings, texts })} />
    </>
  );
}
