import type { Due } from '../model/ask';

/** Finds by when the work is wanted. `reference` is epoch ms, `timeZone` an IANA name. */
export function findDue(text: string, reference: number, timeZone: string): Due | null {
  void text;
  void reference;
  void timeZone;
  return null;
}
