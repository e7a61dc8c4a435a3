import { i18n } from '#i18n';
import { mountStored } from '../shared/stored-page';
import { Popup } from './popup';

mountStored(<Popup />, i18n.t('popup.title'));
