import { i18n } from '#i18n';
import { SaveRescue } from './save-rescue';
import css from './trouble-note.module.css';

interface RescuePageProps {
  readonly why: 'full' | 'newer' | 'blocked' | 'broken' | 'page';
  readonly onSave: () => Promise<void>;
}

/** Stands in place of a page that cannot show what is stored: why, in plain words, and how to save it. Nothing is made anew. */
export function RescuePage({ why, onSave }: RescuePageProps) {
  return (
    <main className={css['page']}>
      <h1>{i18n.t('trouble.heading')}</h1>
      <p role="alert">{i18n.t(`trouble.${why}`)}</p>
      <div className={css['note']}>
        <SaveRescue onSave={onSave} />
      </div>
    </main>
  );
}
