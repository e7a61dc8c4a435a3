import { i18n } from '#i18n';
import type { Share } from '../../lib/core/figures/range-figures';
import { hoursText } from '../../lib/locales/format';

/** "71%", or a dash where there are too few asks. */
export function percentText({ percent }: Share): string {
  return percent === null ? '–' : i18n.t('figures.percent', [Math.round(percent)]);
}

/** "7.5 h". */
export function hoursValue(hours: number): string {
  return i18n.t('figures.hours', [hoursText(hours)]);
}

/** "31 of 40 h", or that there are too few asks. */
export function hoursBasis({ part, whole, percent }: Share): string {
  if (percent === null) return i18n.t('figures.tooFew');
  return i18n.t('figures.basisHours', [hoursText(part), hoursText(whole)]);
}
