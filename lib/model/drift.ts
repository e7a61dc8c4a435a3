import * as z from 'zod/mini';

/** Alarms that are to be silent, by line: the local day (YYYY-MM-DD) on which each may speak again. */
export const DriftSnoozes = z.record(
  z.string().check(z.maxLength(64)),
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
);
export type DriftSnoozes = z.infer<typeof DriftSnoozes>;
