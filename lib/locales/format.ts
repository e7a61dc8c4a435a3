import { i18n } from '#i18n';

/** "14:05" in the reader's language; `at` is epoch ms. */
export function timeText(at: number): string {
  return new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(at);
}

/** "45 min", "1.5 h": minutes as people say them. */
export function durationText(minutes: number): string {
  if (minutes < 60) return i18n.t('time.minutes', [Math.round(minutes)]);
  return i18n.t('time.hours', [hoursText(minutes / 60)]);
}

/** Hours with at most one decimal, in the reader's number format. */
export function hoursText(hours: number): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(hours);
}

/** "Fri 13 Nov" in the reader's language; `at` is epoch ms. */
export function dayText(at: number): string {
  return new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' }).format(at);
}
