import { weekday } from './english-names';
import type { Named } from './named';
import { daysLater } from './zone';

const TOMORROW =
  /\b(?!tomorrow\b)(?:tom+or+ow|tom+or+o|tom+r+ow|tomarr?ow|tmorrow|tmoro|tmw|2mrw|2moro|2mor+ow)\b/gi;

const WEEKDAYS: readonly (readonly [day: string, misspelt: string])[] = [
  ['mon', 'monady|mnoday|mondya|mondey|munday'],
  ['tue', 'tuseday|teusday|tusday|tueday|tuesady|teuesday|tuesdsy|tuesdya'],
  [
    'wed',
    'wensday|wendsday|wednsday|wendesday|wedensday|wenesday|wednseday|wednesdy|wedesday|wednesady|wensdey|wednesdsy',
  ],
  ['thu', 'thrusday|thurday|thursay|thurdsay|thusday|thursdy|thursady|thirsday|thurdsday|thurseday'],
  ['fri', 'firday|friady|fridy|fryday|fridya|fridey'],
  ['sat', 'saterday|satuday|satruday|saturdy|satarday|saturady|satuarday|satrday'],
  ['sun', 'sunady|sudnay|sundey'],
];

/** "Tommorow", "thrusday": as people type them in a hurry; calendars know only the right words. */
export const MISSPELT_DAYS: readonly Named[] = [
  { pattern: TOMORROW, means: (now) => daysLater(now, 1) },
  ...WEEKDAYS.map(([day, misspelt]): Named => ({
    pattern: new RegExp(`\\b(?:${misspelt})\\b`, 'gi'),
    open: 'week',
    means: (now) => weekday(now, day, 0),
  })),
];
