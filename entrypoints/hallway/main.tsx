import { i18n } from '#i18n';
import { mountStored } from '../shared/stored-page';
import { Hallway } from './hallway';

mountStored(<Hallway />, i18n.t('hallway.title'));
