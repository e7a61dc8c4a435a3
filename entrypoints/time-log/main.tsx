import { i18n } from '#i18n';
import { mountStored } from '../shared/stored-page';
import { TimeLog } from './time-log';

mountStored(<TimeLog />, i18n.t('timeLog.title'));
