import { i18n } from '#i18n';
import { mountStored } from '../shared/stored-page';
import { DocumentPage } from './document-page';

mountStored(<DocumentPage />, i18n.t('aorDoc.pageTitle'));
