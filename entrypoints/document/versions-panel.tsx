import { i18n } from '#i18n';
import { AorFileField } from '../../components/aor/aor-file-field';
import { Button } from '../../components/basics/button';
import { CompareForm } from '../../components/document/compare-form';
import { PublishForm } from '../../components/document/publish-form';
import { VersionList } from '../../components/document/version-list';
import { isSameAor } from '../../lib/core/aor/aor-diff';
import { localDay } from '../../lib/core/basics/week';
import { send } from '../../lib/messaging/send';
import type { Aor } from '../../lib/model/aor';
import type { AorVersion } from '../../lib/model/aor-version';
import { here } from '../shared/here';
import css from './document.module.css';
import type { Shown } from './shown';

interface VersionsPanelProps {
  readonly aor: Aor;
  /** Newest first. */
  readonly versions: readonly AorVersion[];
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

/** Publishing, agreeing, restoring, comparing; not printed. */
export function VersionsPanel({ aor, versions, shown, onShow }: VersionsPanelProps) {
  const [last] = versions;
  const { now, timeZone } = here();
  const take = (taken: Aor) =>
    void send('aor:save', { aor: taken }).then(() => onShow({ kind: 'aor', number: null }));
  return (
    <details className={css['versions']} open={versions.length > 0}>
      <summary>{i18n.t('versions.heading')}</summary>
      <div className={css['parts']}>
        <p className={css['hint']}>{i18n.t('versions.intro')}</p>
        <PublishForm next={(last?.number ?? 0) + 1} onPublish={(note) => send('aor:publish', { note })} />
        <VersionList
          versions={versions}
          nowText={nowText(aor, last)}
          shown={shown.kind === 'aor' ? shown.number : undefined}
          today={localDay(now, timeZone)}
          onShow={(number) => onShow({ kind: 'aor', number })}
          onAgree={(number, name, day) => void send('aor:agree', { number, name, day })}
          onRestore={(version) => take(version.aor)}
        />
        {versions.length > 0 && (
          <CompareForm
            key={last?.number}
            numbers={versions.map(({ number }) => number)}
            onCompare={(from, to) => onShow({ kind: 'changes', from, to })}
          />
        )}
        <div>
          <Button aria-pressed={shown.kind === 'lived'} onClick={() => onShow({ kind: 'lived' })}>
            {i18n.t('lived.show')}
          </Button>
        </div>
        <AorFileField onTake={take} />
      </div>
    </details>
  );
}

function nowText(aor: Aor, last: AorVersion | undefined): string {
  if (!last) return i18n.t('versions.isNew');
  return i18n.t(isSameAor(last.aor, aor) ? 'versions.isLast' : 'versions.isChanged', [last.number]);
}
