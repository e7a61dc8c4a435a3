import * as z from 'zod/mini';
import type { DetectedAsk } from './ask';
import { Language } from './language';
import { Person, PostType, Reader, ShownEvent, ShownTime } from './post';

const text = (max: number) => z.string().check(z.maxLength(max));

/** A sentence that may be an ask, as the page's gate lets it through. */
const Candidate = z.object({
  text: text(2000),
  /** Where it begins in the post's text (UTF-16 units). */
  start: z.number().check(z.minimum(0)),
  before: text(2000),
  after: text(2000),
  lead: z.nullable(text(2000)),
  title: z.boolean(),
  subject: z.optional(z.boolean()),
});

/**
 * What crosses from page to worker: a post in which there may be asks. Text of a post without a candidate never leaves the
 * page.
 */
export const GatedPost = z.object({
  site: text(40).check(z.minLength(1)),
  postId: text(300).check(z.minLength(1)),
  postType: PostType,
  author: Person,
  subject: text(1000),
  /** The post's own text after zoning (no quotes, no signature): for dates, effort and match; never stored. */
  context: text(8000),
  /** First lines of the signature. */
  signature: text(300),
  /** The text's language; null when it does not tell. */
  language: z.optional(z.nullable(Language)),
  to: z.array(Person).check(z.maxLength(50)),
  cc: z.array(Person).check(z.maxLength(50)),
  /** Who reads, by the settings and by the page. */
  reader: Reader,
  /** When it was written; null when the page does not tell. */
  time: z.nullable(ShownTime),
  /** The reader of the page may take for a message what is none: only what is sure is an ask. */
  isDoubtful: z.boolean(),
  /** The site's own due field, as shown. */
  due: z.optional(text(200)),
  event: z.optional(ShownEvent),
  candidates: z.array(Candidate).check(z.minLength(1), z.maxLength(50)),
});
export type GatedPost = z.infer<typeof GatedPost>;

/** When an event takes place. */
export interface EventTimes {
  /** As the site shows it. */
  readonly when: string;
  /** Epoch ms; the end of the local day for an event of whole days. */
  readonly start: number;
  /** Null for an event of whole days, or when its end cannot be read. */
  readonly minutes: number | null;
}

/** A post whose asks are known: what is judged. */
export interface SeenPost extends Omit<
  GatedPost,
  'candidates' | 'isDoubtful' | 'signature' | 'language' | 'to' | 'cc' | 'reader' | 'time' | 'event'
> {
  /** When it was written, epoch ms; null when it is not known. */
  readonly time: number | null;
  readonly event?: EventTimes | undefined;
  /** True when the author is not of the reader's organisation, null when unknown. */
  readonly fromOutside: boolean | null;
  /** English where it is not said. */
  readonly language?: Language | undefined;
  readonly asks: readonly DetectedAsk[];
}
