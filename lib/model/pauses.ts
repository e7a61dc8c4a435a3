import * as z from 'zod/mini';

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const names = z.array(z.string().check(z.maxLength(320))).check(z.maxLength(1000));

/** When Remit holds its tongue. Paused mails are not read, judged or counted. */
export const Pauses = z.object({
  /** Everything until then, epoch ms. */
  until: z.nullable(z.number()),
  /** Hosts. */
  sites: names,
  /** Addresses, or names where the page tells no address; lower case. */
  senders: names,
  /** `site|postId`. */
  posts: names,
  /** Local clock times HH:MM; `from` later than `to` spans midnight. */
  quietHours: z.nullable(z.object({ from: clock, to: clock })),
});
export type Pauses = z.infer<typeof Pauses>;

export const NO_PAUSES: Pauses = { until: null, sites: [], senders: [], posts: [], quietHours: null };
