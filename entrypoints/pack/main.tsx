import { i18n } from '#i18n';
import { mountStored } from '../shared/stored-page';
import { Pack } from './pack';

mountStored(<Pack />, i18n.t('pack.title'));
