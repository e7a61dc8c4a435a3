import { DAY_NAMES, HOUR_NAMES, MONTH_NAMES } from '../due/time-names';

const DAY = `(?:${DAY_NAMES}|today|tonight|tomorrow|noon|midnight|lunch|eod|cob|asap)`;
/** By when. */
export const BY = String.raw`(?:before \p{L}|(?:by|until|not? later than) (?:(?:the|this|next|early|late|mid) )*(?:${DAY}|then|end|week|month|morning|afternoon|evening|close|${MONTH_NAMES}|${HOUR_NAMES}|\d))`;
/** When, or by when. */
export const WHEN = String.raw`(?:${BY}|(?:on |for |next |this )(?:${DAY}|week|month|morning|afternoon|evening)|${DAY})`;

/** "It would be great if …": what is wished. */
export const GOOD =
  'good|great|nice|helpful|useful|lovely|better|best|wonderful|handy|brilliant|fantastic|amazing|awesome|super|terrific|fab|ideal|perfect|cool|kind|appreciated';
