import { i18n } from '#i18n';
import { Overview } from '../overview/overview';
import { mountStored } from '../shared/stored-page';

mountStored(<Overview place="popup" />, i18n.t('popup.title'));
