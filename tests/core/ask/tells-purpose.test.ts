import { expect, it } from 'vitest';
import { tellsPurpose } from '../../../lib/core/ask/tells-purpose';

it.each([
  ["I'd like to go through the revised drawings before they go out.", 'en'],
  ['We want to discuss the budget for next year.', 'en'],
  ['I’m hoping to get your view on the layout.', 'en'],
  ['We need to agree on the launch plan.', 'en'],
  ['Ich möchte die neuen Pläne mit dir durchgehen.', 'de'],
  ['Me gustaría repasar las cifras del mes.', 'es'],
] as const)('“%s” does', (text, language) => {
  expect(tellsPurpose(text, language)).toBe(true);
});

it.each([
  ["I'd like to have the new figures by then.", 'en'],
  ['We need 500 brochures.', 'en'],
  ['I want to see a draft on Friday.', 'en'],
  ['Ich brauche die Zahlen bis Freitag.', 'de'],
  ['Quiero tener las cifras el viernes.', 'es'],
] as const)('“%s” does not', (text, language) => {
  expect(tellsPurpose(text, language)).toBe(false);
});
