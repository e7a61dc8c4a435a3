import { i18n } from '#i18n';
import { BackupRestore } from '../../components/data/backup-restore';
import { DeleteData } from '../../components/data/delete-data';
import { KeepFor } from '../../components/data/keep-for';
import { PageNav } from '../../components/basics/page-nav';
import { StorageState } from '../../components/data/storage-state';
import { Button } from '../../components/basics/button';
import { send } from '../../lib/messaging/send';
import type { Settings } from '../../lib/model/settings';
import { dayText } from '../../lib/locales/format';
import { askerNames } from '../../lib/store/askers';
import { effectOf, mergeAll, replaceAll } from '../../lib/store/backup';
import { loadSettings } from '../../lib/store/documents';
import { lastBackup } from '../../lib/store/last-backup';
import { saveSettings } from '../shared/save-settings';
import { database, useStored } from '../shared/live';
import { readFile, saveBackup, saveEntries } from './files';
import { useStorage } from './use-storage';
import css from '../../components/basics/page.module.css';

/** Everything that is stored, in the person's own hands: saved, restored, kept for so long, deleted. */
export function OwnData() {
  const settings = useStored(loadSettings);
  const askers = useStored(askerNames);
  const { usage, persist } = useStorage();
  const save = (part: Partial<Settings>) => {
    if (settings) void saveSettings(settings, { ...settings, ...part });
  };
  return (
    <main className={css['page']}>
      <PageNav here="/own-data.html" />
      <header className={css['section']}>
        <h1>{i18n.t('ownData.heading')}</h1>
        <p className={css['lead']}>{i18n.t('ownData.lead')}</p>
        {usage && <StorageState usage={usage} onPersist={() => void persist()} />}
      </header>
      <Backups />
      <section className={css['section']}>
        <h2>{i18n.t('keep.heading')}</h2>
        <p className={css['lead']}>{i18n.t('keep.lead')}</p>
        {settings && <KeepFor settings={settings} onChange={save} />}
      </section>
      <section className={css['section']}>
        <h2>{i18n.t('delete.heading')}</h2>
        {askers && (
          <DeleteData
            askers={askers}
            onErase={(key) => send('data:erase-asker', { key })}
            onDeleteAll={() => send('data:delete-all')}
          />
        )}
      </section>
    </main>
  );
}

function Backups() {
  const last = useStored(lastBackup);
  return (
    <section className={css['section']}>
      <h2>{i18n.t('backup.heading')}</h2>
      <p className={css['lead']}>
        {last ? i18n.t('backup.last', [dayText(last)]) : i18n.t('backup.never')} {i18n.t('backup.lead')}
      </p>
      <div className={css['actions']}>
        <Button look="primary" onClick={() => void saveBackup()}>
          {i18n.t('backup.save')}
        </Button>
        <Button onClick={() => void saveEntries()}>{i18n.t('backup.csv')}</Button>
      </div>
      <BackupRestore
        onRead={readFile}
        onEffect={(backup) => effectOf(database, backup)}
        onRestore={async (backup, how) => {
          await (how === 'merge' ? mergeAll : replaceAll)(database, backup);
          await send('data:restored');
        }}
      />
    </section>
  );
}
