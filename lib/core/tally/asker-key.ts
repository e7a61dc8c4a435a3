import type { Person } from '../../model/post';
import { hash } from '../basics/hash';

/** Names who asks in the tallies without saying who it is: a hash of the address, or of the name; empty without either. */
export function askerKey({ name, address }: Person): string {
  const known = (address || name).trim().toLowerCase();
  return known && hash(known);
}
