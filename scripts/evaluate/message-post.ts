import * as z from 'zod/mini';
import type { Person, Post, Reader } from '../../lib/model/post';

/** One labelled (or unlabelled) message of a messages file. */
export const Message = z.object({
  id: z.string(),
  role: z.string(),
  source: z.enum(['email', 'comment', 'task']),
  text: z.string(),
  subject: z.optional(z.string()),
  from_outside: z.optional(z.nullable(z.boolean())),
  is_request: z.optional(z.boolean()),
  kind: z.optional(z.enum(['task', 'schedule', 'none'])),
  verdict: z.optional(z.enum(['core', 'supporting', 'outside', 'none'])),
  responsibility: z.optional(z.nullable(z.string())),
  due: z.optional(z.nullable(z.string())),
  effort: z.optional(z.nullable(z.string())),
});
export type Message = z.output<typeof Message>;

const POST_TYPES = { email: 'mail', comment: 'comment', task: 'task' } as const;
const HOME = 'home.example';

/** The reader as settings would know them: full name and given name, and an address. */
export function readerOf(user: string): Reader {
  const full = user.split(',')[0]?.trim() ?? user;
  const given = full.split(' ')[0] ?? full;
  return { names: [...new Set([full, given])], addresses: [addressOf(full)] };
}

/**
 * The message as a site would hand it over: whole visible text; the sender's domain says whether they are outside. The files
 * do not say to whom a message went, so nothing is claimed: the reader may be only copied. A task is the reader's.
 */
export function postOf(message: Message, user: string): Post {
  const subject = message.subject ?? (message.source === 'task' ? message.text : '');
  const reader = readerOf(user);
  const assignee: Person = { name: reader.names[0] ?? '', address: reader.addresses[0] ?? '' };
  return {
    site: 'evaluate',
    id: message.id,
    type: POST_TYPES[message.source],
    author: authorOf(message.from_outside ?? null),
    to: [],
    cc: [],
    ...(message.source === 'task' ? { assignee } : {}),
    subject,
    text: message.text,
    regions: [],
    time: null,
  };
}

function authorOf(fromOutside: boolean | null): Person {
  if (fromOutside === null) return { name: '', address: '' };
  return { name: '', address: fromOutside ? 'someone@elsewhere.example' : `someone@${HOME}` };
}

function addressOf(name: string): string {
  return `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${HOME}`;
}
