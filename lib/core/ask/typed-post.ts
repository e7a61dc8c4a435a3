import type { DetectedAsk } from '../../model/ask';
import type { SeenPost } from '../../model/seen-post';
import { languageOf } from '../detect/languages/language-of';

/** A text that the person typed, pasted or was told, as a post of nobody. */
export function typedPost(text: string, postId: string, asks: readonly DetectedAsk[]): SeenPost {
  const language = languageOf(text);
  return {
    site: 'typed',
    postId,
    postType: 'comment',
    author: { name: '', address: '' },
    fromOutside: null,
    subject: '',
    context: text.slice(0, 8000),
    time: null,
    ...(language === null || language === 'other' ? {} : { language }),
    asks,
  };
}
