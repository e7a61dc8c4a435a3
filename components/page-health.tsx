import { i18n } from '#i18n';
import { Button } from './button';
import css from './page-health.module.css';

/** Whether the page in front can be read, and what would mend it. */
export type Health =
  | { readonly state: 'reading' | 'elsewhere' | 'not-understood' | 'unknown' | 'cannot' | 'reload' }
  | { readonly state: 'no-permission'; readonly host: string };

interface PageHealthProps {
  readonly health: Health;
  /** Asks the browser for the page's origin; must run in the click. */
  readonly onAllow: () => void;
  readonly onReload: () => void;
}

/** A light with plain words, and one button where something can be mended. */
export function PageHealth({ health, onAllow, onReload }: PageHealthProps) {
  const { light, text, hint } = WORDS[health.state]();
  return (
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
  );
}

const WORDS: Readonly<Record<Health['state'], () => { light?: string; text: string; hint?: string }>> = {
  reading: () => ({ light: 'reading', text: i18n.t('health.reading') }),
  elsewhere: () => ({ light: 'reading', text: i18n.t('health.elsewhere') }),
  'not-understood': () => ({
    light: 'notUnderstood',
    text: i18n.t('health.notUnderstood'),
    hint: i18n.t('health.notUnderstoodHint'),
  }),
  'no-permission': () => ({
    light: 'noPermission',
    text: i18n.t('health.noPermission'),
    hint: i18n.t('health.noPermissionHint'),
  }),
  unknown: () => ({ text: i18n.t('health.unknown'), hint: i18n.t('health.unknownHint') }),
  cannot: () => ({ text: i18n.t('health.cannot'), hint: i18n.t('health.unknownHint') }),
  reload: () => ({ text: i18n.t('health.elsewhere') }),
};
