import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { timeText } from '../../lib/locales/format';
import { Button } from '../basics/button';
import { CopyReport } from './copy-report';
import { TextField } from '../basics/text-field';
import css from './site-list.module.css';

/** A site with the match patterns it needs. */
export interface SiteChoice {
  readonly id: string;
  readonly name: string;
  readonly origins: readonly string[];
  readonly isAllowed: boolean;
  /** How an open page of the site is understood; null when none is open, or none with a message. */
  readonly health: SiteHealth | null;
}

/** Epoch ms in `since`. */
export interface SiteHealth {
  readonly state: 'reading' | 'not-understood' | 'paused';
  readonly since: number;
  /** Copies a report on that page. */
  readonly onReport: () => Promise<void>;
}

interface SiteListProps {
  readonly sites: readonly SiteChoice[];
  /** Asks the browser; must run in the click. Resolves to whether it was allowed. */
  readonly onAllow: (origins: readonly string[]) => Promise<boolean>;
  readonly onRemove: (origins: readonly string[]) => void;
}

/** The sites, each to be allowed by itself, and a field for one's own webmail. */
export function SiteList({ sites, onAllow, onRemove }: SiteListProps) {
  const [note, setNote] = useState('');
  const allow = (origins: readonly string[]) => {
    setNote('');
    void onAllow(origins).then((isAllowed) => setNote(isAllowed ? '' : i18n.t('sites.refused')));
  };
  return (
    <div className={css['sites']}>
      {sites.map((site) => (
        <div key={site.id} className={css['site']}>
          <div>
            <div className={css['name']}>{site.name}</div>
            <div className={css['hosts']}>{site.origins.map(hostOf).join(', ')}</div>
          </div>
          {site.isAllowed ? (
            <span className={css['state']}>
              <State health={site.health} />
              <Button
                look="plain"
                aria-label={`${i18n.t('sites.remove')}: ${site.name}`}
                onClick={() => onRemove(site.origins)}
              >
                {i18n.t('sites.remove')}
              </Button>
            </span>
          ) : (
            <Button aria-label={`${i18n.t('sites.allow')}: ${site.name}`} onClick={() => allow(site.origins)}>
              {i18n.t('sites.allow')}
            </Button>
          )}
        </div>
      ))}
      <OwnSite onAllow={allow} onBad={() => setNote(i18n.t('sites.ownBad'))} />
      <p role="status" className={note ? css['note'] : 'visually-hidden'}>
        {note}
      </p>
    </div>
  );
}

/** The light of an allowed site, in words. */
function State({ health }: { readonly health: SiteHealth | null }) {
  if (health?.state === 'not-understood')
    return (
      <>
        <span className={css['trouble']}>{i18n.t('sites.notUnderstood', [timeText(health.since)])}</span>
        <CopyReport onReport={health.onReport} />
      </>
    );
  const words = health ? i18n.t(`sites.${health.state}`) : i18n.t('sites.allowed');
  return <span className={health?.state === 'paused' ? css['paused'] : css['allowed']}>{words}</span>;
}

interface OwnSiteProps {
  readonly onAllow: (origins: readonly string[]) => void;
  readonly onBad: () => void;
}

function OwnSite({ onAllow, onBad }: OwnSiteProps) {
  const [address, setAddress] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const pattern = patternOf(address);
    if (pattern) onAllow([pattern]);
    else onBad();
  };
  return (
    <form className={css['own']} onSubmit={submit}>
      <TextField
        label={i18n.t('sites.own')}
        placeholder={i18n.t('sites.ownHint')}
        value={address}
        onText={setAddress}
      />
      <Button type="submit">{i18n.t('sites.allow')}</Button>
    </form>
  );
}

/** The match pattern of an address, without its port (patterns have none in Chromium's permissions); null when it is none. */
function patternOf(address: string): string | null {
  const url = URL.parse(address.includes('://') ? address : `https://${address}`);
  return url && /^https?:$/.test(url.protocol) && url.hostname ? `${url.protocol}//${url.hostname}/*` : null;
}

function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '').split('/')[0] ?? '';
}
