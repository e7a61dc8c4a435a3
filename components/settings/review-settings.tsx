import { i18n } from '#i18n';
import { weekdayText } from '../../lib/locales/format';
import type { ReviewTime } from '../../lib/model/review';
import { TextField } from '../basics/text-field';
import { ChoiceField } from '../basics/choice-field';
import { CheckField } from '../basics/check-field';
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
        <ChoiceField
          label={i18n.t('review.weekday')}
          value={review.weekday}
          onChoice={(value) => onChange({ ...review, weekday: Number(value) })}
        >
          {WEEKDAYS.map((day) => (
            <option key={day} value={day}>
              {weekdayText(day)}
            </option>
          ))}
        </ChoiceField>
        <TextField
          label={i18n.t('review.time')}
          type="time"
          required
          value={review.time}
          onText={(text) => text && onChange({ ...review, time: text })}
        />
      </div>
      <CheckField
        label={i18n.t('review.wantNotice')}
        checked={review.notice}
        onCheck={(isChecked) => {
          if (!isChecked) onChange({ ...review, notice: false });
          else void onAllowNotices().then((notice) => onChange({ ...review, notice }));
        }}
      />
    </div>
  );
}
