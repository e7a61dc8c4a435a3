import type { EntryIntents } from '../../components/log/entry-row';
import { send } from '../../lib/messaging/send';

/** The commands behind a row of work done. */
export function entryIntents(id: string): EntryIntents {
  return {
    onMinutes: (minutes) => void send('ask:minutes', { id, minutes }),
    onCorrect: (correction) => void send('ask:correct', { id, correction }),
    onRemove: () => void send('ask:answer', { id, answer: 'not-an-ask', until: null }),
  };
}
