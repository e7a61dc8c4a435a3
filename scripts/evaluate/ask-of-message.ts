import { detect } from '../../lib/core/detect/detect';
import { isFromOutside } from '../../lib/core/ask/from-outside';
import type { AskToJudge } from '../../lib/core/match/ask-words';
import { postOf, readerOf, type Message } from './message-post';

/** The surest ask of a message as the matcher gets it; the whole text where detection finds none. */
export function askOfMessage(message: Message, user: string): AskToJudge {
  const reader = readerOf(user);
  const post = postOf(message, user);
  const { asks, context } = detect(post, reader);
  const [surest] = [...asks].sort((a, b) => b.confidence - a.confidence || a.start - b.start);
  return {
    sentence: surest?.sentence ?? message.text,
    context: context || message.text,
    subject: post.subject,
    kind: surest?.kind ?? 'task',
    postType: post.type,
    fromOutside: isFromOutside(post.author, reader),
  };
}
