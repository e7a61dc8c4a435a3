import { i18n } from '#i18n';
import type { Pauses } from '../../lib/model/pauses';
import { Button } from '../basics/button';
import { TextField } from '../basics/text-field';
import { Empty } from '../basics/panel';
import { CheckField } from '../basics/check-field';
import form from '../basics/form.module.css';
import css from './learned-list.module.css';

interface PauseSettingsProps {
  readonly pauses: Pauses;
  readonly onChange: (pauses: Pauses) => void;
  /** Whether mail in private windows is read as well. */
  readonly privateWindows: boolean;
  readonly onPrivateWindows: (reads: boolean) => void;
}

type QuietHours = NonNullable<Pauses['quietHours']>;

const USUAL: QuietHours = { from: '18:00', to: '08:00' };

/** Private windows, quiet hours, and everything that is muted, each to be taken back. */
export function PauseSettings({ pauses, onChange, privateWindows, onPrivateWindows }: PauseSettingsProps) {
  const { quietHours, senders, sites, posts } = pauses;
  const without = (list: readonly string[], one: string) => list.filter((other) => other !== one);
  return (
    <div className={css['learned']}>
      <CheckField
        label={i18n.t('pause.quietOn')}
        checked={quietHours !== null}
        onCheck={(isChecked) => onChange({ ...pauses, quietHours: isChecked ? USUAL : null })}
      />
      {quietHours && (
        <Hours hours={quietHours} onChange={(hours) => onChange({ ...pauses, quietHours: hours })} />
      )}
      <CheckField label={i18n.t('pause.privateOn')} checked={privateWindows} onCheck={onPrivateWindows} />
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

interface HoursProps {
  readonly hours: QuietHours;
  readonly onChange: (hours: QuietHours) => void;
}

function Hours({ hours, onChange }: HoursProps) {
  return (
    <div className={form['pair']} style={{ maxWidth: 280, gridTemplateColumns: '1fr 1fr' }}>
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={end}
          label={i18n.t(`pause.${end}`)}
          type="time"
          required
          value={hours[end]}
          onText={(text) => text && onChange({ ...hours, [end]: text })}
        />
      ))}
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
