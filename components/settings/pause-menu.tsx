import { i18n } from '#i18n';
import type { Pauses } from '../../lib/model/pauses';
import { isSitePaused } from '../../lib/core/pause/is-paused';
import {
  pauseChoices,
  paused,
  type PauseChoice,
  type PauseContext,
} from '../../lib/core/pause/pause-choices';
import { timeText } from '../../lib/locales/format';
import { Button } from '../basics/button';
import css from './pause-menu.module.css';

interface PauseMenuProps {
  readonly pauses: Pauses;
  readonly context: PauseContext;
  readonly onChange: (pauses: Pauses) => void;
}

/** Holds Remit's tongue: for this message, sender or site, for an hour, until tomorrow; or ends what is paused. */
export function PauseMenu({ pauses, context, onChange }: PauseMenuProps) {
  const isTimed = pauses.until !== null && pauses.until > context.now;
  const isSite = isSitePaused(pauses, context.host);
  if (isTimed || isSite) {
    const resumed = isTimed
      ? { ...pauses, until: null }
      : { ...pauses, sites: pauses.sites.filter((host) => host !== context.host) };
    return (
      <p className={css['paused']} role="status">
        {isTimed && pauses.until !== null
          ? i18n.t('pause.until', [timeText(pauses.until)])
          : i18n.t('pause.sitePaused', [context.host])}
        <Button onClick={() => onChange(resumed)}>{i18n.t('pause.resume')}</Button>
      </p>
    );
  }
  return (
    <select
      className={css['menu']}
      aria-label={i18n.t('pause.heading')}
      value=""
      onChange={({ target }) => onChange(paused(pauses, target.value as PauseChoice, context))}
    >
      <option value="">{i18n.t('pause.choose')}</option>
      {pauseChoices(context).map((choice) => (
        <option key={choice} value={choice}>
          {choiceText(choice, context)}
        </option>
      ))}
    </select>
  );
}

function choiceText(choice: PauseChoice, { ask, host }: PauseContext): string {
  if (choice === 'sender') return i18n.t('pause.sender', [ask?.author.name || (ask?.author.address ?? '')]);
  if (choice === 'site') return i18n.t('pause.site', [host]);
  return i18n.t(`pause.${choice}`);
}
