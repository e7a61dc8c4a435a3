import type { Ask } from '../../lib/model/ask';
import type { SpokenAsk } from '../../lib/model/commands';
import { send } from '../../lib/messaging/send';

/** Counts an ask that came by voice, once. */
export function logSpoken(spoken: SpokenAsk): Promise<Ask> {
  return send('ask:log', { ...spoken, id: crypto.randomUUID() });
}
