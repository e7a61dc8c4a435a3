import { i18n } from '#i18n';
import { mount } from '../shared/mount';
import { TimeLog } from './time-log';

mount(<TimeLog />, i18n.t('timeLog.title'));
