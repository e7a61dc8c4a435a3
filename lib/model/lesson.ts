import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1), z.maxLength(2000));

/** What the person said of one ask: whose it is, or that it is none. `text` is the ask's sentence. */
export const Lesson = z.discriminatedUnion('to', [
  z.object({ text, to: z.literal('line'), lineId: z.string().check(z.minLength(1), z.maxLength(64)) }),
  z.object({ text, to: z.literal('outside') }),
  z.object({ text, to: z.literal('not-an-ask') }),
]);
export type Lesson = z.infer<typeof Lesson>;
