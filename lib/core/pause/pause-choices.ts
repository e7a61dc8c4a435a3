import type { Ask } from '../../model/ask';
import type { Pauses } from '../../model/pauses';
import { senderKey } from './is-paused';
import { postKey } from '../ask/post-key';

/** What can be paused with one choice. */
export type PauseChoice = 'hour' | 'tomorrow' | 'site' | 'sender' | 'post';

export interface PauseContext {
  /** Host of the page in front; empty when it is none that Remit reads. */
  readonly host: string;
  /** The ask whose message or sender can be paused. */
  readonly ask: Ask | null;
  /** Epoch ms. */
  readonly now: number;
  /** The next local midnight, epoch ms. */
  readonly tomorrow: number;
}

/** The choices that make sense here, in the order of their reach. */
export function pauseChoices({ host, ask }: PauseContext): PauseChoice[] {
  const ofAsk: PauseChoice[] = ask ? (senderKey(ask.author) ? ['post', 'sender'] : ['post']) : [];
  return [...ofAsk, ...(host ? (['site'] as const) : []), 'hour', 'tomorrow'];
}

/** The pauses after a choice. */
export function paused(pauses: Pauses, choice: PauseChoice, context: PauseContext): Pauses {
  const { ask, host, now, tomorrow } = context;
  switch (choice) {
    case 'hour':
      return { ...pauses, until: now + 3_600_000 };
    case 'tomorrow':
      return { ...pauses, until: tomorrow };
    case 'site':
      return { ...pauses, sites: withOne(pauses.sites, host) };
    case 'sender':
      return ask ? { ...pauses, senders: withOne(pauses.senders, senderKey(ask.author)) } : pauses;
    case 'post':
      return ask ? { ...pauses, posts: withOne(pauses.posts, postKey(ask.site, ask.postId)) } : pauses;
  }
}

function withOne(list: readonly string[], one: string): string[] {
  return [...list.filter((other) => other !== one), one];
}
