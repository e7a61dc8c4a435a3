import { useState } from 'react';
import { i18n } from '#i18n';
import { AskCard } from '../../components/ask/ask-card';
import { LogSpoken } from '../../components/log/log-spoken';
import type { Ask } from '../../lib/model/ask';
import { send } from '../../lib/messaging/send';
import { intentsFor } from '../shared/ask-intents';
import { logSpoken } from '../shared/log-spoken';
import { useAnswerContext } from '../shared/use-answer-context';
import css from './hallway.module.css';

/** A small page for asks that come by voice: who, what, how long; judged while it is typed. */
export function Hallway() {
  const context = useAnswerContext();
  const [logged, setLogged] = useState<Ask | null>(null);
  return (
    <main className={css['page']}>
      <h1>{i18n.t('hallway.heading')}</h1>
      <LogSpoken
        startsTyping
        lines={context?.lines ?? []}
        onJudge={(what) => send('spoken:judge', { what })}
        onLog={async (spoken) => setLogged(await logSpoken(spoken))}
      />
      {logged && context && (
        <AskCard key={logged.id} ask={logged} context={context} {...intentsFor(logged.id, setLogged)} />
      )}
    </main>
  );
}
