/** Source of a pattern: "by" that sets a limit, not that of "come by". */
export const LIMIT_BY =
  '(?<!\\b(?:com(?:e|es|ing)|came|stop(?:s|ping)?|drop(?:s|ping)?|swing(?:s|ing)?|pass(?:es|ing)?) )\\bby';
