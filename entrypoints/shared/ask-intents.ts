import type { AskIntents } from '../../components/ask/ask-intents';
import type { Ask } from '../../lib/model/ask';
import { send } from '../../lib/messaging/send';

/** The commands behind an ask's buttons. `show` gets the ask as it is afterwards; `tabId` is the page's tab, null = the card's own. */
export function intentsFor(id: string, show: (ask: Ask) => void, tabId: number | null = null): AskIntents {
  return { ...commandsFor(id, show), onInsert: (text) => send('reply:insert', { id, text, tabId }) };
}

/** The same where there is no page to write into. */
export function commandsFor(id: string, show: (ask: Ask) => void): AskIntents {
  const run = async (answer: Promise<Ask | null>) => {
    const ask = await answer;
    if (ask) show(ask);
  };
  return {
    onAnswer: (answer, until) => void run(send('ask:answer', { id, answer, until: until ?? null })),
    onReason: (reason) => void run(send('ask:reason', { id, reason })),
    onMinutes: (minutes) => void run(send('ask:minutes', { id, minutes })),
    onCorrect: (correction) => void run(send('ask:correct', { id, correction })),
    onUndo: () => void run(send('ask:undo', { id })),
    onStanding: (answer, text) => void send('standing:keep', { id, answer, text }),
  };
}
