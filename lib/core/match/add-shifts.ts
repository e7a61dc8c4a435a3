import type { Shift } from './aor-index';
import { reachToAsk } from './example-reach';
import type { WeighedAsk } from './weigh-ask';

/** Adds what examples and lessons say of an ask like theirs to the scores of lines and of "nothing". */
export function addShifts(values: Float64Array, ask: WeighedAsk, shifts: readonly Shift[]): void {
  for (const { example, amounts } of shifts) {
    const reach = reachToAsk(ask, example);
    if (reach === 0) continue;
    for (let k = 0; k < values.length; k++) values[k] = (values[k] ?? 0) + reach * (amounts[k] ?? 0);
  }
}
