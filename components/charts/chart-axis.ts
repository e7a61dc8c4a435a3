import { axisX, axisY, ruleY, type Markish, type ScaleOptions } from '@observablehq/plot';
import { i18n } from '#i18n';
import { calendarDayText } from '../../lib/locales/format';

const WEEK_LABEL_PX = 70;
const EM_PX = 12;
const NAME_GAP_PX = 22;

/** An axis of weeks (their first days, `YYYY-MM-DD`), with as many labels as there is room for. */
export function weekAxis(weeks: readonly string[], width: number): Markish {
  const step = Math.max(1, Math.ceil(weeks.length / Math.floor(width / WEEK_LABEL_PX)));
  const labelled = weeks.filter((_, i) => i % step === 0);
  return axisX(labelled, { tickFormat: calendarDayText, tickSize: 0, label: null });
}

/** Room for names at the left, px. */
export function nameMargin(width: number): number {
  return Math.round(Math.min(220, width * 0.38));
}

/** An axis of names; long ones are cut. */
export function nameAxis(width: number): Markish {
  const lineWidth = (nameMargin(width) - NAME_GAP_PX) / EM_PX;
  return axisY({ lineWidth, textOverflow: 'ellipsis', tickSize: 0, label: null });
}

/** A scale from 0 to 100 %. */
export function percentScale(): ScaleOptions {
  const tickFormat = (value: number) => i18n.t('figures.percent', [value]);
  return { domain: [0, 100], grid: true, ticks: 5, label: null, tickFormat };
}

/** The dashed line of what is aimed at, 0–100. */
export function targetRule(target: number): Markish {
  return ruleY([target], { stroke: 'var(--muted)', strokeDasharray: '5 4' });
}
