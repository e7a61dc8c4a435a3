import type { Post, Reader } from '../../model/post';
import { isOwn } from './is-own';
import { mayBeAsk } from './may-be-ask';
import { ownSentences, type OwnSentence } from './own-sentences';
import type { Language } from '../../model/language';
import { saidOf } from './reader-names';
import { isBulk } from './zones/bulk';
import { joined, ownLines } from './zones/own-lines';
import type { ZoneWords } from './zones/zone-words';

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
  /** A task's or an event's title: an ask by its place. */
  readonly title: boolean;
  /** The subject of a mail: counts where nothing in its text is an ask. */
  readonly subject?: boolean | undefined;
}

/** What may leave the page: the writer's own text and the sentences in it that may be asks. */
export interface Gated {
  /** Own text after zoning, at most 8,000 units; empty when there is no candidate. */
  readonly context: string;
  /** First lines of the signature: who the writer is. */
  readonly signature: string;
  readonly candidates: readonly Candidate[];
  /** The text's language; null when it does not tell. */
  readonly language?: Language | null | undefined;
}

/** What the gate knows of a language. */
export interface GateLanguage {
  readonly language: Language | null;
  readonly mayBeAsk: (sentence: string) => boolean;
  readonly zones?: ZoneWords;
}

const ENGLISH: GateLanguage = { language: 'en', mayBeAsk };

/** The gate's answer where nothing may be an ask. */
export const NOTHING: Gated = { context: '', signature: '', candidates: [], language: null };
const LONGEST_SIGNATURE = 300;
const LONGEST_CONTEXT = 8000;
const MOST_CANDIDATES = 50;

function candidateOf(
  sentences: readonly OwnSentence[],
  at: number,
  mayBeAsk: (sentence: string) => boolean,
): Candidate[] {
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

/** "Re: …": what it asks was asked before. */
const REPLY = /^\W*(?:re|aw|antw|rv|fwd?|wg|tr)\b\W*:/i;
/** A mail that says more says in its text what it wants. */
const LONGEST_WITH_SUBJECT = 300;

/** "Can you send me the plan?" above a mail that hardly says more. */
function subjectOf(
  { subject, type }: Post,
  said: string,
  mayBeAsk: (sentence: string) => boolean,
): Candidate[] {
  if (type !== 'mail' || said.length > LONGEST_WITH_SUBJECT || REPLY.test(subject) || !mayBeAsk(subject))
    return [];
  return [
    { text: subject.slice(0, 300), start: 0, before: '', after: '', lead: null, title: false, subject: true },
  ];
}

function titleOf(post: Post, reader: Reader, { language }: GateLanguage): Gated {
  if (post.assignee !== undefined && !isOwn(post.assignee, reader)) return NOTHING;
  const lines = ownLines(post).lines;
  const first = lines.find(({ text }) => text.trim() !== '');
  if (first === undefined) return NOTHING;
  const text = first.text.trim().slice(0, 2000);
  const start = first.start + first.text.indexOf(text.charAt(0));
  const after = lines.find((line) => line.start > first.start && line.text.trim() !== '')?.text ?? '';
  return {
    context: joined(lines).slice(0, LONGEST_CONTEXT),
    signature: '',
    candidates: [{ text, start, before: '', after: after.slice(0, 300), lead: null, title: true }],
    language,
  };
}

/** An invitation's title; calendars are full of events that ask for nothing: one's own, answered ones, nobody's. */
function invitationOf(
  { author, event, subject, text }: Post,
  reader: Reader,
  { language }: GateLanguage,
): Gated {
  const isFromSomebody = (author.name || author.address) && !isOwn(author, reader);
  if (!isFromSomebody || !subject || !event || event.isAnswered) return NOTHING;
  const title = { text: subject, start: 0, before: '', after: '', lead: null, title: true };
  return { context: text.slice(0, LONGEST_CONTEXT), signature: '', candidates: [title], language };
}

/**
 * First stage, in the page: finds the writer's own sentences that may be asks. Linear in the length of the text; never
 * throws. Bulk mail, own posts and other people's tasks give nothing. `by`: what is known of the post's language.
 */
export function gate(post: Post, reader: Reader, by: GateLanguage = ENGLISH): Gated {
  if (post.type === 'task') return titleOf(post, reader, by);
  if (post.type === 'event') return invitationOf(post, reader, by);
  if (isOwn(post.author, reader) || isBulk(post, by.zones)) return NOTHING;
  const own = ownLines(post, by.zones);
  const sentences = ownSentences(own.lines, post);
  const isOfReader = saidOf(reader);
  const candidates = sentences
    .flatMap((_, i) => candidateOf(sentences, i, (text) => by.mayBeAsk(text) || isOfReader(text)))
    .slice(0, MOST_CANDIDATES - 1);
  const said = joined(own.lines);
  if (!own.isQuoting) candidates.push(...subjectOf(post, said, by.mayBeAsk));
  if (candidates.length === 0) return NOTHING;
  return {
    context: said.slice(0, LONGEST_CONTEXT),
    signature: joined(own.signature).slice(0, LONGEST_SIGNATURE),
    candidates,
    language: by.language,
  };
}
