import { logOdds, readModel, type LinearModel, type StoredModel } from './linear-model';

/** What a message changes in the log-odds of its sentences, as the training script writes it. */
export interface StoredMessageModel extends StoredModel {
  /** What a unit of the sentence's own log-odds counts. */
  readonly slope: number;
}

export interface MessageModel {
  readonly slope: number;
  readonly acts: LinearModel;
}

export function readMessageModel(stored: StoredMessageModel): MessageModel {
  return { slope: stored.slope, acts: readModel(stored) };
}

/** Log-odds of a sentence in a message from a person: `alone` are those that it has by itself, `features` of `messageFeatures`. */
export function oddsInMessage(
  { slope, acts }: MessageModel,
  alone: number,
  features: ArrayLike<number>,
): number {
  return slope * alone + logOdds(acts, features);
}
