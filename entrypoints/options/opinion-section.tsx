import { useEffect, useState } from 'react';
import { SecondOpinion } from '../../components/settings/second-opinion';
import { browserModel, isModelReady } from '../../lib/browser-model/browser-model';
import type { SectionProps } from './section-props';

/** "A second opinion by your browser". */
export function OpinionSection({ settings, onChange }: SectionProps) {
  const [isReady, setReady] = useState<boolean | null>(null);
  useEffect(() => {
    void isModelReady(browserModel()).then(setReady);
  }, []);
  return (
    <SecondOpinion
      isOn={settings.asksBrowserModel}
      isReady={isReady}
      onSet={(asksBrowserModel) => onChange({ ...settings, asksBrowserModel })}
    />
  );
}
