import { i18n } from '#i18n';
import { hoursText } from '../../lib/locales/format';
import type { Suggestion, WeekFacts } from '../../lib/core/review/week-facts';
import { isAboutAppointments } from '../../lib/core/results/usual-funnel';
import type { Aor } from '../../lib/model/aor';
import css from './week-summary.module.css';

interface WeekSummaryProps {
  readonly facts: WeekFacts;
  readonly aor: Aor;
}

/** The week in three sentences, one suggestion, and the question to take along. */
export function WeekSummary({ facts, aor }: WeekSummaryProps) {
  return (
    <div className={css['summary']}>
      <p>{coreText(facts)}</p>
      <p>{i18n.t('week.asks', [facts.takenOn, facts.handedBack])}</p>
      <p>{mostText(facts)}</p>
      <p className={css['suggestion']}>
        <strong>{i18n.t('week.suggestion')}</strong> {suggestionText(facts.suggestion)}
      </p>
      <p className={css['question']}>{questionText(aor)}</p>
    </div>
  );
}

function coreText({ corePercent }: WeekFacts): string {
  return corePercent === null ? i18n.t('week.coreFew') : i18n.t('week.core', [Math.round(corePercent)]);
}

function mostText({ most }: WeekFacts): string {
  if (!most) return i18n.t('week.noneOutside');
  const hours = hoursText(most.hours);
  return most.line ? i18n.t('week.most', [most.line.title, hours]) : i18n.t('week.mostNoLine', [hours]);
}

function suggestionText(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'over-budget':
      return i18n.t('week.overBudget', [hoursText(suggestion.hours)]);
    case 'standing':
      return i18n.t('week.standing', [suggestion.count, suggestion.line.title]);
    case 'owner':
      return i18n.t('week.owner', [suggestion.line.title, hoursText(suggestion.hours), suggestion.owner]);
    case 'open':
      return i18n.t('week.open', suggestion.count);
    default:
      return i18n.t(`week.${suggestion.kind}`);
  }
}

/** The field's own question where the role is about leads and appointments; else by the goal that the person wrote. */
function questionText(aor: Aor): string {
  if (isAboutAppointments(aor)) return i18n.t('week.questionLeads');
  const { goal } = aor;
  return goal ? i18n.t('week.questionGoal', [goal.replace(/[.!]\s*$/, '')]) : i18n.t('week.question');
}
