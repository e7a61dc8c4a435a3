import { i18n } from '#i18n';
import css from '../../components/basics/page.module.css';
import { SiteList } from '../../components/settings/site-list';
import { useSites } from '../shared/use-sites';

/** Which sites Remit may read. */
export function SitesSection() {
  const { choices, allow, remove } = useSites();
  return (
    <>
      <p className={css['lead']}>{i18n.t('sites.intro')}</p>
      <SiteList sites={choices} onAllow={allow} onRemove={remove} />
    </>
  );
}
