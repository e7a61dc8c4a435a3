import type { Effort } from '../model/ask';

/** Finds how long the work is said to take ("about 3 hours", "15m"). */
export function findEffort(text: string): Effort | null {
  void text;
  return null;
}
