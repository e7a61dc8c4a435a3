import type { Person } from '../../model/post';

/** What may be an address: letters without a space or one of the signs that stand around addresses. */
const UNBROKEN = /[^\s<>()[\]"',;:：]+/g;
/** "From: ", "Von: ", "发件人：" before a name, whatever the language. */
const LABEL = /^[^:：@<]{1,40}[:：]\s*/;

export function addressIn(text: string | null | undefined): string {
  if (!text?.includes('@')) return '';
  for (const [unbroken] of text.matchAll(UNBROKEN)) {
    const address = unbroken.replace(/(?<!\.)\.+$/, '');
    if (address.lastIndexOf('@', address.lastIndexOf('.') - 2) > 0) return address;
  }
  return '';
}

/** Letters that are not seen, or turn what stands beside them: a name with them may pass for another. */
const UNSEEN_OR_TURNING = /[\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

function cleanName(text: string): string {
  return text
    .replace(UNSEEN_OR_TURNING, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(LABEL, '')
    .replace(/[<([]? ?[^\s<(['"]{1,320}@[^\s>)\]'"]+ ?[>)\]]?/g, '')
    .replace(/^[\s"',;]+/, '')
    .replace(/(?<![\s"',;<>])[\s"',;<>]+$/, '')
    .slice(0, 320);
}

/** "Priya Raman <priya@x.example>", with or without a label before it, in any of the usual ways of writing. */
export function personFrom(text: string): Person {
  return { name: cleanName(text), address: addressIn(text).slice(0, 320) };
}

/** Where sites put the address, then the name, of the person an element stands for. */
const ADDRESS_ATTRIBUTES = ['email', 'data-hovercard-id', 'data-email', 'href', 'title', 'aria-label'];
const NAME_ATTRIBUTES = ['name', 'data-name'];

function firstOf<T>(
  attributes: readonly string[],
  element: Element,
  read: (value: string) => T,
): T | undefined {
  for (const name of attributes) {
    const value = element.getAttribute(name);
    const got = value ? read(value) : undefined;
    if (got) return got;
  }
  return undefined;
}

/** The person an element of a post's header stands for; empty parts where the page does not tell. */
export function personOf(element: Element): Person {
  const text = element.textContent;
  const address =
    firstOf(ADDRESS_ATTRIBUTES, element, (value) => addressIn(value.replace(/^mailto:/, ''))) ??
    addressIn(text);
  const name =
    firstOf(NAME_ATTRIBUTES, element, cleanName) ||
    cleanName(text) ||
    firstOf(['aria-label', 'title', 'alt'], element, cleanName) ||
    '';
  return { name, address: address.slice(0, 320) };
}

/** Everybody named in a line like "To: Maya <maya@x.example>; Tom". */
export function peopleIn(element: Element): Person[] {
  const text = element.textContent.replace(LABEL, '');
  const parts = text.split(/[;；]|,(?<=@[^\s,;]+,)/).map(personFrom);
  return parts.filter(({ name, address }) => name || address);
}

export function isSomebody(person: Person | null): person is Person {
  return person !== null && (person.name !== '' || person.address !== '');
}
