import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askerKey } from '../../lib/core/tally/asker-key';
import type { Person } from '../../lib/model/post';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { aor } from '../fixtures/ask';

export const OWN = { url: fakeBrowser.runtime.getURL('/popup.html' as never) };
const PAGE = { url: 'https://mail.example/', tab: { id: 1 }, frameId: 0 };

/** A sentence each, unlike each other: what the person calls no ask teaches something about like sentences. */
const WORK = [
  'update the website banner',
  'send me the lead report',
  'book the venue',
  'call the new buyers',
  'order the yard signs',
  'translate the brochure',
  'fix the printer',
  'review the contract',
  'print the floor plans',
];
/** A mail with one ask or two, as the page's gate lets it through. */
function mail(which: number): object {
  const work = which % 2 === 0 ? [WORK[which]] : [WORK[which], WORK[6 + (which >> 1)]];
  const sentences = work.map((one) => `Could you ${one ?? ''} by Friday?`);
  const candidates = sentences.map((text) => ({
    text,
    start: 0,
    before: '',
    after: '',
    lead: null,
    title: false,
  }));
  return {
    site: 'gmail',
    postId: `m${String(which)}`,
    postType: 'mail',
    author: personOf(which),
    subject: 'Work',
    context: sentences.join(' '),
    signature: '',
    to: [],
    cc: [],
    reader: { names: ['Maya Lindgren'], addresses: ['maya@brightfield.example'] },
    time: null,
    isDoubtful: false,
    candidates,
  };
}

/** Who wrote a mail. */
export function personOf(which: number): Person {
  const number = String(which % 3);
  return { name: `Person ${number}`, address: `p${number}@brightfield.example` };
}

/** One thing that a page, the person or the clock does. `which` names a mail, one of the asks that are stored, or a time. */
export const step = fc.record({
  do: fc.oneof(
    { weight: 4, arbitrary: fc.constant('seen' as const) },
    { weight: 3, arbitrary: fc.constant('answer' as const) },
    { weight: 5, arbitrary: fc.constantFrom('undo', 'correct', 'minutes', 'log', 'hours') },
    { weight: 5, arbitrary: fc.constantFrom('weekly', 'aor', 'settings', 'sync', 'standing') },
    { weight: 8, arbitrary: fc.constantFrom('turn', 'clock', 'erase', 'save', 'merge', 'expire') },
    { weight: 1, arbitrary: fc.constant('wipe' as const) },
  ),
  which: fc.nat({ max: 5 }),
  say: fc.constantFrom('yes', 'no', 'later', 'slide', 'not-an-ask'),
});
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
/** Name, data and sender. */
export type Message = [string, unknown, object];

export const HOUR = 3_600_000;
/** What a clock does: it runs on, the machine sleeps over midnight or for weeks, it is set back, or the person travels. */
export const CLOCKS = [
  { by: HOUR, zone: 'UTC' },
  { by: 9 * HOUR, zone: 'America/Los_Angeles' },
  { by: 26 * HOUR, zone: 'Europe/Berlin' },
  { by: 40 * 24 * HOUR, zone: 'UTC' },
  { by: -3 * 24 * HOUR, zone: 'Pacific/Auckland' },
  { by: -45 * 60_000, zone: 'UTC' },
] as const;

/** The message that a step sends; null where there is nothing to send it about. `ids` are those of the asks that are stored. */
export function messageFor(one: Step, ids: readonly string[], order: number): Message | null {
  const id = ids[one.which % Math.max(1, ids.length)];
  const key = `${String(order)}-${String(one.which)}`;
  if (one.do === 'seen') return ['post:seen', mail(one.which), PAGE];
  if (one.do === 'log') return ['ask:log', { id: key, who: 'Rob', what: 'Fix the site', minutes: 30 }, OWN];
  const entry = { id: key, what: 'Sort the flyers', minutes: 20, day: '2026-11-18', belongs: null };
  if (one.do === 'hours') return ['log:keep', { entries: [entry] }, OWN];
  const weekly = {
    id: `w${String(one.which)}`,
    what: 'Weekly figures',
    minutes: 60,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
  };
  if (one.do === 'weekly') return ['recurring:save', { entries: [weekly] }, OWN];
  if (one.do === 'aor') return ['aor:save', { aor: { ...aor, goal: key } }, OWN];
  if (one.do === 'settings')
    return [
      'settings:save',
      { from: DEFAULT_SETTINGS, settings: { ...DEFAULT_SETTINGS, dailyCap: one.which + 100 } },
      OWN,
    ];
  if (one.do === 'sync') return ['sync:set', { isOn: one.which % 2 === 0 }, OWN];
  if (one.do === 'turn') return ['data:try', undefined, OWN];
  if (one.do === 'wipe') return ['data:delete-all', undefined, OWN];
  if (one.do === 'erase') return ['data:erase-asker', { key: askerKey(personOf(one.which)) }, OWN];
  if (id === undefined) return null;
  if (one.do === 'answer')
    return ['ask:answer', { id, answer: one.say, until: one.say === 'later' ? 9e12 : null }, OWN];
  if (one.do === 'undo') return ['ask:undo', { id }, OWN];
  if (one.do === 'minutes') return ['ask:minutes', { id, minutes: 10 + one.which }, OWN];
  if (one.do === 'correct') return ['ask:correct', { id, correction: { to: 'line', lineId: 'leads' } }, OWN];
  return ['standing:keep', { id, answer: 'no', text: key }, OWN];
}
