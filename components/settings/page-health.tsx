import { i18n } from '#i18n';
import { timeText } from '../../lib/locales/format';
import { Button } from '../basics/button';
import { CopyReport } from './copy-report';
import css from './page-health.module.css';

/** Whether the page in front can be read, and what would mend it. */
export type Health =
  | { readonly state: 'reading' | 'elsewhere' | 'unknown' | 'cannot' | 'reload' | 'paused' }
  /** The browser does not tell its address to a panel. */
  | { readonly state: 'unseen' }
  /** Epoch ms. */
  | { readonly state: 'not-understood'; readonly since: number }
  | { readonly state: 'no-permission'; readonly host: string };

/** A script of Remit runs in the page. */
const REPORTABLE: ReadonlySet<Health['state']> = new Set(['reading', 'elsewhere', 'not-understood']);

interface PageHealthProps {
  readonly health: Health;
  /** Asks the browser for the page's origin; must run in the click. */
  readonly onAllow: () => void;
  readonly onReload: () => void;
  /** Copies a report on the page. */
  readonly onReport: () => Promise<void>;
}

/** A light with plain words, and one button where something can be mended. */
export function PageHealth({ health, onAllow, onReload, onReport }: PageHealthProps) {
  const { light, text, hint } = wordsFor(health);
  return (
    <section>
      <div className={css['health']} role="status">
        <span className={`${css['light']} ${light ? css[light] : ''}`} aria-hidden="true" />
        <span>{text}</span>
        {health.state === 'no-permission' && (
          <Button look="primary" onClick={onAllow}>
            {i18n.t('health.allow', [health.host])}
          </Button>
        )}
        {health.state === 'reload' && <Button onClick={onReload}>{i18n.t('health.reload')}</Button>}
        {hint && <span className={css['hint']}>{hint}</span>}
      </div>
      {REPORTABLE.has(health.state) && (
        <div className={css['report']}>
          <CopyReport onReport={onReport} />
        </div>
      )}
    </section>
  );
}

interface Words {
  readonly light?: string;
  readonly text: string;
  readonly hint?: string;
}

function wordsFor(health: Health): Words {
  switch (health.state) {
    case 'reading':
      return { light: 'reading', text: i18n.t('health.reading') };
    case 'elsewhere':
    case 'reload':
      return { light: 'reading', text: i18n.t('health.elsewhere') };
    case 'not-understood':
      return {
        light: 'notUnderstood',
        text: i18n.t('health.notUnderstood', [timeText(health.since)]),
        hint: i18n.t('health.notUnderstoodHint'),
      };
    case 'no-permission':
      return {
        light: 'noPermission',
        text: i18n.t('health.noPermission'),
        hint: i18n.t('health.noPermissionHint'),
      };
    case 'unseen':
      return { text: i18n.t('health.unseen'), hint: i18n.t('health.unseenHint') };
    case 'paused':
      return { text: i18n.t('health.paused') };
    case 'unknown':
      return { text: i18n.t('health.unknown'), hint: i18n.t('health.unknownHint') };
    case 'cannot':
      return { text: i18n.t('health.cannot'), hint: i18n.t('health.unknownHint') };
  }
}
