import { i18n } from '#i18n';
import { hoursText } from '../../lib/locales/format';
import type { PolicyRead } from '../../lib/model/policy';
import css from './policy-notice.module.css';

/** What the organisation has set, and what of it cannot be read; nothing where nothing is set. */
export function PolicyNotice({ policy, faults }: PolicyRead) {
  const { organisation, lines, templates, owners, maxHoursPerWeek, maxYesBudgetHours } = policy;
  const parts = [
    ...(lines.length > 0 ? [i18n.t('policy.lines', lines.length)] : []),
    ...(templates.length > 0 ? [i18n.t('policy.templates', templates.length)] : []),
    ...(owners.length > 0 ? [i18n.t('policy.owners', owners.length)] : []),
    ...(maxHoursPerWeek === null ? [] : [i18n.t('policy.maxHours', [hoursText(maxHoursPerWeek)])]),
    ...(maxYesBudgetHours === null ? [] : [i18n.t('policy.maxBudget', [hoursText(maxYesBudgetHours)])]),
  ];
  if (parts.length === 0 && faults.length === 0) return null;
  return (
    <aside className={css['notice']} aria-label={i18n.t('policy.heading')}>
      <p className={css['heading']}>
        {organisation ? i18n.t('policy.by', [organisation]) : i18n.t('policy.heading')}
      </p>
      <ul>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p className={css['hint']}>{i18n.t('policy.noReport')}</p>
      {faults.length > 0 && <p role="alert">{i18n.t('policy.faults', [faults.join(', ')])}</p>}
    </aside>
  );
}
