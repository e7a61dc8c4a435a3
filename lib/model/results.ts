import * as z from 'zod/mini';

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));

/** The steps by which a role gets to its result, such as leads, appointments set, kept, sales; each a part of the one before. */
export const Funnel = z.object({
  steps: z.array(name).check(z.minLength(1), z.maxLength(6)),
  /** Wanted percentage of the last step in the one before it; null = none. */
  targetPercent: z.nullable(z.number().check(z.minimum(1), z.maximum(100))),
});
export type Funnel = z.infer<typeof Funnel>;

/** What came of a month (`YYYY-MM`): a number for each step, null = not entered. */
export const MonthResults = z.object({
  month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  counts: z.array(z.nullable(z.number().check(z.minimum(0), z.maximum(1_000_000)))).check(z.maxLength(6)),
});
export type MonthResults = z.infer<typeof MonthResults>;
