import { i18n } from '#i18n';
import { mount } from '../shared/mount';
import { OwnData } from './own-data';

mount(<OwnData />, i18n.t('ownData.title'));
