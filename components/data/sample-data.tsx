import { i18n } from '#i18n';
import { Button } from '../basics/button';
import css from '../basics/page.module.css';

interface SampleDataProps {
  /** How many sample asks there are. */
  readonly count: number;
  readonly hasAor: boolean;
  readonly onFill: () => void;
  readonly onDrop: () => void;
}

/** Sample data to play with, and the way to be rid of it. */
export function SampleData({ count, hasAor, onFill, onDrop }: SampleDataProps) {
  return (
    <section className={css['section']}>
      <h2>{i18n.t('welcome.sampleHeading')}</h2>
      <p className={css['lead']}>{i18n.t(hasAor ? 'welcome.sampleText' : 'welcome.sampleNeedsAor')}</p>
      <p role="status">{count > 0 && i18n.t('welcome.filled', [count])}</p>
      <div className={css['row']}>
        {count > 0 ? (
          <>
            <Button onClick={onDrop}>{i18n.t('welcome.drop')}</Button>
            <a href="/dashboard.html">{i18n.t('welcome.look')}</a>
          </>
        ) : (
          <Button disabled={!hasAor} onClick={onFill}>
            {i18n.t('welcome.fill')}
          </Button>
        )}
      </div>
    </section>
  );
}
