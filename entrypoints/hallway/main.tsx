import { i18n } from '#i18n';
import { mount } from '../shared/mount';
import { Hallway } from './hallway';

mount(<Hallway />, i18n.t('hallway.title'));
