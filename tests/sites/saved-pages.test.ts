import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shownSpan } from '../../lib/core/shown/shown-span';
import { shownTime } from '../../lib/core/shown/shown-time';
import type { Person, Post, Region } from '../../lib/model/post';
import type { PageState } from '../../lib/sites/page-state';
import { placeHost } from '../../lib/sites/reading/place-host';
import type { OpenPost } from '../../lib/sites/site';
import { siteFor, sites } from '../../lib/sites/sites';
import { openPage } from '../../scripts/read-page/open-page';
import { postsIn } from '../../scripts/read-page/posts-in';

/** What a case expects of a post; what it leaves out is not compared. */
interface ExpectedPost extends Partial<Omit<Post, 'time' | 'regions' | 'event'>> {
  readonly text: string;
  /** Local time, "YYYY-MM-DD HH:MM", or null. */
  readonly time?: string | null;
  /** `start` as local time; null where the time cannot be read. */
  readonly event?: { when: string; start: string; minutes: number | null; isAnswered: boolean } | null;
  /** The marked stretches of the text, by kind. */
  readonly marked?: Partial<Record<Region['kind'], string[]>>;
}

interface Case {
  readonly address: string;
  readonly state: PageState;
  readonly me?: Person | null;
  readonly posts: readonly ExpectedPost[];
}

const FOLDER = import.meta.dirname;

const ZONE = 'Europe/London';
/** Days that a calendar shows without their year are those nearest to this one. */
const NOW = Date.UTC(2026, 10, 23, 9);

function casesOf(site: string): { name: string; html: string; expected: Case }[] {
  const files = readdirSync(join(FOLDER, site)).filter((name) => name.endsWith('.html'));
  return files.map((file) => {
    const path = join(FOLDER, site, file);
    const expected: Case = JSON.parse(readFileSync(path.replace(/html$/, 'json'), 'utf8'));
    return { name: file.replace(/\.html$/, ''), html: readFileSync(path, 'utf8'), expected };
  });
}

function localTime(time: number | null): string | null {
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: ZONE });
  return time === null ? null : format.format(time);
}

function eventOf({ event }: Post) {
  const times = event && shownSpan(event, NOW, ZONE);
  return times ? { ...times, start: localTime(times.start), isAnswered: event.isAnswered } : null;
}

function markedIn(post: Post, kind: Region['kind']): string[] {
  return post.regions.filter((r) => r.kind === kind).map((r) => post.text.slice(r.start, r.end));
}

/** The post in the words of the case, as far as the case speaks. */
function asExpected(post: Post, { time, event, marked, ...rest }: ExpectedPost) {
  const kinds = Object.keys(marked ?? {}) as Region['kind'][];
  return {
    ...Object.fromEntries(Object.keys(rest).map((key) => [key, Reflect.get(post, key)])),
    ...(time === undefined ? {} : { time: localTime(post.time && shownTime(post.time, ZONE)) }),
    ...(event === undefined ? {} : { event: eventOf(post) }),
    ...(marked ? { marked: Object.fromEntries(kinds.map((kind) => [kind, markedIn(post, kind)])) } : {}),
  };
}

const folders = readdirSync(FOLDER, { withFileTypes: true }).flatMap((e) =>
  e.isDirectory() ? [e.name] : [],
);

it.each(sites.map((site) => site.id))('%s has a folder of pages', (id) => {
  expect(folders).toContain(id);
});

function place(host: HTMLElement, { element, facts }: OpenPost): boolean {
  return placeHost(host, element, facts.spots);
}

describe.each(folders)('%s', (id) => {
  it.each(casesOf(id))('$name: its posts are read as a person would', ({ html, expected }) => {
    const page = openPage(html, expected.address);
    const site = siteFor(page);
    expect(site?.id).toBe(id);
    const reading = site!.read(page);
    const posts = postsIn(site!, page);
    const listed = reading.posts.map((open) => open.id);
    expect(listed).toEqual(expect.arrayContaining(posts.map((post) => post.id)));
    expect(new Set(listed).size).toBe(listed.length);
    expect({
      state: reading.state,
      ...(expected.me === undefined ? {} : { me: reading.me }),
      posts: posts.map((post, index) => asExpected(post, expected.posts[index] ?? { text: '' })),
    }).toEqual({
      state: expected.state,
      ...(expected.me === undefined ? {} : { me: expected.me }),
      posts: expected.posts,
    });
  });

  it.each(casesOf(id))('$name: every other site refuses the page', ({ html, expected }) => {
    const page = openPage(html, expected.address);
    const takers = sites.filter((site) => site.accepts(page.url) || site.recognises?.(page));
    expect(takers.map((site) => site.id)).toEqual([id]);
  });

  it.each(casesOf(id))(
    '$name: a host is put beside each post once, outside its text',
    ({ html, expected }) => {
      const page = openPage(html, expected.address);
      const site = siteFor(page)!;
      const before = postsIn(site, page);
      const hosts = site.read(page).posts.map((post) => {
        const host = page.root.createElement('remit-chip');
        host.textContent = 'within our AoR';
        expect(place(host, post)).toBe(true);
        return host;
      });
      const parents = hosts.map((host) => host.parentElement);
      site.read(page).posts.forEach((post, index) => expect(place(hosts[index]!, post)).toBe(true));
      expect(hosts.map((host) => host.parentElement)).toEqual(parents);
      expect(page.root.querySelectorAll('remit-chip')).toHaveLength(hosts.length);
      expect(postsIn(site, page)).toEqual(before);
    },
  );
});
