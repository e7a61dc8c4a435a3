/** What the person said of one ask: whose it is, or that it is none. `text` is the ask's sentence. */
export type Lesson =
  | { readonly text: string; readonly to: 'line'; readonly lineId: string }
  | { readonly text: string; readonly to: 'outside' }
  | { readonly text: string; readonly to: 'not-an-ask' };

/**
 * Everything learned from the person, oldest first: a plain value that can be stored, shown and taken back one by one
 * (forgetting a lesson = leaving it out; nothing else remembers it).
 */
export type Learned = readonly Lesson[];

/** Adds a lesson; an earlier one on the same text gives way to it. */
export function learn(learned: Learned, lesson: Lesson): Learned {
  return [...forget(learned, lesson.text), lesson];
}

/** Takes back what was said of a text. */
export function forget(learned: Learned, text: string): Learned {
  return learned.filter((lesson) => lesson.text !== text);
}
