import { i18n } from '#i18n';
import { weekdayText } from '../../lib/locales/format';
import type { ReviewTime } from '../../lib/model/review';
import { Field } from '../basics/field';
import css from '../basics/form.module.css';

interface ReviewSettingsProps {
  readonly review: ReviewTime;
  readonly onChange: (review: ReviewTime) => void;
  /** Asks for the browser's permission; whether it was given. */
  readonly onAllowNotices: () => Promise<boolean>;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** When the week is looked at, and whether a notice says so. */
export function ReviewSettings({ review, onChange, onAllowNotices }: ReviewSettingsProps) {
  return (
    <div className={css['form']}>
      <div className={css['two']}>
        <Field label={i18n.t('review.weekday')}>
          {(ids) => (
            <select
              {...ids}
              value={review.weekday}
              onChange={({ target }) => onChange({ ...review, weekday: Number(target.value) })}
            >
              {WEEKDAYS.map((day) => (
                <option key={day} value={day}>
                  {weekdayText(day)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={i18n.t('review.time')}>
          {(ids) => (
            <input
              {...ids}
              type="time"
              required
              value={review.time}
              onChange={({ target }) => target.value && onChange({ ...review, time: target.value })}
            />
          )}
        </Field>
      </div>
      <label className={css['check']}>
        <input
          type="checkbox"
          checked={review.notice}
          onChange={({ target }) => {
            if (!target.checked) onChange({ ...review, notice: false });
            else void onAllowNotices().then((notice) => onChange({ ...review, notice }));
          }}
        />
        {i18n.t('review.wantNotice')}
      </label>
    </div>
  );
}
