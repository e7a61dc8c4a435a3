import { i18n } from '#i18n';
import { mount } from '../shared/mount';
import { Popup } from './popup';

mount(<Popup />, i18n.t('popup.title'));
