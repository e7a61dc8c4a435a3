import { useState } from 'react';
import { i18n } from '#i18n';
import { dateText } from '../../lib/locales/format';
import type { AorVersion } from '../../lib/model/aor-version';
import { AgreeForm } from './agree-form';
import { Button } from '../basics/button';
import css from './version-list.module.css';

export interface VersionIntents {
  /** Null = the AoR of now. */
  readonly onShow: (number: number | null) => void;
  readonly onAgree: (number: number, name: string, day: string) => void;
  readonly onRestore: (version: AorVersion) => void;
}

interface VersionListProps extends VersionIntents {
  /** Newest first. */
  readonly versions: readonly AorVersion[];
  /** How the AoR of now stands to the newest version. */
  readonly nowText: string;
  /** The version that is shown; null = the AoR of now, undefined = neither. */
  readonly shown: number | null | undefined;
  /** The local day of today, YYYY-MM-DD. */
  readonly today: string;
}

/** The AoR of now and every published version, with what can be done with each. */
export function VersionList({ versions, nowText, shown, onShow, ...rest }: VersionListProps) {
  return (
    <ul className={css['list']}>
      <li className={css['version']}>
        <span className={css['name']}>{i18n.t('versions.now')}</span>
        <span className={css['state']}>{nowText}</span>
        <ShowButton name={i18n.t('versions.now')} isShown={shown === null} onShow={() => onShow(null)} />
      </li>
      {versions.map((version) => (
        <Version
          key={version.number}
          version={version}
          isShown={shown === version.number}
          onShow={onShow}
          {...rest}
        />
      ))}
    </ul>
  );
}

interface VersionProps extends VersionIntents {
  readonly version: AorVersion;
  readonly isShown: boolean;
  readonly today: string;
}

function Version({ version, isShown, today, onShow, onAgree, onRestore }: VersionProps) {
  const [open, setOpen] = useState<'agree' | 'restore' | null>(null);
  const { number, publishedAt, agreed, note } = version;
  const name = i18n.t('versions.version', [number]);
  return (
    <li className={css['version']}>
      <span className={css['name']}>{name}</span>
      <span className={css['state']}>
        {agreed
          ? i18n.t('versions.agreed', [agreed.name, dateText(agreed.day)])
          : i18n.t('versions.shared', [dateText(publishedAt)])}
        {note && ` – ${note}`}
      </span>
      <ShowButton name={name} isShown={isShown} onShow={() => onShow(number)} />
      {!agreed && <Button onClick={() => setOpen('agree')}>{i18n.t('versions.agree')}</Button>}
      <Button
        look="plain"
        aria-label={i18n.t('versions.restoreOf', [name])}
        onClick={() => setOpen('restore')}
      >
        {i18n.t('versions.restore')}
      </Button>
      {open === 'agree' && (
        <AgreeForm
          today={today}
          onCancel={() => setOpen(null)}
          onAgree={(who, day) => {
            setOpen(null);
            onAgree(number, who, day);
          }}
        />
      )}
      {open === 'restore' && (
        <div className={css['more']} role="alert">
          <span>{i18n.t('versions.restoreAsk', [number])}</span>
          <Button
            look="primary"
            onClick={() => {
              setOpen(null);
              onRestore(version);
            }}
          >
            {i18n.t('versions.restoreYes')}
          </Button>
          <Button onClick={() => setOpen(null)}>{i18n.t('versions.cancel')}</Button>
        </div>
      )}
    </li>
  );
}

interface ShowButtonProps {
  readonly name: string;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function ShowButton({ name, isShown, onShow }: ShowButtonProps) {
  return (
    <Button aria-pressed={isShown} aria-label={i18n.t('versions.showOf', [name])} onClick={onShow}>
      {i18n.t('versions.show')}
    </Button>
  );
}
