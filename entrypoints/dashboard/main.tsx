import { i18n } from '#i18n';
import { mountStored } from '../shared/stored-page';
import { Dashboard } from './dashboard';

mountStored(<Dashboard />, i18n.t('figures.title'));
