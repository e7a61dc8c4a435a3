import { i18n } from '#i18n';
import { timeText } from '../../lib/locales/format';
import { Responsibility } from '../../lib/model/aor';
import type { SyncState } from '../../lib/model/sync';
import { Button } from '../basics/button';
import { CheckField } from '../basics/check-field';
import css from '../basics/form.module.css';

interface SyncSettingsProps {
  readonly state: SyncState;
  readonly onSet: (isOn: boolean) => void;
  readonly onNow: () => void;
  readonly onClear: () => void;
  /** The conflict on this thing was seen. */
  readonly onSettle: (key: string) => void;
}

/** The sync between the person's machines: on or off, how it went, and what two machines changed at once. */
export function SyncSettings({ state, onSet, onNow, onClear, onSettle }: SyncSettingsProps) {
  const { isOn, syncedAt, problem, conflicts } = state;
  return (
    <div className={css['form']}>
      <p className={css['hint']}>{i18n.t('sync.hint')}</p>
      <CheckField label={i18n.t('sync.on')} checked={isOn} onCheck={onSet} />
      <p role="status" className={problem ? css['failed'] : css['hint']}>
        {problem
          ? i18n.t(`sync.problem.${problem}`)
          : isOn && syncedAt
            ? i18n.t('sync.at', [timeText(syncedAt)])
            : ''}
      </p>
      {conflicts.length > 0 && (
        <ul role="alert" aria-label={i18n.t('sync.conflicts')}>
          {conflicts.map(({ key, kept, other }) => (
            <li key={key} className={css['judged']}>
              <span>{i18n.t('sync.conflict', [nameOf(kept) || nameOf(other) || i18n.t('sync.head')])}</span>
              <span className={css['hint']}>{i18n.t('sync.kept', [wordsOf(kept)])}</span>
              <span className={css['hint']}>{i18n.t('sync.other', [wordsOf(other)])}</span>
              <Button onClick={() => onSettle(key)}>{i18n.t('sync.settle')}</Button>
            </li>
          ))}
        </ul>
      )}
      <div className={css['actions']}>
        {isOn && <Button onClick={onNow}>{i18n.t('sync.now')}</Button>}
        <Button look="plain" onClick={onClear}>
          {i18n.t('sync.clear')}
        </Button>
      </div>
    </div>
  );
}

function nameOf(value: unknown): string {
  const line = Responsibility.safeParse(value);
  return line.success ? line.data.title : '';
}

/** What one machine had, in a few words. */
function wordsOf(value: unknown): string {
  const line = Responsibility.safeParse(value);
  if (!line.success) return value === null ? i18n.t('sync.deleted') : JSON.stringify(value);
  const { title, scope, hoursPerWeek, involved } = line.data;
  return [title, i18n.t(`verdict.${scope}`), i18n.t('figures.hours', [hoursPerWeek]), involved]
    .filter(Boolean)
    .join(' · ');
}
