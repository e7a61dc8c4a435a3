/** Sources of patterns: English names of weekdays, of months, of the hours of a clock. */
export const DAY_NAMES = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const MONTH_NAMES =
  'january|february|march|april|may|june|july|august|september|october|november|december';
export const HOUR_NAMES = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
