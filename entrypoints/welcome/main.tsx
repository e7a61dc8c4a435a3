import { i18n } from '#i18n';
import { mount } from '../shared/mount';
import { Welcome } from './welcome';

mount(<Welcome />, i18n.t('welcome.title'));
