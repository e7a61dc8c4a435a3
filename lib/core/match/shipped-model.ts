import packed from './model.json';
import { unpackModel, type WordModel } from './word-model';

let model: WordModel | null = null;

/** The model that ships with the extension, unpacked on first use (a few milliseconds) and kept. */
export function shippedModel(): WordModel {
  model ??= unpackModel(packed);
  return model;
}
