import type { Often } from '../../model/aor';

/** What a line says of time, and the line without it. */
export interface TimeIn {
  readonly text: string;
  /** Share of the working time, 0–100; null when not said. */
  readonly percent: number | null;
  /** Hours a week; null when not said. */
  readonly hours: number | null;
  readonly often: Often | null;
}

const PERCENT =
  /(?:\(\s*)?(?:(?:approx\.?|about|ca\.?|~|circa)\s*)?(\d{1,3})\s?(?:%|per ?cent)(?:\s+of\s+(?:the\s+|your\s+)?(?:working\s+)?time)?(?:\s*\))?/i;
const HOURS =
  /(?:\(\s*)?(?:(?:approx\.?|about|ca\.?|~|circa)\s*)?(\d{1,2}(?:[.,]\d)?)\s?(?:hours?|hrs?|h)\b(?:\s*(?:\/|per|a|each)\s*(?:w(?:ee)?k))?(?:\s*\))?/i;
const OFTEN: readonly (readonly [Often['per'], RegExp])[] = [
  ['day', /\b(?:daily|every (?:working )?day|each day)\b/i],
  ['week', /\b(?:weekly|every week|each week)\b/i],
  ['month', /\b(?:monthly|every month|each month)\b/i],
];

/** Finds a share of time, hours a week and how often in a line of a job description. */
export function timeIn(line: string): TimeIn {
  const percent = PERCENT.exec(line);
  const rest = percent ? line.replace(percent[0], ' ') : line;
  const hours = HOURS.exec(rest);
  const text = (hours ? rest.replace(hours[0], ' ') : rest)
    .replace(/\s+/g, ' ')
    .replace(/(?<!\s)\s+([.,;:])/g, '$1');
  const per = OFTEN.find(([, words]) => words.test(line))?.[0];
  return {
    text: text.replace(/^[\s:–—-]+|(?<![\s:–—-])[\s:–—-]+$/g, ''),
    percent: percent && Number(percent[1]) <= 100 ? Number(percent[1]) : null,
    hours: hours ? Number(hours[1]?.replace(',', '.')) : null,
    often: per ? { times: 1, per } : null,
  };
}
