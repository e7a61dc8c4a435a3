import type { Person } from '../../model/post';
import { addressIn, personFrom, personOf } from './people';

/**
 * Calendars mark who invites by a word alone, in the language of the page. A language that is missing here shows nothing; a
 * wrong one cannot be.
 */
const ORGANISER =
  /organi[sz]|veranstalt|arrang[öø]r|järjest|主催|组织者|組織者|주최|организатор|invited you|(?:sie|dich) eingeladen|vous a invité/i;

/** "Organizer: Rob Ellis" */
const LINE = /^[^:：]{1,40}[:：]\s*\S/;

function labelOf(element: Element): string {
  return `${element.getAttribute('aria-label') ?? ''}\n${element.textContent}`;
}

/** "Rob Ellis, Attending, Organizer": the name is what stands before the marks. */
function guest(element: Element): Person {
  const label = element.getAttribute('aria-label') ?? '';
  const address = addressIn(element.getAttribute('data-email')) || addressIn(labelOf(element));
  const named = ORGANISER.test(label) ? label.split(',', 1)[0] : undefined;
  return named === undefined ? { ...personOf(element), address } : { ...personFrom(named), address };
}

/**
 * Who invites to an event, in the element that shows it: the one of `people` (a selector) that is marked so, or the only one in
 * a part that is, or who is named in a line like "Organizer: Rob Ellis". Null when nobody is.
 */
export function organiserIn(container: Element, people: string): Person | null {
  const guests = [...container.querySelectorAll(people)];
  const marked =
    guests.find((one) => ORGANISER.test(labelOf(one))) ??
    guests.find(({ parentElement: around }) => {
      const isAlone = around && around !== container && around.querySelectorAll(people).length === 1;
      return isAlone && ORGANISER.test(around.textContent);
    });
  if (marked) return guest(marked);
  const line = [...container.querySelectorAll('*')]
    .map(({ textContent }) => textContent.trim())
    .filter((text) => text.length < 200 && LINE.test(text) && ORGANISER.test(text.split(/[:：]/, 1)[0] ?? ''))
    .reduce<string | null>(
      (shortest, text) => (shortest && shortest.length <= text.length ? shortest : text),
      null,
    );
  return line === null ? null : personFrom(line);
}
