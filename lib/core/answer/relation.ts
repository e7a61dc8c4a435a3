import type { Responsibility } from '../../model/aor';
import type { Person, Reader } from '../../model/post';
import { isFromOutside } from '../ask/from-outside';

/** Who asks, as far as it changes the tone. */
export type Relation = 'manager' | 'colleague' | 'customer' | 'outside';

/**
 * The asker's relation to the reader: a manager by name or address as set, somebody of another organisation by mail domain
 * (a customer when the work is the reader's own or of a line that customers ask for), else a colleague.
 */
export function relationOf(
  author: Person,
  line: Responsibility | null,
  reader: Reader,
  managers: readonly string[],
): Relation {
  const known = [author.name, author.address].map((part) => part.trim().toLowerCase()).filter(Boolean);
  if (managers.some((manager) => known.includes(manager.trim().toLowerCase()))) return 'manager';
  if (isFromOutside(author, reader) !== true) return 'colleague';
  const isServed = line !== null && (line.scope !== 'outside' || line.askedBy.includes('customers'));
  return isServed ? 'customer' : 'outside';
}
