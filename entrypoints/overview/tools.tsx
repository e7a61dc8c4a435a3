import { useState } from 'react';
import { i18n } from '#i18n';
import { CheckText } from '../../components/ask/check-text';
import { LogSpoken } from '../../components/log/log-spoken';
import type { AnswerContext } from '../../lib/model/answer-context';
import type { Ask } from '../../lib/model/ask';
import { send } from '../../lib/messaging/send';
import { logSpoken } from '../shared/log-spoken';
import { CheckedAsk } from './checked-ask';
import css from './overview.module.css';

/** What can be done on any page: check a text, log what was said. */
export function Tools({ context }: { readonly context: AnswerContext | undefined }) {
  const [checked, setChecked] = useState<readonly Ask[]>([]);
  const check = async (text: string) => {
    const { asks } = await send('text:check', { text });
    setChecked(asks);
  };
  return (
    <section className={css['tools']}>
      <details>
        <summary>{i18n.t('popup.check')}</summary>
        <div>
          <CheckText onCheck={(text) => void check(text)} />
          {context && checked.map((ask) => <CheckedAsk key={ask.id} ask={ask} context={context} />)}
        </div>
      </details>
      <details>
        <summary>{i18n.t('popup.log')}</summary>
        <div>
          <LogSpoken
            lines={context?.lines ?? []}
            onJudge={(what) => send('spoken:judge', { what })}
            onLog={async (spoken) => {
              await logSpoken(spoken);
            }}
          />
        </div>
      </details>
    </section>
  );
}
