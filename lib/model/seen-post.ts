import * as z from 'zod/mini';
import { DetectedAsk } from './ask';
import { Person, PostType } from './post';

/** What crosses from page to worker: a post in which asks were found. Text without an ask never leaves the page. */
export const SeenPost = z.object({
  site: z.string().check(z.minLength(1), z.maxLength(40)),
  postId: z.string().check(z.minLength(1), z.maxLength(300)),
  postType: PostType,
  author: Person,
  /** True when the author is not of the reader's organisation, null when unknown. */
  fromOutside: z.nullable(z.boolean()),
  subject: z.string().check(z.maxLength(1000)),
  /** The post's own text after zoning (no quotes, no signature): for dates, effort and match; never stored. */
  context: z.string().check(z.maxLength(8000)),
  /** When it was written, epoch ms; null when the page does not tell. */
  time: z.nullable(z.number().check(z.minimum(0), z.maximum(8.64e15))),
  /** The site's own due field, as shown. */
  due: z.optional(z.string().check(z.maxLength(200))),
  asks: z.array(DetectedAsk).check(z.minLength(1), z.maxLength(50)),
});
export type SeenPost = z.infer<typeof SeenPost>;
