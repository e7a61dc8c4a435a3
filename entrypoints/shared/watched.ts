import { useSyncExternalStore } from 'react';

/** A value outside React that is looked up, and looked up again when told. */
export interface Watched<T> {
  /** The last value looked up; null before the first. */
  readonly current: () => T | null;
  readonly subscribe: (changed: () => void) => () => void;
}

/**
 * Watches what can only be looked up asynchronously. `look` is called at once and whenever `onChange` calls back;
 * `onChange` returns its own end. What an earlier look finds after a later one began is old, and left.
 */
export function watched<T>(look: () => Promise<T>, onChange: (again: () => void) => () => void): Watched<T> {
  let value: T | null = null;
  return {
    current: () => value,
    subscribe: (changed) => {
      let looks = 0;
      const again = () => {
        const own = ++looks;
        void look().then((next) => {
          if (own !== looks || JSON.stringify(next) === JSON.stringify(value)) return;
          value = next;
          changed();
        });
      };
      again();
      return onChange(again);
    },
  };
}

export function useWatched<T>({ subscribe, current }: Watched<T>): T | null {
  return useSyncExternalStore(subscribe, current);
}
