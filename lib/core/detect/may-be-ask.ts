import stored from './model/gate.json';
import { gateFeatures } from './gate-features';
import { logOdds, readModel } from './model/linear-model';
import { tokens } from './tokens';

let model: ReturnType<typeof readModel> | null = null;

/**
 * Whether a sentence may be an ask: a small model that lets nearly every ask through (its threshold is set for recall,
 * see the model card) and keeps most other text in the page. "Please" and "kindly" always go through: what they are worth, the message tells.
 */
export function mayBeAsk(sentence: string): boolean {
  // Unpacked when it is first needed: pages without a message do not pay for it.
  model ??= readModel(stored);
  return /please|kindly/i.test(sentence) || logOdds(model, gateFeatures(tokens(sentence))) >= stored.least;
}
