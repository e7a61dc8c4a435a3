/** A language in which Remit finds asks and drafts answers. */
export type Language = 'en' | 'de' | 'es';

export const LANGUAGES: readonly Language[] = ['en', 'de', 'es'];

/** The languages that are read beside English, with models of their own. */
export type FurtherLanguage = Exclude<Language, 'en'>;
