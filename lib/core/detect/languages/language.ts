import type { Language } from '../../../model/language';

/** The languages that are read beside English, with models of their own. */
export type FurtherLanguage = Exclude<Language, 'en'>;
