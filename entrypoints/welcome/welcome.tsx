import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '../../components/button';
import { SiteList } from '../../components/site-list';
import { send } from '../../lib/messaging/send';
import { loadAor } from '../../lib/store/documents';
import { useStored } from '../shared/live';
import { TemplateChoice } from '../shared/template-choice';
import { useSites } from '../shared/use-sites';
import css from '../../components/page.module.css';

/** The first-run page: AoR, sites, go. Nothing is allowed before it is asked for by a click here. */
export function Welcome() {
  const aor = useStored(loadAor);
  const { choices, allow, remove } = useSites();
  return (
    <main className={css['page']}>
      <header className={css['section']}>
        <h1>{i18n.t('welcome.heading')}</h1>
        <p className={css['lead']}>{i18n.t('welcome.lead')}</p>
        <p className={css['lead']}>{i18n.t('welcome.privacy')}</p>
      </header>
      <section className={css['section']}>
        <h2>{i18n.t('welcome.step1')}</h2>
        <p className={css['lead']}>
          {aor ? i18n.t('welcome.step1Done', [aor.lines.length]) : i18n.t('welcome.step1Text')}
        </p>
        {aor === null && (
          <TemplateChoice replaces={false} onUse={(chosen) => send('aor:save', { aor: chosen })} />
        )}
        <div>
          <Button onClick={() => void browser.runtime.openOptionsPage()}>
            {i18n.t('welcome.step1Button')}
          </Button>
        </div>
      </section>
      <section className={css['section']}>
        <h2>{i18n.t('welcome.step2')}</h2>
        <p className={css['lead']}>{i18n.t('sites.intro')}</p>
        <SiteList sites={choices} onAllow={allow} onRemove={remove} />
      </section>
      <section className={css['section']}>
        <h2>{i18n.t('welcome.step3')}</h2>
        <p className={css['lead']}>{i18n.t('welcome.step3Text')}</p>
      </section>
    </main>
  );
}
