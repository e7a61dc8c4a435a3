import { i18n } from '#i18n';
import { NoReason } from '../../lib/model/ask';
import { Button } from '../basics/button';
import css from './ask-card.module.css';

interface NoReasonChoiceProps {
  readonly reason: NoReason | null;
  readonly onReason: (reason: NoReason) => void;
}

/** Why a no: one tap, and it may be left open. */
export function NoReasonChoice({ reason, onReason }: NoReasonChoiceProps) {
  return (
    <div className={css['row']} role="group" aria-label={i18n.t('reason.why')}>
      <span className={css['label']}>{i18n.t('reason.why')}</span>
      {NoReason.options.map((one) => (
        <Button key={one} aria-pressed={one === reason} onClick={() => onReason(one)}>
          {i18n.t(one === 'not-needed' ? 'reason.notNeeded' : 'reason.notMyRole')}
        </Button>
      ))}
    </div>
  );
}
