import type { Person } from '../../model/post';
import { findAll } from './find';
import { addressIn, personOf } from './people';

/** Who is signed in to Outlook on the web; several mailboxes leave open who is meant. */
export function outlookAccount(root: Document): Person | null {
  const mailboxes = findAll(root, ['[id^="primaryMailboxRoot_"]']);
  if (mailboxes.length > 1) return null;
  const address = mailboxes[0]
    ? addressIn(mailboxes[0].getAttribute('title')) || personOf(mailboxes[0]).address
    : '';
  const name = /^[^-–]+ [-–] ([^-–]+) [-–] Outlook$/.exec(root.title)?.[1] ?? '';
  return address || name ? { name, address } : null;
}
