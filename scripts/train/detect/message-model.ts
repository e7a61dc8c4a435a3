import { messageFeatures } from '../../../lib/core/detect/message-features';
import type { StoredMessageModel } from '../../../lib/core/detect/model/message-model';
import { readInMessage } from '../../../lib/core/detect/read-sentence';
import { exampleOf, fit } from './fit';
import type { LabelledSentence } from './rows';
import type { Scored } from './score';
import { stored } from './store';

const BUCKETS = 2 ** 12;

/** Inverse of the penalty. A tenth of it, or ten times as much: no better on the messages kept from training. */
const STRENGTHS = [1];

/**
 * How much a sentence counts for what a message changes: as far as a person may have written it in one. Whole messages count most, asks
 * without others beside them least; advertising and the shared sentences, of which nobody knows who wrote them, not at all.
 */
function weightInMessage({ id, group }: LabelledSentence): number {
  if (id.startsWith('train-') || id.startsWith('list-mail:spam') || group === 'bulk') return 0;
  if (id.startsWith('messages')) return /^messages-(?:bulk|notices)/.test(id) ? 0 : 1;
  if (/^(?:list-mail|sentences-(?:around|bare))/.test(id)) return 0.5;
  return id.startsWith('roles') ? 0.4 : 0.3;
}

/**
 * What a message from a person changes: logistic regression on the log-odds that a sentence has alone (`alone`, by models that have not seen
 * it) and on what `messageFeatures` sees. Alone, half of the sentences with "please" and most bare orders are advertising; in a message
 * that has come through the gate they are asks.
 */
export function messageModel(
  rows: readonly LabelledSentence[],
  alone: readonly Scored[],
): StoredMessageModel {
  const examples = rows.flatMap((row, i) => {
    const weight = weightInMessage(row);
    if (weight === 0) return [];
    const example = exampleOf(messageFeatures(readInMessage(row.text)), row.label, weight, BUCKETS);
    return [{ ...example, meaning: Float64Array.of(alone[i]?.score ?? 0) }];
  });
  const fitted = fit(examples, BUCKETS, STRENGTHS);
  return { slope: Number((fitted.meanings[0] ?? 1).toFixed(4)), ...stored(fitted) };
}
