import type { Post, Reader } from '../../../lib/model/post';

/** A mail to nobody in particular, for tests that care about the text. */
export function mail(text: string, parts: Partial<Post> = {}): Post {
  return {
    site: 'test',
    id: 'p1',
    type: 'mail',
    author: { name: 'Rob Field', address: 'rob@homes.example' },
    to: [],
    cc: [],
    subject: '',
    text,
    regions: [],
    time: null,
    ...parts,
  };
}

export const MAYA: Reader = { names: ['Maya Torres', 'Maya'], addresses: ['maya@homes.example'] };
