import fc from 'fast-check';
import { expect, it } from 'vitest';
import { speaksAsCustomer } from '../../../lib/core/ask/speaks-as-customer';

it.each([
  'I saw your listing and would like to know more.',
  'My wife and I would love to come by.',
  'We’re interested in the three-bedroom plan.',
  'My order has not arrived yet.',
  'The door sticks since we moved in.',
])('hears a customer in “%s”', (text) => {
  expect(speaksAsCustomer(text)).toBe(true);
});

it.each([
  'Could you update our website by Friday?',
  'Please send me your numbers.',
  'A customer saw our ad and wants a tour.',
  'Can you order new brochures?',
  'I’m thinking about the agenda.',
])('hears a colleague in “%s”', (text) => {
  expect(speaksAsCustomer(text)).toBe(false);
});

it('survives any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void speaksAsCustomer(text)));
});
