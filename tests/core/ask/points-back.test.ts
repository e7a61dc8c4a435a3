import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pointsBack } from '../../../lib/core/ask/points-back';

it.each([
  ['Can you see to it?', 'en'],
  ['Could you give him one?', 'en'],
  ['Can you do that?', 'en'],
  ['Could you take this, please?', 'en'],
  ['Would you take care of that by Friday?', 'en'],
  ['Kannst du das bis Freitag übernehmen?', 'de'],
  ['¿Puedes encargarte y enviarlo hoy?', 'es'],
] as const)('“%s” does', (text, language) => {
  expect(pointsBack(text, language)).toBe(true);
});

it.each([
  ['Can you check that the door is shut?', 'en'],
  ['Could you tell me whether it is open?', 'en'],
  ['Can you find a caterer for this event?', 'en'],
  ['Kannst du das Banner tauschen?', 'de'],
  ['¿Puedes cambiar la foto?', 'es'],
] as const)('“%s” does not', (text, language) => {
  expect(pointsBack(text, language)).toBe(false);
});

it('survives any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void pointsBack(text, 'en')));
});
