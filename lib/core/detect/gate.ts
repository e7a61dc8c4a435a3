import type { Post, Reader } from '../../model/post';
import {
  addressBook,
  calledIn,
  isOwn,
  onlyCopied,
  recipients,
  type AddressBook,
  type Addressee,
} from './address';
import { mayBeAsk } from './may-be-ask';
import { ownSentences, type OwnSentence } from './own-sentences';
import { withdraws } from './withdrawn';
import { isBulk } from './zones/bulk';
import { joined, ownLines, type OwnLines } from './zones/own-lines';

/** A sentence that may be an ask, with what stands around it. */
export interface Candidate {
  /** The sentence; a slice of the post's text unless it was wrapped over lines. */
  readonly text: string;
  /** Where it begins in the post's text (UTF-16 units). */
  readonly start: number;
  /** The sentences before and after; empty at the ends. */
  readonly before: string;
  readonly after: string;
  /** The sentence that introduces the list of which this is an item. */
  readonly lead: string | null;
  /** A task's title: an ask by its place. */
  readonly title: boolean;
}

/** What may leave the page: the writer's own text and the sentences in it that may be asks. */
export interface Gated {
  /** Own text after zoning, at most 8,000 units; empty when there is no candidate. */
  readonly context: string;
  readonly candidates: readonly Candidate[];
}

const NOTHING: Gated = { context: '', candidates: [] };
const LONGEST_CONTEXT = 8000;
const MOST_CANDIDATES = 50;

function signedByReader({ lines, signature }: OwnLines, book: AddressBook): boolean {
  const last =
    signature.find(({ text }) => /^\s*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\s*$/u.test(text)) ??
    lines.findLast(({ text }) => text.trim() !== '');
  const words =
    last?.text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean) ?? [];
  const alone =
    words.length > 0 && words.length <= 3 && lines.filter(({ text }) => text.trim() !== '').length > 1;
  return alone && words.every((word) => book.reader.includes(word));
}

/** Whom each sentence is meant for: a greeting holds for all, a call by name for the rest of its paragraph. */
function addressees(sentences: readonly OwnSentence[], post: Post, reader: Reader): Addressee[] {
  const book = addressBook(post, reader);
  const sent = recipients(post, reader);
  const copied = sentences.some(({ text }) => onlyCopied(text, book));
  let whole: Addressee = copied ? 'other' : sent;
  let here: Addressee | null = null;
  let paragraph = 0;
  return sentences.map((sentence, i) => {
    if (sentence.paragraph !== paragraph) here = null;
    ({ paragraph } = sentence);
    const called = calledIn(sentence.text, book);
    if (called !== null && i === 0 && !copied) {
      const nickname = called === 'other' && sent === 'reader' && post.to.length === 1;
      whole = nickname ? 'reader' : called;
    } else if (called !== null) here = called;
    return here ?? whole;
  });
}

function candidateOf(sentences: readonly OwnSentence[], at: number): Candidate[] {
  const sentence = sentences[at];
  if (sentence === undefined) return [];
  const lead = sentence.lead?.text.slice(0, 300) ?? null;
  if (!mayBeAsk(sentence.text) && (lead === null || !mayBeAsk(lead))) return [];
  return [
    {
      text: sentence.text.slice(0, 2000),
      start: sentence.start,
      before: sentences[at - 1]?.text.slice(0, 300) ?? '',
      after: sentences[at + 1]?.text.slice(0, 300) ?? '',
      lead,
      title: false,
    },
  ];
}

function titleOf(post: Post, reader: Reader): Gated {
  if (post.assignee !== undefined && !isOwn(post.assignee, reader)) return NOTHING;
  const lines = ownLines(post).lines;
  const first = lines.find(({ text }) => text.trim() !== '');
  if (first === undefined) return NOTHING;
  const text = first.text.trim().slice(0, 2000);
  const start = first.start + first.text.indexOf(text.charAt(0));
  const after = lines.find((line) => line.start > first.start && line.text.trim() !== '')?.text ?? '';
  return {
    context: joined(lines).slice(0, LONGEST_CONTEXT),
    candidates: [{ text, start, before: '', after: after.slice(0, 300), lead: null, title: true }],
  };
}

/**
 * First stage, in the page: finds the writer's own sentences that are meant for the reader and may be asks.
 * Linear in the length of the text; never throws. Bulk mail, own posts, text for others and taken-back asks give nothing.
 */
export function gate(post: Post, reader: Reader): Gated {
  if (post.type === 'task') return titleOf(post, reader);
  if (post.type === 'event' || isOwn(post.author, reader) || isBulk(post)) return NOTHING;
  const own = ownLines(post);
  if (signedByReader(own, addressBook(post, reader))) return NOTHING;
  const sentences = ownSentences(own.lines, post);
  const meant = addressees(sentences, post, reader);
  const from = sentences.findLastIndex(({ text }) => withdraws(text)) + 1;
  const candidates = sentences
    .flatMap((_, i) => (i >= from && meant[i] !== 'other' ? candidateOf(sentences, i) : []))
    .slice(0, MOST_CANDIDATES);
  if (candidates.length === 0) return NOTHING;
  return { context: joined(own.lines).slice(0, LONGEST_CONTEXT), candidates };
}
