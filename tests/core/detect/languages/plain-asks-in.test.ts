import { expect, it } from 'vitest';
import { asksPlainlyIn } from '../../../../lib/core/detect/languages/plain-asks-in';

it.each([
  ['de', 'Bitte sagen Sie dem Notar ab.'],
  ['de', 'Zur weiteren Bearbeitung.'],
  ['de', 'Bitte die Fenster im Flur schließen.'],
  ['es', 'Te lo dejo a ti.'],
  ['es', 'Nos haría falta otra escalera.'],
] as const)('(%s) “%s” does', (language, text) => {
  expect(asksPlainlyIn(language, text)).toBe(true);
});

it.each([
  ['de', 'Bitte beachten Sie die Hinweise.'],
  ['de', 'Bitte haben Sie etwas Geduld.'],
  ['de', 'Mit der Bitte um Verständnis.'],
  ['es', 'Me hace falta dormir.'],
  ['es', 'Te lo explico mañana.'],
] as const)('(%s) “%s” does not', (language, text) => {
  expect(asksPlainlyIn(language, text)).toBe(false);
});
