import { i18n } from '#i18n';
import { mountStored } from '../shared/stored-page';
import { Review } from './review';

mountStored(<Review />, i18n.t('review.title'));
