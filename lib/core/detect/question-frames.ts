import { clauseFrame, frame, type SpeechAct } from './frame';

const sign = (name: string, pattern: RegExp): SpeechAct => ({ name, pattern, cue: false });

/** Forms of questions: with the reader, about other things, short, rhetorical. */
export const QUESTION_FRAMES: readonly SpeechAct[] = [
  clauseFrame(
    'asks somebody',
    "(?:can|could|would|will|do|did|are|were|have|has|had|should|may|might|don't|didn't|aren't|won't|wouldn't|couldn't|can't|haven't|shall|is|was|does|isn't|doesn't) (?:you|we|i|your|anyone|someone|anybody|somebody)(?= |$)",
  ),
  clauseFrame(
    'asks about a thing',
    "(?:can|could|would|will|do|did|are|were|have|has|had|should|is|was|does|isn't|doesn't|am) (?:it|there|this|that|these|those|the|he|she|they|my|our|his|her|their|all|any)(?= |$)",
  ),
  clauseFrame(
    'open question',
    "(?:(?:what|when|where|who|how|why|which|what's|when's|where's|who's|how's|why's|which's|what're|where're|who're|whose|whom) (?:\\w+ ){0,2}|(?:whatever|whenever|wherever|whoever|however|whichever|whyever) (?:\\w+ )?)(?:is|are|was|were|do|does|did|can|could|would|will|should|have|has|am)(?= |$)",
  ),
  frame('question with you', '(?:what|when|where|who|how|why|which) .{0,30}\\b(?:you|your|we|i|my) '),
  sign('short question', /^(?:\w+ ){0,6}\w+ \?$/),
  clauseFrame(
    'clipped question',
    '(?:any|anyone|anybody|anything|got|ready|want|need|interested|care|up for|still|feel like|free|available|thoughts|comments|ok|okay|agreed|right) .{0,60}\\?',
  ),
  frame(
    'small talk',
    '(?:did|do|have|can|could|would) you (?:see|hear|know|remember|believe|realize|think|notice|ever|imagine|name|guess|spot|really)(?= |$)',
  ),
  sign(
    'tag',
    /, (?:isn't|aren't|don't|doesn't|didn't|won't|wouldn't|right|eh|huh|no|correct|hasn't|haven't|wasn't)(?: (?:it|you|he|she|they|we|that|there))? \?/,
  ),
  frame('choice', '(?:which|either|or) .{0,40}\\?'),
];
