import { i18n } from '#i18n';
import { mount } from '../shared/mount';
import { DocumentPage } from './document-page';

mount(<DocumentPage />, i18n.t('aorDoc.pageTitle'));
