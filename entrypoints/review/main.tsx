import { i18n } from '#i18n';
import { mount } from '../shared/mount';
import { Review } from './review';

mount(<Review />, i18n.t('review.title'));
