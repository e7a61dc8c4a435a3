import type { AskKind } from '../../model/ask';
import type { ReadSentence } from './read-sentence';

const MEET =
  /(?:^| )(?:meet|meeting|meet up|get together|sit down|lunch|dinner|breakfast|coffee|drinks|call me|give me a (?:call|ring|buzz)|a call|quick call|phone call|conference call|chat|catch up|hop on|jump on|discuss|available|free|tour|walk through|visit|join us|join me|interview|appointment|reschedule|schedule|1:1|slot|slots|invite|calendar|drop by|stop by|come by|come over|talk)(?= |$)/;
const TIME =
  /(?:^| )(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|tomorrow|tonight|today|next week|this week|week|morning|afternoon|noon|evening|# (?:am|pm)|at #|time|minutes|min|hour|half)(?= |$)/;
const QUESTION_FIRST =
  /(?:^|, |- |: |and |so |but |or |hi |hey )(?:what|what's|when|when's|where|where's|who|who's|how|how's|why|which|is|are|was|were|do|does|did|has|have|had|am|any|should|shall|if)(?= )/;
const ASKS_FOR_WORK =
  /(?:^| )(?:please|(?:can|could|would|will) you|can someone|could someone|would you mind|need you|i need|we need|let me know|make sure|would it be possible)(?= |$)/;

/** What an ask wants: work, an answer, or time together. */
export function kindOf({ words }: ReadSentence): AskKind {
  const text = words.map(({ norm }) => norm).join(' ');
  const question = text.includes('?');
  if (
    MEET.test(text) &&
    (TIME.test(text) || /(?:available|free|lunch|dinner|coffee|meet|discuss|call)/.test(text))
  )
    return 'meeting';
  if (question && QUESTION_FIRST.test(text) && !ASKS_FOR_WORK.test(text)) return 'question';
  return 'task';
}
