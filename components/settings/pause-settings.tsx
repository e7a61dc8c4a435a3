import { i18n } from '#i18n';
import type { Pauses } from '../../lib/model/pauses';
import { Button } from '../basics/button';
import { Field } from '../basics/field';
import { Empty } from '../basics/panel';
import form from '../basics/form.module.css';
import css from './learned-list.module.css';

interface PauseSettingsProps {
  readonly pauses: Pauses;
  readonly onChange: (pauses: Pauses) => void;
  /** Whether mail in private windows is read as well. */
  readonly privateWindows: boolean;
  readonly onPrivateWindows: (reads: boolean) => void;
}

const USUAL = { from: '18:00', to: '08:00' };

/** Private windows, quiet hours, and everything that is muted, each to be taken back. */
export function PauseSettings({ pauses, onChange, privateWindows, onPrivateWindows }: PauseSettingsProps) {
  const { quietHours, senders, sites, posts } = pauses;
  const without = (list: readonly string[], one: string) => list.filter((other) => other !== one);
  return (
    <div className={css['learned']}>
      <label className={form['check']}>
        <input
          type="checkbox"
          checked={quietHours !== null}
          onChange={({ target }) => onChange({ ...pauses, quietHours: target.checked ? USUAL : null })}
        />
        {i18n.t('pause.quietOn')}
      </label>
      {quietHours && (
        <div className={form['pair']} style={{ maxWidth: 280, gridTemplateColumns: '1fr 1fr' }}>
          {(['from', 'to'] as const).map((end) => (
            <Field key={end} label={i18n.t(`pause.${end}`)}>
              {(ids) => (
                <input
                  {...ids}
                  type="time"
                  required
                  value={quietHours[end]}
                  onChange={({ target }) =>
                    target.value &&
                    onChange({ ...pauses, quietHours: { ...quietHours, [end]: target.value } })
                  }
                />
              )}
            </Field>
          ))}
        </div>
      )}
      <label className={form['check']}>
        <input
          type="checkbox"
          checked={privateWindows}
          onChange={({ target }) => onPrivateWindows(target.checked)}
        />
        {i18n.t('pause.privateOn')}
      </label>
      {senders.length + sites.length + posts.length === 0 && <Empty>{i18n.t('pause.none')}</Empty>}
      <Muted
        heading={i18n.t('pause.mutedSenders')}
        items={senders}
        onEnd={(one) => onChange({ ...pauses, senders: without(senders, one) })}
      />
      <Muted
        heading={i18n.t('pause.mutedSites')}
        items={sites}
        onEnd={(one) => onChange({ ...pauses, sites: without(sites, one) })}
      />
      {posts.length > 0 && (
        <Muted
          heading={i18n.t('pause.mutedPosts')}
          items={[i18n.t('pause.posts', posts.length)]}
          onEnd={() => onChange({ ...pauses, posts: [] })}
        />
      )}
    </div>
  );
}

interface MutedProps {
  readonly heading: string;
  readonly items: readonly string[];
  readonly onEnd: (item: string) => void;
}

function Muted({ heading, items, onEnd }: MutedProps) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className={form['label']}>{heading}</h3>
      <ul className={css['list']}>
        {items.map((item) => (
          <li key={item} className={css['lesson']}>
            <span className={css['text']}>{item}</span>
            <Button
              look="plain"
              aria-label={`${i18n.t('pause.resume')}: ${item}`}
              onClick={() => onEnd(item)}
            >
              {i18n.t('pause.resume')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
