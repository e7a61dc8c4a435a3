import type { Person, Reader } from '../../model/post';

/** Whether the reader wrote it. */
export function isOwn(author: Person, reader: Reader): boolean {
  const address = author.address.toLowerCase();
  const name = author.name.trim().toLowerCase();
  return (
    (address !== '' && reader.addresses.some((own) => own.toLowerCase() === address)) ||
    (name !== '' && (name === 'me' || reader.names.some((own) => own.toLowerCase() === name)))
  );
}
