import { readFileSync } from 'node:fs';
import { ownSentences } from '../../../lib/core/detect/own-sentences';
import { ownLines } from '../../../lib/core/detect/zones/own-lines';
import type { Post, PostType } from '../../../lib/model/post';
import type { AskType, LabelledSentence } from './rows';

/** An ask marked in a message: where it is in the text, and what it wants. */
export interface MarkedAsk {
  readonly start: number;
  readonly end: number;
  readonly type: AskType;
}

/** One of the project's own messages (see the annotation guide). */
export interface OwnMessage {
  readonly id: string;
  readonly source: 'email' | 'comment' | 'task';
  /** Full name of the person who reads it. */
  readonly reader: string;
  readonly due: string | null;
  readonly effort: string | null;
  readonly text: string;
  readonly asks: readonly MarkedAsk[];
}

const DATA = new URL('../data/detect/', import.meta.url);
export const OWN_MESSAGES = [
  'messages.txt',
  'messages-lists.txt',
  'messages-office.txt',
  'messages-bulk.txt',
  'messages-debate.txt',
  'messages-notices.txt',
  'messages-work.txt',
];
/** Never trained on: what the report measures whole messages by. */
const KEPT_FROM_TRAINING = ['messages-desk.txt', 'messages-friends.txt'];
const MARK = { t: 'task', q: 'question', s: 'schedule' } as const;
const POST_TYPE: Record<OwnMessage['source'], PostType> = { email: 'mail', comment: 'comment', task: 'task' };

function unmarked(marked: string): { text: string; asks: MarkedAsk[] } {
  const asks: MarkedAsk[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[[tqs] [^\]]*\]\])/)) {
    const [, letter, body] = /^\[\[([tqs]) ([^\]]*)\]\]$/.exec(part) ?? [];
    const start = text.length;
    text += body ?? part;
    if (letter === 't' || letter === 'q' || letter === 's')
      asks.push({ start, end: text.length, type: MARK[letter] });
  }
  return { text, asks };
}

function messageOf(block: string, file: string, number: number): OwnMessage {
  const [head = '', ...lines] = block.split('\n');
  const [who = '', ...parts] = head.trim().split('|');
  const [source = '', ...name] = who.split(' ');
  if (source !== 'email' && source !== 'comment' && source !== 'task')
    throw new Error(`${file}, message ${String(number)}: unknown source ${source}`);
  const given = new Map(parts.map((part) => [part.split('=')[0], part.split('=')[1] ?? null]));
  return {
    id: `${file}:${String(number)}`,
    source,
    reader: name.join(' '),
    due: given.get('due') ?? null,
    effort: given.get('effort') ?? null,
    ...unmarked(lines.join('\n').trim()),
  };
}

/** The project's own messages for training. */
export function ownMessages(): OwnMessage[] {
  return messagesIn(OWN_MESSAGES);
}

/** Those that are kept from training. */
export function keptMessages(): OwnMessage[] {
  return messagesIn(KEPT_FROM_TRAINING);
}

function messagesIn(files: readonly string[]): OwnMessage[] {
  return files.flatMap((file) => {
    const blocks = readFileSync(new URL(file, DATA), 'utf8').split(/^=== /m).slice(1);
    return blocks.map((block, i) => messageOf(block, file, i + 1));
  });
}

/** The message as a page would hand it over. */
export function postOfMessage({ id, source, text }: OwnMessage): Post {
  return {
    site: 'own',
    id,
    type: POST_TYPE[source],
    author: { name: '', address: '' },
    to: [],
    cc: [],
    subject: '',
    text,
    regions: [],
    time: null,
  };
}

/** Sentences of mails and comments, labelled by the marks they overlap; titles are no sentences. */
export function sentencesOfMessages(messages: readonly OwnMessage[]): LabelledSentence[] {
  return messages
    .filter(({ source }) => source !== 'task')
    .flatMap((message) => {
      const post = postOfMessage(message);
      return ownSentences(ownLines(post).lines, post).map(({ text, start }) => {
        const ask = message.asks.find((mark) => mark.start < start + text.length && mark.end > start);
        const id = `${message.id}:${String(start)}`;
        return { id, text, label: ask === undefined ? 0 : 1, type: ask?.type ?? 'none' };
      });
    });
}
