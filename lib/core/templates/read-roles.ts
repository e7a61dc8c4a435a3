import type { Responsibility } from '../../model/aor';
import type { Template } from './template';

/** Lines that many roles share, by title. */
type SharedLines = ReadonlyMap<string, Responsibility>;

const CAPACITY_HOURS = 40;

/**
 * Reads roles in the short form that they are written in:
 *
 *     = Title | other titles, by commas | goal
 *     core 8h 30m customers,manager | line's title | what is involved | words, by commas
 *     outside 60m Owner's function | line's title | what is involved | words
 *     - an example ask
 *     + titles of shared lines; by semicolons
 *
 * Throws where a text breaks the form: these texts are part of the program.
 */
export function readRoles(text: string, shared: SharedLines): Template[] {
  return text
    .split(/^= /m)
    .slice(1)
    .map((role) => readRole(role, shared));
}

function readRole(text: string, shared: SharedLines): Template {
  const { head, rest } = split(text);
  const [title, others, goal] = parts(head, 3);
  const [own = '', more = ''] = rest.split(/^\+ /m);
  const lines = [...readLines(own), ...listOf(more, ';').map((name) => sharedLine(name, shared))];
  return {
    id: slug(title),
    alsoKnownAs: listOf(others, ','),
    aor: { role: title, goal, capacityHours: CAPACITY_HOURS, lines },
  };
}

/** Lines of the short form, with ids made of their titles. */
export function readLines(text: string): Responsibility[] {
  return text
    .trim()
    .split(/\n(?!- )/)
    .map(readLine);
}

function readLine(text: string): Responsibility {
  const { head, rest } = split(text);
  const [facts, title, involved, words] = parts(head, 4);
  const found = /^(core|supporting|outside) (?:([\d.]+)h )?(\d+)m (.+)$/.exec(facts);
  if (!found) throw new Error(`not a line: ${head}`);
  const [, scope, hours, minutes, who = ''] = found;
  const isOutside = scope === 'outside';
  return {
    id: slug(title),
    title,
    involved,
    scope: isOutside ? 'outside' : scope === 'core' ? 'core' : 'supporting',
    hoursPerWeek: Number(hours ?? 0),
    minutesEach: Number(minutes),
    owner: isOutside ? { name: who, contact: '' } : null,
    askedBy: isOutside ? [] : listOf(who, ',').map(asker),
    words: listOf(words, ','),
    examples: rest
      .trim()
      .split('\n')
      .map((example) => example.replace(/^- /, '')),
  };
}

function asker(word: string): Responsibility['askedBy'][number] {
  if (word === 'customers' || word === 'manager' || word === 'colleagues') return word;
  throw new Error(`nobody asks as ${word}`);
}

function sharedLine(title: string, shared: SharedLines): Responsibility {
  const line = shared.get(title);
  if (!line) throw new Error(`no shared line ${title}`);
  return line;
}

function split(text: string) {
  const end = text.indexOf('\n');
  return { head: text.slice(0, end), rest: text.slice(end + 1) };
}

function parts(head: string, count: 3): [string, string, string];
function parts(head: string, count: 4): [string, string, string, string];
function parts(head: string, count: number): string[] {
  const found = head.split(' | ').map((part) => part.trim());
  if (found.length !== count) throw new Error(`${String(count)} parts expected: ${head}`);
  return found;
}

function listOf(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean);
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 64);
}
