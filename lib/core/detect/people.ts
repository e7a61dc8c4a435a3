import type { FoundAct } from './frame';
import { GIVEN_NAMES } from './given-names';
import type { Token } from './tokens';

const CALLED = new Set([',', ':', '-', '–', '—']);

/** People named in a sentence: mass mail names nobody. "calls person": it opens with a given name. */
export function people(words: readonly Token[]): FoundAct[] {
  const acts: FoundAct[] = [];
  const at = words.findIndex(({ norm, capital }) => capital && GIVEN_NAMES.has(norm));
  if (at < 0) return acts;
  acts.push({ name: 'person', cue: false, from: at, to: at });
  if (at < 2 && CALLED.has(words[at + 1]?.norm ?? ''))
    acts.push({ name: 'calls person', cue: false, from: at, to: at + 1 });
  return acts;
}
