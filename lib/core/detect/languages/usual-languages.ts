import type { Language } from '../../../model/language';

const READ: readonly Language[] = ['en', 'de', 'es'];

/**
 * The languages a person gets mail in: as set, else those of the browser (BCP 47 tags, the preferred first) that are read, and
 * English.
 */
export function usualLanguages(set: readonly Language[] | null, preferred: readonly string[]): Language[] {
  if (set && set.length > 0) return [...set];
  const tags = preferred.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  const read = tags.flatMap((tag) => READ.filter((language) => language === tag));
  return [...new Set<Language>([...read, 'en'])];
}
