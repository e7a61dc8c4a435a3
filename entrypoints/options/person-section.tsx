import { i18n } from '#i18n';
import { MailLanguages } from '../../components/settings/mail-languages';
import { PersonSettings } from '../../components/settings/person-settings';
import { QuieterList } from '../../components/settings/quieter-list';
import { usualLanguages } from '../../lib/core/detect/languages/usual-languages';
import { ignoredSorts } from '../../lib/core/ask/fatigue';
import { openAsks } from '../../lib/store/asks';
import { here } from '../shared/here';
import { useStored } from '../shared/live';
import type { SectionProps } from './section-props';

/** Who the person is, which mail they get, and how readily chips are shown. */
export function PersonSection({ settings, onChange }: SectionProps) {
  const ignored = useStored(async (db) => ignoredSorts(await openAsks(db, 500), here().now));
  return (
    <>
      <PersonSettings settings={settings} onChange={onChange} />
      <MailLanguages
        chosen={usualLanguages(settings.mailLanguages, navigator.languages)}
        onChange={(mailLanguages) => onChange({ ...settings, mailLanguages })}
      />
      <h3>{i18n.t('quieter.heading')}</h3>
      {ignored && (
        <QuieterList
          ignored={ignored}
          neverQuieter={settings.neverQuieter}
          onChange={(neverQuieter) => onChange({ ...settings, neverQuieter })}
        />
      )}
    </>
  );
}
