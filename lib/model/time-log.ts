import * as z from 'zod/mini';
import { Correction } from './commands';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const what = z.string().check(z.trim(), z.minLength(1), z.maxLength(400));
const minutes = z.number().check(z.minimum(1), z.maximum(1440));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Hours that came without an ask. The same id twice is one entry. `belongs`: the person's word on whose work it is; null = as judged. */
export const LogEntry = z.object({ id, what, minutes, day, belongs: z.nullable(Correction) });
export type LogEntry = z.infer<typeof LogEntry>;

/** Work that comes every week on the same days: 1 = Monday … 7. */
export const RecurringEntry = z.object({
  id,
  what,
  minutes,
  weekdays: z.array(z.number().check(z.minimum(1), z.maximum(7))).check(z.minLength(1), z.maxLength(7)),
});
export type RecurringEntry = z.infer<typeof RecurringEntry>;

/** Recurring work, and the last day for which it has been entered (`YYYY-MM-DD`; empty before the first). */
export const RecurringLog = z.object({
  entries: z.array(RecurringEntry).check(z.maxLength(100)),
  enteredThrough: z.string(),
});
export type RecurringLog = z.infer<typeof RecurringLog>;
