import type { Person, Reader } from '../../model/post';
import {
  addressBook,
  calledIn,
  labelOf,
  onlyCopied,
  recipients,
  type AddressBook,
  type Addressee,
  type Recipients,
} from './address';
import { assignedIn } from './assigned';
import type { Candidate, Gated } from './gate';
import { barePost } from '../ask/bare-post';
import { ownSentences, type OwnSentence } from './own-sentences';
import { asksInstead, ignoresAnother, withdraws } from './withdrawn';
import { linesOf } from './zones/lines';

/** Whom a post went to, who reads it, and who wrote it, where that is known. */
export interface Addressing extends Recipients {
  readonly author?: Person;
  readonly reader: Reader;
}

/**
 * Leaves the candidates that are meant for the reader and still stand: not those for somebody else by name or as a copy, not
 * those taken back later, none of the reader's own posts. In the worker, since names cost bytes in a page.
 */
export function forReader(gated: Gated, addressing: Addressing): Gated {
  if (gated.candidates.some(({ title }) => title)) return gated;
  // The writer's own text, to be cut into the same sentences again.
  const post = barePost(gated.context, 'mail');
  const book = addressBook(addressing, addressing.reader);
  if (!isByAnother(addressing) && signedByReader(gated, book)) return { ...gated, candidates: [] };
  const sentences = ownSentences(linesOf(post), post);
  const meant = addressees(sentences, addressing, book);
  const last = sentences.findLastIndex(({ text }) => withdraws(text));
  const from = asksInstead(sentences[last]?.text ?? '') ? last : last + 1;
  let at = -1;
  const candidates = gated.candidates.filter((candidate) => {
    if (candidate.subject) return last < 0 && !meant.includes('other') && isSentTo(addressing);
    const found = placeOf(candidate, sentences, at + 1);
    if (found < 0) return true;
    at = found;
    return (
      found >= from &&
      !ignoresAnother(candidate.text) &&
      !isAnswered(sentences, found) &&
      (meant[found] !== 'other' || assignedIn(candidate.text, addressing.reader) !== null)
    );
  });
  return { ...gated, candidates };
}

/** Whether the reader is among those whom it went to, or nobody knows. */
function isSentTo(addressing: Addressing): boolean {
  return recipients(addressing, addressing.reader) !== 'other';
}

/** The candidate's sentence in the context, from an index on; −1 when the context was cut before it. */
function placeOf({ text }: Candidate, sentences: readonly OwnSentence[], from: number): number {
  return sentences.findIndex((sentence, i) => i >= from && sentence.text.startsWith(text));
}

/** "Q: Can we park there? A: Yes." */
function isAnswered(sentences: readonly OwnSentence[], at: number): boolean {
  return /^\W*q[:.)]/i.test(sentences[at]?.text ?? '') && /^\W*a[:.)]/i.test(sentences[at + 1]?.text ?? '');
}

/** Whether the page tells that somebody else wrote it: people share first names. */
function isByAnother({ author, reader }: Addressing): boolean {
  return author !== undefined && author.address !== '' && reader.addresses.length > 0;
}

function signedByReader({ context, signature }: Gated, book: AddressBook): boolean {
  const lines = context.split('\n').filter((line) => line.trim() !== '');
  const signed =
    signature.split('\n').find((line) => /^\s*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\s*$/u.test(line)) ??
    lines.at(-1);
  const words =
    signed
      ?.toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean) ?? [];
  const isAlone = words.length > 0 && words.length <= 3 && lines.length > 1;
  return isAlone && words.every((word) => book.reader.includes(word));
}

/** Whom each sentence calls, and whether names label who has what to do ("Kirk: order the sign", "Jamie: chase the permit"): the reader's own, and so others. */
function callsIn(sentences: readonly OwnSentence[], book: AddressBook) {
  const labels = sentences.map(({ text }) => labelOf(text, book));
  const givesOut = labels.includes('reader');
  const calls = sentences.map(
    ({ text }, i) => calledIn(text, book) ?? (givesOut ? (labels[i] ?? null) : null),
  );
  return { calls, givesOut };
}

/** Whom each sentence is meant for: a greeting holds for all, a call by name for the rest of its paragraph. */
function addressees(
  sentences: readonly OwnSentence[],
  addressing: Addressing,
  book: AddressBook,
): Addressee[] {
  const sent = recipients(addressing, addressing.reader);
  const isAlone = sent === 'reader' && addressing.to.length === 1;
  const { calls, givesOut } = callsIn(sentences, book);
  // Nobody else reads it: what looks like another's name is none, or is not spoken to. Unless it gives out work.
  const isOnly = isAlone && addressing.cc.length === 0 && !givesOut;
  const isCopied = !isAlone && sentences.some(({ text }) => onlyCopied(text, book));
  let whole: Addressee = isCopied ? 'other' : sent;
  let here: Addressee | null = null;
  let paragraph = 0;
  return sentences.map((sentence, i) => {
    if (sentence.paragraph !== paragraph) here = null;
    ({ paragraph } = sentence);
    const called = calls[i] ?? null;
    if (called !== null && i === 0 && !isCopied) {
      whole = called === 'other' && isAlone ? 'reader' : called;
    } else if (called !== null) here = called === 'other' && isOnly ? 'reader' : called;
    return here ?? whole;
  });
}
