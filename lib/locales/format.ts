import { i18n } from '#i18n';
import { uiLocale } from './ui-locale';

/** "14:05" in the reader's language; `at` is epoch ms. */
export function timeText(at: number): string {
  return new Intl.DateTimeFormat(uiLocale(), { hour: 'numeric', minute: '2-digit' }).format(at);
}

/** "45 min", "1.5 h": minutes as people say them. */
export function durationText(minutes: number): string {
  if (minutes < 60) return i18n.t('time.minutes', [Math.round(minutes)]);
  return i18n.t('time.hours', [hoursText(minutes / 60)]);
}

/** A number with at most one decimal, in the reader's number format. */
export function numberText(value: number): string {
  return new Intl.NumberFormat(uiLocale(), { maximumFractionDigits: 1 }).format(value);
}

/** Hours with at most one decimal, in the reader's number format. */
export function hoursText(hours: number): string {
  return numberText(hours);
}

/** "Fri 13 Nov" in the reader's language; `at` is epoch ms. */
export function dayText(at: number): string {
  return new Intl.DateTimeFormat(uiLocale(), { weekday: 'short', day: 'numeric', month: 'short' }).format(at);
}

/** "Freitag, 13. November", "viernes, 13 de noviembre": as `dayText`, spelled out in the language of a draft. */
export function dayTextIn(language: string, at: number): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' })
    .format(at)
    .replace(/^(\p{L}+), (?=\d+ de)/u, '$1 ');
}

/** "13 Nov" of a local day `YYYY-MM-DD`, in the reader's language. */
export function calendarDayText(day: string): string {
  return new Intl.DateTimeFormat(uiLocale(), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** "Mon" of a weekday (1 = Monday … 7 = Sunday) in the reader's language. */
export function weekdayText(weekday: number): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(uiLocale(), { weekday: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, weekday),
  );
}

/** "13 November 2026" of a local day `YYYY-MM-DD` or a time (epoch ms), in the reader's language. */
export function dateText(day: string | number): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return typeof day === 'number'
    ? new Intl.DateTimeFormat(uiLocale(), options).format(day)
    : new Intl.DateTimeFormat(uiLocale(), { ...options, timeZone: 'UTC' }).format(
        new Date(`${day}T00:00:00Z`),
      );
}

/** "Nov 2026" of a month `YYYY-MM`, in the reader's language. */
export function monthText(month: string): string {
  return new Intl.DateTimeFormat(uiLocale(), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
