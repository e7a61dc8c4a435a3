import { expect, it } from 'vitest';
import { barePost } from '../../../lib/core/ask/bare-post';
import { detect } from '../../../lib/core/detect/detect';
import { NOTHING } from '../../../lib/core/detect/gate';
import { isPersonal } from '../../../lib/core/detect/is-personal';
import type { Person } from '../../../lib/model/post';

const reader = { names: ['Jamie Ford', 'Jamie'], addresses: ['jamie@builder.example'] };
const nobody: Person = { name: '', address: '' };
const isFromPerson = (context: string, author = nobody): boolean | null =>
  isPersonal({ ...NOTHING, context }, 'mail', { author, reader });

it.each([
  ["I can't find the key."],
  ['Hi all,\nthe lift is stuck again.'],
  ['The lift is stuck again.\nThanks!'],
  ['The lift is stuck again.\n\nNoor'],
  ['The lift is stuck again.\n- The Lunds'],
  ['The lift is stuck again.\nDr. Shah'],
  ['The lift is stuck again.\nMara and Jo, unit 12'],
  ['Jamie, the lift is stuck again.'],
  ['The lift is stuck again, says Priya.'],
])('a person wrote “%s”', (context) => {
  expect(isFromPerson(context)).toBe(true);
});

it.each([
  ['Spring is here. Choose the plan that fits.'],
  ['Dear customer, the pool is closed. Use the one on the roof.'],
  ['The parcel is on its way. Track it on the map.'],
])('nothing shows that a person wrote “%s”', (context) => {
  expect(isFromPerson(context)).toBeNull();
  expect(isFromPerson(context, { name: 'Acme Offers', address: 'offers@acme.example' })).toBe(false);
});

it('goes by the author, where the words say nothing', () => {
  const text = 'Choose the plan that fits.';
  expect(isFromPerson(text, { name: '', address: 'ops@builder.example' })).toBe(true);
  expect(isFromPerson(text, { name: 'Jo Smith', address: 'jo.smith@agency.example' })).toBe(true);
  expect(isFromPerson(`I think so. ${text}`, { name: 'Acme Offers', address: 'offers@acme.example' })).toBe(
    false,
  );
  expect(isPersonal({ ...NOTHING, context: text }, 'comment', { reader })).toBe(true);
});

it('takes an order from a colleague for an ask, and not the same words from nobody', () => {
  const post = barePost('Fill the last slot on Saturday.', 'mail');
  const colleague = { name: 'Trish Lang', address: 'trish@builder.example' };
  expect(detect({ ...post, author: colleague }, reader).asks).toHaveLength(1);
  expect(detect({ ...post, text: 'Unlock the power of the cloud.' }, reader).asks).toHaveLength(0);
});
