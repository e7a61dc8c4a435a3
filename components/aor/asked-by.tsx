import { i18n } from '#i18n';
import type { Responsibility } from '../../lib/model/aor';
import css from './line-editor.module.css';

type Asker = Responsibility['askedBy'][number];
const ASKERS: readonly Asker[] = ['customers', 'manager', 'colleagues'];

interface AskedByProps {
  readonly chosen: readonly Asker[];
  readonly onChange: (askers: Asker[]) => void;
}

/** Who usually asks for a line's work. */
export function AskedBy({ chosen, onChange }: AskedByProps) {
  return (
    <fieldset className={css['askers']}>
      <legend>{i18n.t('line.askedBy')}</legend>
      {ASKERS.map((asker) => (
        <label key={asker}>
          <input
            type="checkbox"
            checked={chosen.includes(asker)}
            onChange={({ target }) =>
              onChange(ASKERS.filter((one) => (one === asker ? target.checked : chosen.includes(one))))
            }
          />
          {i18n.t(`line.askers.${asker}`)}
        </label>
      ))}
    </fieldset>
  );
}
