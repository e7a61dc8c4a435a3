import { i18n } from '#i18n';
import { mountStored } from '../shared/stored-page';
import { Options } from './options';

mountStored(<Options />, i18n.t('options.title'));
