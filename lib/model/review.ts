import * as z from 'zod/mini';

/** The steps of the weekly review, in their order. */
export const ReviewStep = z.enum(['minutes', 'spoken', 'open', 'summary']);
export type ReviewStep = z.infer<typeof ReviewStep>;

/** Where the person is in the weekly review, and what has been reviewed. */
export const ReviewState = z.object({
  step: ReviewStep,
  /** When the last one was ended or skipped, epoch ms; before the first, when Remit was installed. */
  endedAt: z.number(),
  /** The last day that was reviewed, `YYYY-MM-DD`; empty before the first. */
  coveredThrough: z.string(),
});
export type ReviewState = z.infer<typeof ReviewState>;

/** When the person wants to look at the week. */
export const ReviewTime = z.object({
  /** 1 = Monday … 7 = Sunday. */
  weekday: z.number().check(z.minimum(1), z.maximum(7)),
  /** Local, `HH:MM`. */
  time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  /** A notice of the system at that time. */
  notice: z.boolean(),
});
export type ReviewTime = z.infer<typeof ReviewTime>;
