import { i18n } from '#i18n';
import { mount } from '../shared/mount';
import { Pack } from './pack';

mount(<Pack />, i18n.t('pack.title'));
