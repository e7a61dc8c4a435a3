import { expect, it } from 'vitest';
import { asksPlainlyIn } from '../../../../lib/core/detect/languages/plain-asks-in';

it.each([
  ['de', 'Bitte sagen Sie dem Notar ab.'],
  ['de', 'Ich hab dich für Sonntag eingetragen.'],
  ['de', 'Zur weiteren Bearbeitung.'],
  ['de', 'Bitte die Fenster im Flur schließen.'],
  ['es', 'Te lo dejo a ti.'],
  ['es', 'Te he apuntado para el domingo.'],
  ['es', 'Te quedas tú con las llaves.'],
  ['es', 'Nos haría falta otra escalera.'],
] as const)('(%s) “%s” does', (language, text) => {
  expect(asksPlainlyIn(language, text)).toBe(true);
});

it.each([
  ['de', 'Bitte beachten Sie die Hinweise.'],
  ['de', 'Bitte haben Sie etwas Geduld.'],
  ['de', 'Ich habe dich gestern gesehen.'],
  ['de', 'Mit der Bitte um Verständnis.'],
  ['es', 'Me hace falta dormir.'],
  ['es', 'Te he puesto en copia.'],
  ['es', 'Te lo explico mañana.'],
] as const)('(%s) “%s” does not', (language, text) => {
  expect(asksPlainlyIn(language, text)).toBe(false);
});
