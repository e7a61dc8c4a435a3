import { i18n } from '#i18n';
import type { IgnoredSort } from '../../lib/core/ask/fatigue';
import { Button } from '../basics/button';
import { Empty } from '../basics/panel';
import css from './learned-list.module.css';

interface QuieterListProps {
  readonly ignored: readonly IgnoredSort[];
  /** Keys of the sorts that the person wants to see all the same. */
  readonly neverQuieter: readonly string[];
  readonly onChange: (neverQuieter: string[]) => void;
}

/** What is shown less since its chips were ignored; each can be had back. */
export function QuieterList({ ignored, neverQuieter, onChange }: QuieterListProps) {
  if (ignored.length === 0) return <Empty>{i18n.t('quieter.none')}</Empty>;
  return (
    <ul className={css['list']}>
      {ignored.map(({ key, sender, kind, count }) => {
        const isKept = neverQuieter.includes(key);
        return (
          <li key={key} className={css['lesson']}>
            <div>
              <div className={css['text']}>{`${sender} · ${i18n.t(`kind.${kind}`)}`}</div>
              <div className={css['to']}>{i18n.t(isKept ? 'quieter.all' : 'quieter.sureOnly', [count])}</div>
            </div>
            <Button
              look="plain"
              aria-label={`${i18n.t(isKept ? 'quieter.lower' : 'quieter.restore')}: ${sender}`}
              onClick={() =>
                onChange(isKept ? neverQuieter.filter((one) => one !== key) : [...neverQuieter, key])
              }
            >
              {i18n.t(isKept ? 'quieter.lower' : 'quieter.restore')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
