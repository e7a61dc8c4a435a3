import { i18n } from '#i18n';
import { mount } from '../shared/mount';
import { Options } from './options';

mount(<Options />, i18n.t('options.title'));
