import fc from 'fast-check';
import { expect, it } from 'vitest';
import { speaksAsSeller } from '../../../lib/core/ask/speaks-as-seller';

it.each([
  'Do you have 15 minutes this week for a demo of our chat tool?',
  'We help home builders turn more visitors into appointments.',
  'Our platform has a dashboard that saves your team hours a week.',
  'I can show you how we double your leads in a month.',
])('hears a seller in “%s”', (text) => {
  expect(speaksAsSeller(text)).toBe(true);
});

it.each([
  'We would like to see the Aspen plan this weekend.',
  'Our house is the one with the red door, and the boiler leaks.',
  'Could you send us your price list?',
  'Please update our website.',
])('hears none in “%s”', (text) => {
  expect(speaksAsSeller(text)).toBe(false);
});

it('survives any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void speaksAsSeller(text)));
});
