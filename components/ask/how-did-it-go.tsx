import { i18n } from '#i18n';
import type { Ask, Outcome } from '../../lib/model/ask';
import { dayText } from '../../lib/locales/format';
import { answeredText } from './answer-names';
import { Button } from '../basics/button';
import css from './how-did-it-go.module.css';

interface HowDidItGoProps {
  /** Refused a week ago or more. */
  readonly asks: readonly Ask[];
  readonly onOutcome: (id: string, outcome: Outcome) => void;
}

/** What came of a no: one tap, and it may be skipped. */
export function HowDidItGo({ asks, onOutcome }: HowDidItGoProps) {
  return (
    <ul className={css['list']}>
      {asks.map(({ id, sentence, author, answer }) => (
        <li key={id} className={css['item']}>
          <p className={css['sentence']}>{sentence}</p>
          <p className={css['meta']}>
            {answer && `${answeredText(answer.kind)} · ${dayText(answer.at)}`}
            {author.name && ` · ${author.name}`}
          </p>
          <div className={css['row']} role="group" aria-label={i18n.t('outcome.heading')}>
            {(['fine', 'trouble', 'skipped'] as const).map((outcome) => (
              <Button
                key={outcome}
                look={outcome === 'skipped' ? 'plain' : 'normal'}
                onClick={() => onOutcome(id, outcome)}
              >
                {i18n.t(`outcome.${outcome}`)}
              </Button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
