import { i18n } from '#i18n';
import type { Responsibility } from '../../lib/model/aor';
import type { Correction } from '../../lib/model/commands';
import { Scope } from '../../lib/model/scope';
import css from './ask-card.module.css';

interface LineChoiceProps {
  readonly lines: readonly Responsibility[];
  readonly lineId: string | null;
  /** Read out, but not seen: where a list has heads. */
  readonly isLabelHidden?: boolean;
  readonly onChoose: (correction: Correction) => void;
}

const NOBODY = '-';

/** "It is mine after all", or another line, or nobody's: the person's word goes before the match. */
export function LineChoice({ lines, lineId, isLabelHidden = false, onChoose }: LineChoiceProps) {
  return (
    <label className={css['belongs']}>
      <span className={isLabelHidden ? 'visually-hidden' : css['belongsLabel']}>
        {i18n.t('card.belongs')}
      </span>
      <select
        value={lineId ?? ''}
        onChange={({ target: { value } }) =>
          onChoose(value === NOBODY ? { to: 'outside' } : { to: 'line', lineId: value })
        }
      >
        <option value="" disabled>
          {i18n.t('card.chooseLine')}
        </option>
        {Scope.options.map((scope) => (
          <optgroup key={scope} label={i18n.t(`verdict.${scope}`)}>
            {lines
              .filter((line) => line.scope === scope)
              .map((line) => (
                <option key={line.id} value={line.id}>
                  {line.title}
                </option>
              ))}
            {scope === 'outside' && <option value={NOBODY}>{i18n.t('card.nobodys')}</option>}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
