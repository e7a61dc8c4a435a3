import type { AskKind } from '../../model/ask';
import meetingModel from './model/meeting.json';
import questionModel from './model/question.json';
import { isInterrogative } from './interrogative';
import { logOdds, readModel } from './model/linear-model';
import type { ReadSentence } from './read-sentence';

const meeting = readModel(meetingModel);
const question = readModel(questionModel);

/** What an ask wants: work, an answer, or time together. Two models, each against the rest; work when neither is likely. */
export function kindOf(sentence: ReadSentence): AskKind {
  const forMeeting = logOdds(meeting, sentence.features);
  const forQuestion = isInterrogative(sentence) ? logOdds(question, sentence.features) : -Infinity;
  if (Math.max(forMeeting, forQuestion) < 0) return 'task';
  return forMeeting >= forQuestion ? 'meeting' : 'question';
}
