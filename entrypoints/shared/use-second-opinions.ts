import { useEffect, useState } from 'react';
import { browserModel } from '../../lib/browser-model/browser-model';
import { OpinionSeeker } from '../../lib/browser-model/opinion-seeker';
import { send } from '../../lib/messaging/send';
import type { AnswerContext } from '../../lib/model/answer-context';
import type { Ask } from '../../lib/model/ask';

/**
 * Has the unsure ones of the asks that are shown judged by the browser's own model, where the person has switched that on. `show`
 * gets each ask as it is afterwards.
 */
export function useSecondOpinions(
  asks: readonly Ask[],
  context: AnswerContext | undefined,
  show: (ask: Ask) => void,
): void {
  const [seeker] = useState(
    () =>
      new OpinionSeeker(async (id, opinion) => {
        const ask = await send('ask:opinion', { id, opinion });
        if (ask) show(ask);
      }),
  );
  useEffect(() => {
    const model = context?.settings.asksBrowserModel ? browserModel() : null;
    if (context && model) void seeker.seek(asks, context.lines, model);
  }, [asks, context, seeker]);
}
