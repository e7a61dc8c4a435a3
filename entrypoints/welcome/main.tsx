import { i18n } from '#i18n';
import { mountStored } from '../shared/stored-page';
import { Welcome } from './welcome';

mountStored(<Welcome />, i18n.t('welcome.title'));
