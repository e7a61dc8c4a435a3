import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import css from '../../components/page.module.css';
import { SecondOpinion } from '../../components/second-opinion';
import { browserModel, isModelReady } from '../../lib/browser-model/browser-model';
import type { Settings } from '../../lib/model/settings';

interface OpinionSectionProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** "A second opinion by your browser". */
export function OpinionSection({ settings, onChange }: OpinionSectionProps) {
  const [isReady, setReady] = useState<boolean | null>(null);
  useEffect(() => {
    void isModelReady(browserModel()).then(setReady);
  }, []);
  return (
    <section className={css['section']}>
      <h2>{i18n.t('opinion.heading')}</h2>
      <SecondOpinion
        isOn={settings.asksBrowserModel}
        isReady={isReady}
        onSet={(asksBrowserModel) => onChange({ ...settings, asksBrowserModel })}
      />
    </section>
  );
}
