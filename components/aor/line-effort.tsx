import { i18n } from '#i18n';
import { derivedHours } from '../../lib/core/aor/derived-hours';
import { hoursText } from '../../lib/locales/format';
import { Often, type Responsibility } from '../../lib/model/aor';
import { Field } from '../basics/field';
import { ChoiceField } from '../basics/choice-field';
import { NumberField } from '../basics/number-field';
import css from './line-editor.module.css';

const A_WEEK_OF_MINUTES = 10_080;

interface LineEffortProps {
  readonly line: Responsibility;
  readonly change: (part: Partial<Responsibility>) => void;
}

/** How long one piece takes, how often it comes, and the hours a week that follow; hours alone where that is not known. */
export function LineEffort({ line, change }: LineEffortProps) {
  const minutes = { min: 1, max: A_WEEK_OF_MINUTES };
  return (
    <>
      <fieldset className={css['effort']}>
        <legend>{i18n.t('line.effort')}</legend>
        <NumberField
          label={i18n.t('line.low')}
          {...minutes}
          value={line.minutesLow}
          onValue={(value) => change({ minutesLow: value ?? undefined })}
        />
        <NumberField
          label={i18n.t('line.minutes')}
          {...minutes}
          value={line.minutesEach}
          onValue={(minutesEach) => change({ minutesEach })}
        />
        <NumberField
          label={i18n.t('line.high')}
          {...minutes}
          value={line.minutesHigh}
          onValue={(value) => change({ minutesHigh: value ?? undefined })}
        />
      </fieldset>
      {line.scope !== 'outside' && (
        <div className={css['effort']}>
          <NumberField
            label={i18n.t('line.often')}
            min={0.1}
            max={1000}
            step={0.1}
            value={line.often?.times}
            onValue={(times) =>
              change({ often: times === null ? undefined : { times, per: line.often?.per ?? 'week' } })
            }
          />
          <Per line={line} change={change} />
          <Hours line={line} change={change} />
        </div>
      )}
    </>
  );
}

function Per({ line, change }: LineEffortProps) {
  return (
    <ChoiceField
      label={i18n.t('line.per')}
      disabled={!line.often}
      value={line.often?.per ?? 'week'}
      onChoice={(value) =>
        line.often && change({ often: { ...line.often, per: Often.shape.per.parse(value) } })
      }
    >
      <option value="day">{i18n.t('line.perDay')}</option>
      <option value="week">{i18n.t('line.perWeek')}</option>
      <option value="month">{i18n.t('line.perMonth')}</option>
    </ChoiceField>
  );
}

function Hours({ line, change }: LineEffortProps) {
  const hours = derivedHours(line);
  if (hours === null) {
    return (
      <NumberField
        label={i18n.t('line.hours')}
        min={0}
        max={168}
        step={0.1}
        value={line.hoursPerWeek}
        onValue={(value) => change({ hoursPerWeek: value ?? 0 })}
      />
    );
  }
  return (
    <Field label={i18n.t('line.hours')} hint={i18n.t('line.derived')}>
      {(ids) => (
        <output {...ids} className={css['derived']}>
          {i18n.t('figures.hours', [hoursText(hours)])}
        </output>
      )}
    </Field>
  );
}
