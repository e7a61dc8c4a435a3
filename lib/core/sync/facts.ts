import { Aor, Responsibility } from '../../model/aor';
import { Lesson } from '../../model/lesson';
import { DEFAULT_SETTINGS, Settings } from '../../model/settings';
import type { Replica } from '../../model/sync';
import { hash } from '../basics/hash';
import { sameJson } from '../basics/same-json';
import type { Facts } from './note-edits';

/** What of the settings stays on a machine: pauses are of the moment, and each browser has a model of its own or none. */
const STAYS: readonly string[] = ['pauses', 'asksBrowserModel'];
/** Newest lessons that travel: all that travels has room in 100 kB. */
const LESSONS = 150;

interface Travelling {
  readonly aor: Aor | null;
  readonly settings: Settings;
  /** Oldest first. */
  readonly lessons: readonly Lesson[];
}

/**
 * Everything that travels, in pieces that can be edited apart: each line, each setting, each lesson. A setting that nobody has
 * touched (it is the default, and not in the replica) is no edit.
 */
export function factsOf({ aor, settings, lessons }: Travelling, replica: Replica): Facts {
  const facts: Record<string, unknown> = {};
  const defaults: Readonly<Record<string, unknown>> = DEFAULT_SETTINGS;
  for (const [name, value] of Object.entries(settings)) {
    const isTouched = `set/${name}` in replica || !sameJson(value, defaults[name]);
    if (isTouched && !STAYS.includes(name)) facts[`set/${name}`] = value;
  }
  for (const lesson of lessons.slice(-LESSONS)) facts[`lesson/${hash(lesson.text)}`] = lesson;
  if (!aor) return facts;
  facts['aor/head'] = { role: aor.role, goal: aor.goal, capacityHours: aor.capacityHours };
  facts['aor/order'] = aor.lines.map(({ id }) => id);
  for (const line of aor.lines) facts[`line/${line.id}`] = line;
  return facts;
}

/** The documents of a replica; what cannot be read in it is as it is here. Lessons that do not travel any more stay. */
export function fromReplica(replica: Replica, here: Travelling): Travelling {
  const valueOf = (key: string): unknown => (replica[key]?.x === 0 ? replica[key].v : undefined);
  const lines = liveOf(replica, 'line/').flatMap((value) => {
    const line = Responsibility.safeParse(value);
    return line.success ? [line.data] : [];
  });
  const order = Array.isArray(valueOf('aor/order')) ? (valueOf('aor/order') as unknown[]) : [];
  const placeOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  lines.sort((a, b) => placeOf(a.id) - placeOf(b.id) || (a.id < b.id ? -1 : 1));
  const aor = Aor.safeParse({ ...here.aor, ...(valueOf('aor/head') as object | undefined), lines });
  return {
    aor: aor.success ? aor.data : here.aor,
    settings: settingsOf(valueOf, here.settings),
    lessons: lessonsOf(replica, here.lessons),
  };
}

function settingsOf(valueOf: (key: string) => unknown, here: Settings): Settings {
  let settings = here;
  for (const name of Object.keys(here)) {
    const value = valueOf(`set/${name}`);
    const next = value === undefined ? null : Settings.safeParse({ ...settings, [name]: value });
    if (next?.success) settings = next.data;
  }
  return settings;
}

function lessonsOf(replica: Replica, here: readonly Lesson[]): Lesson[] {
  const keyOf = (lesson: Lesson) => `lesson/${hash(lesson.text)}`;
  const stay = here.filter((lesson) => {
    const entry = replica[keyOf(lesson)];
    return !entry || sameJson(entry.v, lesson);
  });
  const known = new Set(stay.map(keyOf));
  const came = liveOf(replica, 'lesson/').flatMap((value) => {
    const lesson = Lesson.safeParse(value);
    return lesson.success && !known.has(keyOf(lesson.data)) ? [lesson.data] : [];
  });
  return [...stay, ...came];
}

function liveOf(replica: Replica, prefix: string): unknown[] {
  return Object.entries(replica).flatMap(([key, { v, x }]) => (key.startsWith(prefix) && x === 0 ? [v] : []));
}
