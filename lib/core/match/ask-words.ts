import type { AskKind } from '../../model/ask';
import type { PostType } from '../../model/post';
import { wordsOf } from './words';
import type { WordModel } from './word-model';

/** What the matcher looks at; `context` is the post's own text, in which `sentence` stands. */
export interface AskToJudge {
  readonly sentence: string;
  readonly context: string;
  readonly subject: string;
  readonly kind: AskKind;
  readonly postType: PostType;
  readonly fromOutside: boolean | null;
  /** Whether its words were put into English one by one. */
  readonly isTranslated?: true;
}

/** A stem of the ask. */
export interface AskWord {
  readonly text: string;
  readonly stem: string;
  /** The word's number in the model, null when it does not know the word. */
  readonly number: number | null;
  /** 1 in the ask itself, less around it. */
  readonly nearness: number;
}

/** Words around the ask count, but less than those in it. */
const AROUND = 0.8;
/** Beyond this many, words add time and no sense. */
const MOST_WORDS = 60;

/** The ask's stems, each once: those of the sentence and subject first, then those around it. */
export function askWords(ask: AskToJudge, model: WordModel): AskWord[] {
  const found = new Map<string, AskWord>();
  addWords(found, ask.sentence, 1, model);
  addWords(found, ask.subject, 1, model);
  addWords(found, ask.context, AROUND, model);
  return [...found.values()];
}

function addWords(found: Map<string, AskWord>, from: string, nearness: number, model: WordModel): void {
  for (const { text, stem } of wordsOf(from)) {
    if (found.size >= MOST_WORDS) return;
    if (!found.has(stem)) found.set(stem, { text, stem, number: model.numbers.get(stem) ?? null, nearness });
  }
}
