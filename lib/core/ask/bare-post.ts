import type { Post } from '../../model/post';

/** A text as a post of which nothing else is known. */
export function barePost(text: string, type: Post['type']): Post {
  const nobody = { name: '', address: '' };
  return {
    site: '',
    id: '',
    type,
    author: nobody,
    to: [],
    cc: [],
    subject: '',
    text,
    regions: [],
    time: null,
  };
}
