import { i18n } from '#i18n';
import {
  BEYOND_HOURS,
  BEYOND_SHARE,
  DRIFT_DAYS,
  OUTSIDE_ASKS,
  type DriftAlarm,
} from '../../lib/core/drift/drift-alarms';
import { hoursText } from '../../lib/locales/format';
import { Button } from '../basics/button';
import css from './drift-list.module.css';

interface DriftListProps {
  readonly alarms: readonly DriftAlarm[];
  readonly onSnooze: (lineId: string) => void;
  /** Whether only the question and the number of lines stand there at first. */
  readonly isFolded?: boolean;
}

/** What has drifted from the AoR, what one can do, and why it is said; nothing where nothing has. */
export function DriftList({ alarms, onSnooze, isFolded = false }: DriftListProps) {
  if (alarms.length === 0) return null;
  return (
    <section className={css['drift']} aria-label={i18n.t('drift.heading')}>
      <details open={!isFolded}>
        <summary>
          <h2>{i18n.t('drift.heading')}</h2>
          <span className={css['count']}>{alarms.length}</span>
        </summary>
        <ul>
          {alarms.map(({ kind, line, asks, hours, planned }) => (
            <li key={line.id} className={css['alarm']}>
              <p>
                {kind === 'outside'
                  ? i18n.t('drift.outside', [asks, line.title, hoursText(hours)])
                  : i18n.t('drift.beyond', [line.title, hoursText(hours), hoursText(planned)])}
              </p>
              <p className={css['hint']}>
                {kind === 'outside'
                  ? i18n.t('drift.whyOutside', [OUTSIDE_ASKS, DRIFT_DAYS])
                  : i18n.t('drift.whyBeyond', [(BEYOND_SHARE - 1) * 100, BEYOND_HOURS, DRIFT_DAYS])}
              </p>
              <span className={css['row']}>
                <a href="/options.html" target="_blank">
                  {i18n.t('drift.change')}
                </a>
                <a href="/document.html" target="_blank">
                  {i18n.t('drift.raise')}
                </a>
                <Button
                  look="plain"
                  aria-label={i18n.t('drift.snoozeOf', [line.title])}
                  onClick={() => onSnooze(line.id)}
                >
                  {i18n.t('drift.snooze')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
