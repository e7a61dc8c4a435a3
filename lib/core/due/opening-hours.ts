const DAY =
  '(?:mon?|tues?|wed|thu(?:rs)?|fri?|sat?|sun|di|mi|do|so|lun|mar|mi[eé]|jue|vie|s[aá]b|dom)\\p{L}*\\.?';
const OPENING = new RegExp(
  `^${DAY} ?(?:[-–]|to|through|bis|a) ?${DAY},? \\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m| Uhr)? ?[-–]`,
  'iu',
);

/** "Mon-Fri 9-5, Sat 10-4": when a place is open is no time by which something is due. `text` begins with the time. */
export function isOpeningHours(text: string): boolean {
  return OPENING.test(text);
}
