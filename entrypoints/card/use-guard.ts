import { useEffect, useState } from 'react';
import { guardPresses, watchSeen } from '../../lib/page-ui/seen';

/**
 * A page may lay something over the card so that a person presses in it without knowing: what is pressed while the card cannot be seen
 * does nothing. `isReady`: presses count; `isCovered`: one has not, since the page covered the card.
 */
export function useGuard(): { readonly isReady: boolean; readonly isCovered: boolean } {
  const [isReady, setReady] = useState(false);
  const [isCovered, setCovered] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const seen = watchSeen(document.documentElement, ending.signal);
    guardPresses(window, seen, () => setCovered(true), ending.signal);
    const look = setInterval(() => {
      const doubt = seen.doubt();
      setReady(doubt === null);
      if (doubt === null) setCovered(false);
    }, 100);
    ending.signal.addEventListener('abort', () => clearInterval(look));
    return () => ending.abort();
  }, []);
  return { isReady, isCovered };
}
