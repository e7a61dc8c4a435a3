import type { Person, Post, PostEvent, ShownTime } from '../model/post';
import { isField, isFrame } from './reading/element-kind';
import { find, findAll, findShown, isShown, type Selectors } from './reading/find';
import { isSomebody, peopleIn, personOf } from './reading/people';
import { readableText, type ReadableText } from './reading/readable-text';
import { authorIn } from './author-in';
import type { OpenPost, Page, Site } from './site';
import type { EventFacts, PostFacts } from './site-facts';

/** What an element says in one line: what is typed in it, its visible text, or its `title`. */
function wordsOf(element: Element | null, skip?: string): string {
  if (!element) return '';
  const words = isField(element)
    ? element.value
    : readableText([element], { skip }).text || (element.getAttribute('title') ?? '');
  return words.replace(/\s+/g, ' ').trim();
}

/** The parts of a body in view, none within another. Frames of the same origin (sandboxed mail) stand for what is in them. */
function bodiesIn(container: Element, facts: PostFacts): Element[] {
  if (facts.body === 'whole') return [container];
  const shown = findAll(container, facts.body).filter(isShown);
  const outer = shown.filter((body) => !shown.some((other) => other !== body && other.contains(body)));
  return outer.map((body) => (isFrame(body) ? (body.contentDocument?.body ?? body) : body));
}

/** An element stands for one person, or holds a line of several. */
function people(container: Element, selectors: Selectors | undefined): Person[] {
  return findAll(container, selectors ?? []).flatMap((element) => {
    const isLine = /[;；]|@.*@/s.test(element.textContent);
    const person = personOf(element);
    return isLine || !isSomebody(person) ? peopleIn(element) : [person];
  });
}

/** A title that stands beside the time may name another. */
const HEADINGS = '[role="heading"], h1, h2, h3';

function eventIn(container: Element, { when, answered }: EventFacts): PostEvent {
  const words = findAll(container, when)
    .filter(isShown)
    .map((part) => wordsOf(part, HEADINGS));
  return {
    when: words.join(' ').slice(0, 200),
    language: languageOf(container),
    isAnswered: findShown(container, [answered]) !== null,
  };
}

function languageOf({ ownerDocument }: Element): string {
  return ownerDocument.documentElement.lang.slice(0, 40);
}

/** What an element of a post's header says of the time. */
function timeIn(element: Element): ShownTime {
  const said = ['datetime', 'title', 'aria-label'].map((name) => element.getAttribute(name));
  const texts = [...said, element.textContent.trim()].flatMap((text) => (text ? [text.slice(0, 200)] : []));
  return { texts, language: languageOf(element) };
}

/** Title before text; the text's regions move along. */
function titled(title: string, body: ReadableText): ReadableText {
  if (!title) return body;
  if (!body.text) return { text: title, regions: [] };
  const ahead = title.length + 2;
  const regions = body.regions.map(({ start, end, kind }) => ({
    start: start + ahead,
    end: end + ahead,
    kind,
  }));
  return { text: `${title}\n\n${body.text}`, regions };
}

/** Reads an open post of a site; null when it was taken away in the meantime or holds no text. */
export function readPost({ facts: site }: Site, post: OpenPost, page: Page): Post | null {
  const { id, element: container, facts } = post;
  if (!container.isConnected) return null;
  const title = wordsOf(find(container, facts.title ?? []));
  const rules = { skip: site.skip, quote: facts.quote };
  const { text, regions } = titled(title, readableText(bodiesIn(container, facts), rules));
  if (!text) return null;
  const time = find(container, facts.time ?? []);
  const assignee = find(container, facts.assignee ?? []);
  const due = wordsOf(find(container, facts.due ?? []));
  const subject = title || wordsOf(findShown(page.root, site.subject ?? []), site.skip);
  return {
    site: site.id,
    id,
    type: facts.type,
    author: authorIn(container, facts, page),
    to: people(container, facts.to),
    cc: people(container, facts.cc),
    ...(assignee ? { assignee: personOf(assignee) } : {}),
    subject: subject.slice(0, 1000),
    text,
    regions,
    time: time ? timeIn(time) : null,
    ...(due ? { due: due.slice(0, 200) } : {}),
    ...(facts.event ? { event: eventIn(container, facts.event) } : {}),
  };
}
