import type { Ask, AskKind, DetectedAsk } from '../../model/ask';
import type { Person } from '../../model/post';
import { senderKey } from '../pause/is-paused';

/** Asks of one kind by one sender that the person left without an answer. */
export interface IgnoredSort {
  /** `sender|kind` */
  readonly key: string;
  readonly sender: string;
  readonly kind: AskKind;
  readonly count: number;
}

/** So many ignored chips make the next of their sort quieter. */
const ENOUGH = 5;
/** Milliseconds after which an ask without an answer counts as ignored. */
const DAY = 86_400_000;

function keyOf(author: Person, kind: AskKind): string {
  return `${senderKey(author)}|${kind}`;
}

/** The sorts of asks that were ignored five times or more, of asks without an answer; `now` is epoch ms. */
export function ignoredSorts(open: Iterable<Ask>, now: number): IgnoredSort[] {
  const found = new Map<string, IgnoredSort>();
  for (const { author, kind, seenAt, origin } of open) {
    const sender = senderKey(author);
    if (origin !== 'page' || sender === '' || now - seenAt < DAY) continue;
    const key = keyOf(author, kind);
    found.set(key, { key, sender, kind, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].filter(({ count }) => count >= ENOUGH);
}

/** Of an author's asks those that are still shown: of ignored sorts only sure ones, unless the person wants them all. */
export function stillShown(
  asks: readonly DetectedAsk[],
  author: Person,
  ignored: readonly IgnoredSort[],
  neverQuieter: readonly string[],
): DetectedAsk[] {
  const quieter = new Set(ignored.map(({ key }) => key).filter((key) => !neverQuieter.includes(key)));
  return asks.filter(({ kind, sureness }) => sureness === 'sure' || !quieter.has(keyOf(author, kind)));
}
