import { useState } from 'react';
import { i18n } from '#i18n';
import type { Aor } from '../../lib/model/aor';
import type { LookAlikes } from '../../lib/model/look-alikes';
import { Button } from '../basics/button';
import css from './draft-check.module.css';

interface LookAlikeLinesProps {
  readonly draft: Aor;
  readonly onLookAlikes: (draft: Aor) => Promise<readonly LookAlikes[]>;
}

/** On a click: lines that are taken for each other, with the example asks that show it. */
export function LookAlikeLines({ draft, onLookAlikes }: LookAlikeLinesProps) {
  const [seen, setSeen] = useState<{ draft: Aor; pairs: readonly LookAlikes[] } | null>(null);
  const pairs = seen?.draft === draft ? seen.pairs : null;
  const look = () => void onLookAlikes(draft).then((found) => setSeen({ draft, pairs: found }));
  const titleOf = (lineId: string) => draft.lines.find(({ id }) => id === lineId)?.title ?? '';
  return (
    <section className={css['changes']}>
      <Button onClick={look}>{i18n.t('draft.lookAlikes')}</Button>
      {pairs?.length === 0 && <p role="status">{i18n.t('draft.noLookAlikes')}</p>}
      {pairs && pairs.length > 0 && (
        <ul role="status">
          {pairs.map(({ lineIds: [one, other], examples }) => (
            <li key={`${one} ${other}`} className={css['change']}>
              {i18n.t('draft.lookAlike', [titleOf(one), titleOf(other)])}
              {examples.map((example) => (
                <span key={example} className={css['sentence']}>
                  – {example}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
