import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '../../components/basics/button';
import css from '../../components/basics/page.module.css';
import { NamesFields, PromptFields } from '../../components/settings/person-settings';
import { ServesField } from '../../components/settings/serves-field';
import { SiteList } from '../../components/settings/site-list';
import { send } from '../../lib/messaging/send';
import type { Aor } from '../../lib/model/aor';
import type { Settings } from '../../lib/model/settings';
import type { WelcomeState } from '../../lib/model/welcome';
import { TemplateChoice } from '../shared/template-choice';
import { saveSettings } from '../shared/save-settings';
import { useSites } from '../shared/use-sites';

interface WhoStepProps {
  readonly welcome: WelcomeState;
  readonly settings: Settings;
  readonly onWelcome: (part: Partial<WelcomeState>) => void;
}

/** Who the person is and whom they serve. */
export function WhoStep({ welcome, settings, onWelcome }: WhoStepProps) {
  return (
    <section className={css['section']}>
      <h2>{i18n.t('welcome.whoHeading')}</h2>
      <p className={css['lead']}>{i18n.t('welcome.whoText')}</p>
      <NamesFields settings={settings} onChange={(next) => void saveSettings(settings, next)} />
      <ServesField serves={welcome.serves} onServes={(serves) => onWelcome({ serves })} />
    </section>
  );
}

/** A template with the goal of the step before; or an AoR that is there. */
export function AorStep({ aor, serves }: { readonly aor: Aor | null; readonly serves: string }) {
  const use = (chosen: Aor) =>
    send('aor:save', { aor: serves.trim() ? { ...chosen, goal: serves.trim() } : chosen });
  return (
    <section className={css['section']}>
      <h2>{i18n.t('welcome.aorHeading')}</h2>
      <p className={css['lead']} role="status">
        {aor ? i18n.t('welcome.aorDone', aor.lines.length) : i18n.t('welcome.aorText')}
      </p>
      {aor === null && <TemplateChoice replaces={false} onUse={use} />}
      <div className={css['row']}>
        <Button onClick={() => void browser.runtime.openOptionsPage()}>
          {i18n.t(aor ? 'welcome.aorButton' : 'welcome.aorImport')}
        </Button>
      </div>
    </section>
  );
}

/** What Remit may read; nothing before it is allowed by a click here. */
export function SitesStep() {
  const { choices, allow, remove } = useSites();
  return (
    <section className={css['section']}>
      <h2>{i18n.t('sites.heading')}</h2>
      <p className={css['lead']}>{i18n.t('sites.intro')}</p>
      <SiteList sites={choices} onAllow={allow} onRemove={remove} />
    </section>
  );
}

/** How Remit may speak up. */
export function PromptStep({ settings }: { readonly settings: Settings }) {
  return (
    <section className={css['section']}>
      <h2>{i18n.t('welcome.promptHeading')}</h2>
      <p className={css['lead']}>{i18n.t('welcome.promptText')}</p>
      <PromptFields settings={settings} onChange={(next) => void saveSettings(settings, next)} />
    </section>
  );
}
