import * as z from 'zod/mini';

export const Person = z.object({
  name: z.string().check(z.maxLength(320)),
  /** E-mail address or handle; empty when the page does not tell. */
  address: z.string().check(z.maxLength(320)),
});
export type Person = z.infer<typeof Person>;

export const PostType = z.enum(['mail', 'comment', 'task', 'chat', 'event']);
export type PostType = z.infer<typeof PostType>;

/** What a site knows of a stretch of a post's text; offsets are UTF-16 units in `Post.text`. */
export interface Region {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly kind: 'quote' | 'signature' | 'item' | 'heading' | 'link' | 'code';
}

const language = z.string().check(z.maxLength(40));

/** A time as a site shows it: the first of the texts that can be read is meant. They are read in the worker. */
export const ShownTime = z.object({
  texts: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(5)),
  /** The page's, a BCP 47 tag; empty when it does not tell. */
  language,
});
export type ShownTime = z.infer<typeof ShownTime>;

/** When an event takes place, as the site shows it. */
export const ShownEvent = z.object({ when: z.string().check(z.maxLength(200)), language });
export type ShownEvent = z.infer<typeof ShownEvent>;

/** An event as a post: when it takes place, and whether the reader has answered the invitation. */
export interface PostEvent extends ShownEvent {
  readonly isAnswered: boolean;
}

/**
 * One message, comment or card as the site shows it. `text` is the visible text, one line a block
 * (blank line between paragraphs), so that plain-text rules apply; `regions` say what the markup adds.
 */
export interface Post {
  readonly site: string;
  /** Stable across re-rendering, unique within the site. */
  readonly id: string;
  readonly type: PostType;
  readonly author: Person;
  /** People the post is addressed to; empty when the page does not tell. */
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Assignee of a task, where the site has one. */
  readonly assignee?: Person;
  /** Subject or title; for a task whose ask is its title, the same text is in `text`. */
  readonly subject: string;
  readonly text: string;
  readonly regions: readonly Region[];
  /** When it was written; null when the page does not tell. */
  readonly time: ShownTime | null;
  /** Due date as the site shows it ("Tomorrow", "12 Nov"), where the site has such a field. */
  readonly due?: string;
  readonly event?: PostEvent;
}

/** Who reads: used to tell "you" from somebody else. Names and addresses are the user's own settings and what the page says. */
export const Reader = z.object({
  names: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(20)),
  addresses: z.array(z.string().check(z.maxLength(320))).check(z.maxLength(50)),
});
export type Reader = z.infer<typeof Reader>;
