import type { Person, Reader } from '../../model/post';

/** Domains under which anybody can have a mailbox: sharing one says nothing of the organisation. */
const PUBLIC_MAIL =
  /^(gmail|googlemail|yahoo|ymail|outlook|hotmail|live|msn|icloud|me|aol|proton|protonmail|pm|gmx|web|zoho|fastmail|mail)\.[a-z.]+$/;

/**
 * Whether the author is of another organisation than the reader, by mail domain (the registrable part is approximated
 * by comparing whole labels from the right). Null when either is unknown or both use a public mail service.
 */
export function isFromOutside(author: Person, reader: Reader): boolean | null {
  const theirs = domainOf(author.address);
  const ours = reader.addresses.map(domainOf).filter((domain) => domain !== '');
  if (!theirs || ours.length === 0) return null;
  if (
    ours.some((domain) => domain === theirs || domain.endsWith(`.${theirs}`) || theirs.endsWith(`.${domain}`))
  ) {
    return PUBLIC_MAIL.test(theirs) ? null : false;
  }
  return ours.every((domain) => PUBLIC_MAIL.test(domain)) && !PUBLIC_MAIL.test(theirs) ? null : true;
}

/** Whether an address is one that anybody can have, as private people do. */
export function isPublicMail(address: string): boolean {
  return PUBLIC_MAIL.test(domainOf(address));
}

/** Lower-cased part after the "@"; empty when there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1).toLowerCase();
}
