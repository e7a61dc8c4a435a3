import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { durationText, weekdayText } from '../../lib/locales/format';
import type { RecurringEntry } from '../../lib/model/time-log';
import { Button } from '../basics/button';
import { TextField } from '../basics/text-field';
import { MinutesField } from '../basics/minutes-field';
import { Empty } from '../basics/panel';
import css from './recurring-work.module.css';

interface RecurringWorkProps {
  readonly entries: readonly RecurringEntry[];
  /** 1 = Monday … 7. */
  readonly firstDayOfWeek: number;
  readonly newId: () => string;
  readonly onChange: (entries: RecurringEntry[]) => void;
}

/** Work that comes every week: entered by itself on its days, its minutes estimated until they are confirmed. */
export function RecurringWork({ entries, firstDayOfWeek, newId, onChange }: RecurringWorkProps) {
  const days = Array.from({ length: 7 }, (_, i) => ((firstDayOfWeek - 1 + i) % 7) + 1);
  return (
    <div className={css['recurring']}>
      {entries.length === 0 && <Empty>{i18n.t('recurring.none')}</Empty>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} className={css['entry']}>
            <span>{entry.what}</span>
            <span className={css['meta']}>
              {durationText(entry.minutes)} ·{' '}
              {days
                .filter((day) => entry.weekdays.includes(day))
                .map(weekdayText)
                .join(', ')}
            </span>
            <Button
              look="plain"
              aria-label={i18n.t('entry.removeOf', [entry.what])}
              onClick={() => onChange(entries.filter(({ id }) => id !== entry.id))}
            >
              {i18n.t('entry.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <AddRecurring days={days} onAdd={(entry) => onChange([...entries, { ...entry, id: newId() }])} />
    </div>
  );
}

interface AddRecurringProps {
  readonly days: readonly number[];
  readonly onAdd: (entry: Omit<RecurringEntry, 'id'>) => void;
}

function AddRecurring({ days, onAdd }: AddRecurringProps) {
  const [what, setWhat] = useState('');
  const [minutes, setMinutes] = useState('30');
  const [weekdays, setWeekdays] = useState<readonly number[]>([]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAdd({ what: what.trim(), minutes: Number(minutes), weekdays: [...weekdays] });
    setWhat('');
    setWeekdays([]);
  };
  const toggle = (day: number) =>
    setWeekdays(weekdays.includes(day) ? weekdays.filter((one) => one !== day) : [...weekdays, day]);
  return (
    <form className={css['form']} onSubmit={submit}>
      <TextField label={i18n.t('recurring.what')} required maxLength={400} value={what} onText={setWhat} />
      <MinutesField value={minutes} onChange={setMinutes} />
      <fieldset className={css['days']}>
        <legend>{i18n.t('recurring.days')}</legend>
        {days.map((day) => (
          <label key={day}>
            <input type="checkbox" checked={weekdays.includes(day)} onChange={() => toggle(day)} />
            {weekdayText(day)}
          </label>
        ))}
      </fieldset>
      <Button type="submit" disabled={weekdays.length === 0 || what.trim() === ''}>
        {i18n.t('recurring.add')}
      </Button>
    </form>
  );
}
