import { describe, expect, it } from 'vitest';
import { isFromOutside } from '../../../lib/core/ask/from-outside';

const reader = { names: ['Maya'], addresses: ['maya@brightfield.example'] };
const from = (address: string) => ({ name: '', address });

describe('isFromOutside', () => {
  it('is false for a colleague, also of another sub-domain', () => {
    expect(isFromOutside(from('rob@brightfield.example'), reader)).toBe(false);
    expect(isFromOutside(from('rob@sales.brightfield.example'), reader)).toBe(false);
  });

  it('is true for another organisation and for a private mailbox', () => {
    expect(isFromOutside(from('kim@elsewhere.example'), reader)).toBe(true);
    expect(isFromOutside(from('kim@gmail.com'), reader)).toBe(true);
  });

  it('is unknown without addresses, and between two private mailboxes', () => {
    expect(isFromOutside(from(''), reader)).toBeNull();
    expect(isFromOutside(from('kim@gmail.com'), { names: [], addresses: [] })).toBeNull();
    expect(isFromOutside(from('kim@gmail.com'), { names: [], addresses: ['maya@gmail.com'] })).toBeNull();
  });

  it('does not take one domain for another that ends alike', () => {
    expect(isFromOutside(from('rob@notbrightfield.example'), reader)).toBe(true);
  });
});
