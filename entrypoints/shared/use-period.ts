import { useState } from 'react';
import type { PeriodChoice } from '../../components/figures/figure-period';
import { periodOf, type DayRange } from '../../lib/core/figures/range';
import { addDays, localDay } from '../../lib/core/basics/week';
import { firstDayOfWeek } from '../../lib/locales/ui-locale';
import { here } from './here';

interface Chosen {
  readonly period: PeriodChoice;
  readonly range: DayRange;
}

/** The chosen days, at first this quarter, and the ways to choose others. */
export function usePeriod() {
  const [chosen, setChosen] = useState<Chosen>(
    () => linked() ?? { period: 'quarter', range: around('quarter') },
  );
  const { period, range } = chosen;
  return {
    period,
    range,
    onPeriod: (next: PeriodChoice) =>
      setChosen({ period: next, range: next === 'own' ? range : around(next) }),
    onStep: (step: -1 | 1) => {
      if (period === 'own') return;
      const day = step < 0 ? addDays(range.firstDay, -1) : addDays(range.lastDay, 1);
      setChosen({ period, range: around(period, day) });
    },
    onRange: (next: DayRange) => {
      if (next.firstDay <= next.lastDay) setChosen({ period: 'own', range: next });
    },
  };
}

function around(period: Exclude<PeriodChoice, 'own'>, day?: string): DayRange {
  const { now, timeZone } = here();
  const today = localDay(now, timeZone);
  return periodOf(period, day && day < today ? day : today, today, firstDayOfWeek());
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The days that a link from another page names. */
function linked(): Chosen | null {
  const query = new URLSearchParams(location.search);
  const firstDay = query.get('from') ?? '';
  const lastDay = query.get('to') ?? '';
  return DAY.test(firstDay) && DAY.test(lastDay) && firstDay <= lastDay
    ? { period: 'own', range: { firstDay, lastDay } }
    : null;
}
