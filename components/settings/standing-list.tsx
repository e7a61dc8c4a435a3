import { i18n } from '#i18n';
import type { Responsibility } from '../../lib/model/aor';
import type { StandingAnswer } from '../../lib/model/settings';
import { answerName } from '../ask/answer-names';
import { Button } from '../basics/button';
import { Empty } from '../basics/panel';
import css from './learned-list.module.css';

interface StandingListProps {
  readonly standing: readonly StandingAnswer[];
  readonly lines: readonly Responsibility[];
  readonly onChange: (standing: StandingAnswer[]) => void;
}

/** What is always answered to asks of a line; each can be taken back. */
export function StandingList({ standing, lines, onChange }: StandingListProps) {
  if (standing.length === 0) return <Empty>{i18n.t('answers.noStanding')}</Empty>;
  return (
    <ul className={css['list']}>
      {standing.map((one) => {
        const title = lines.find(({ id }) => id === one.lineId)?.title ?? i18n.t('card.fitsNothing');
        return (
          <li key={one.lineId ?? ''} className={css['lesson']}>
            <div>
              <div className={css['text']}>{`${title} → ${answerName(one.answer)}`}</div>
              <div className={css['to']}>{one.text.trim()}</div>
            </div>
            <Button
              look="plain"
              aria-label={`${i18n.t('learned.forget')}: ${title}`}
              onClick={() => onChange(standing.filter((other) => other !== one))}
            >
              {i18n.t('learned.forget')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
