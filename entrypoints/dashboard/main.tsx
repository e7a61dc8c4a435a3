import { i18n } from '#i18n';
import { mount } from '../shared/mount';
import { Dashboard } from './dashboard';

mount(<Dashboard />, i18n.t('figures.title'));
