import { i18n } from '#i18n';
import { mountStored } from '../shared/stored-page';
import { OwnData } from './own-data';

mountStored(<OwnData />, i18n.t('ownData.title'));
