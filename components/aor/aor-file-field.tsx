import { useState } from 'react';
import { i18n } from '#i18n';
import { readAorJson } from '../../lib/core/aor/aor-json';
import type { Aor } from '../../lib/model/aor';
import { Button } from '../basics/button';
import { Field } from '../basics/field';
import css from '../document/version-list.module.css';

/** Takes an AoR back out of a file that was saved as JSON; asks before it replaces the AoR of now. */
export function AorFileField({ onTake }: { readonly onTake: (aor: Aor) => void }) {
  const [found, setFound] = useState<Aor | string | null>(null);
  const read = async (file: File | undefined) => {
    const aor = file ? readAorJson(await file.text()) : null;
    if (aor === 'not-json') setFound(i18n.t('versions.notJson'));
    else if (aor === 'not-an-aor') setFound(i18n.t('versions.notAnAor'));
    else setFound(aor);
  };
  return (
    <div className={css['file']}>
      <Field label={i18n.t('versions.fileLabel')}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => void read(target.files?.[0])}
          />
        )}
      </Field>
      <div className={css['more']} role="alert">
        {typeof found === 'string' && <p>{found}</p>}
        {found && typeof found === 'object' && (
          <>
            <span>{i18n.t('versions.fileAsk', [found.role || '–', found.lines.length])}</span>
            <Button
              look="primary"
              onClick={() => {
                setFound(null);
                onTake(found);
              }}
            >
              {i18n.t('versions.restoreYes')}
            </Button>
            <Button onClick={() => setFound(null)}>{i18n.t('versions.cancel')}</Button>
          </>
        )}
      </div>
    </div>
  );
}
