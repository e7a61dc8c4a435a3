import { expect, it } from 'vitest';
import { askedWithoutMarkIn } from '../../../../lib/core/detect/languages/asked-without-mark-in';

it.each([
  ['de', 'passt dienstag um 9'],
  ['de', 'hast du den plan noch'],
  ['de', 'wo steht die leiter'],
  ['de', 'wie viele stühle brauchen wir'],
  ['es', 'tienes las llaves'],
  ['es', 'te va bien el martes'],
  ['es', 'dónde está la escalera'],
] as const)('takes (%s) “%s” for a question', (language, text) => {
  expect(askedWithoutMarkIn(language, text)).toBe(`${text}?`);
});

it.each([
  ['de', 'passt mir gut'],
  ['de', 'wie besprochen die liste'],
  ['de', 'was ich noch sagen wollte'],
  ['de', 'Hast du den Plan noch.'],
  ['es', 'tienes razón'],
  ['es', 'me parece bien'],
  ['es', 'qué día más bonito'],
] as const)('leaves (%s) “%s” as it is', (language, text) => {
  expect(askedWithoutMarkIn(language, text)).toBe(text);
});
