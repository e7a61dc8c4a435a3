import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerCommands } from '../../entrypoints/background/commands';
import { openDatabase, type Database } from '../../lib/store/database';

const source = readFileSync('lib/messaging/protocol.ts', 'utf8');
const protocol = source.slice(source.indexOf('interface Protocol'), source.indexOf('interface PageProtocol'));
/** Every message to the worker, as the protocol names it. */
const NAMES = [...protocol.matchAll(/^ {2}'([a-z-]+:[a-z-]+)'\(/gm)].map(([, name]) => name ?? '');
/** What page scripts may say; everything else is for the extension's own pages. */
const FROM_PAGES = [
  'page:hello',
  'page:languages',
  'page:report',
  'engine:found',
  'engine:missing',
  'post:seen',
  'selection:check',
  'own-answer:seen',
  'own-answer:choose',
  'card:open',
];
const OWN_ONLY = NAMES.filter((name) => !FROM_PAGES.includes(name));
const { id } = fakeBrowser.runtime;
const OWN = { id, url: fakeBrowser.runtime.getURL('/popup.html' as never) };
const OTHERS = [
  { id, url: 'https://mail.example/', origin: 'https://mail.example', tab: { id: 1 } },
  { id, url: 'https://chrome-extension.example/popup.html', tab: { id: 1 } },
  { id, url: 'blob:chrome-extension://other/popup.html', tab: { id: 1 } },
  { id, url: 'about:blank', tab: { id: 1 } },
  { id, tab: { id: 1 } },
  { id },
];

let db: Database;
beforeAll(() => {
  db = openDatabase(`messages-${crypto.randomUUID()}`);
});
beforeEach(() => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({});
  registerCommands(db, () => Promise.resolve());
});

/** What the worker says; `silence` when it does not take the message up. */
async function say(remit: unknown, data: unknown, sender: object): Promise<{ error?: string } | 'silence'> {
  // The fake's type leaves out the reply function, which it passes on.
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...parts: unknown[]) => Promise<unknown[]>;
  return new Promise((done) => {
    void trigger({ remit, data }, sender, done).then((taken) => {
      if (!taken.includes(true)) done('silence');
    });
  });
}

/** Nothing of it is what any message wants. */
const WRONG: readonly unknown[] = [
  null,
  7,
  'text',
  [],
  [{ id: 'a' }],
  {
    id: 7,
    tabId: 'x',
    text: 7,
    data: {},
    token: {},
    key: 7,
    isOn: 'yes',
    entries: 7,
    aor: [],
    askIds: 'all',
  },
  JSON.parse('{"__proto__":{"id":"a","tabId":1,"isOn":true,"text":"x","key":"k","token":"t"}}'),
  { id: 'x'.repeat(100_000), text: 'x'.repeat(100_000), token: 'x'.repeat(1000), key: 'x'.repeat(1000) },
];

describe('every message of the protocol', () => {
  it('is in this table', () => {
    expect(NAMES.length).toBeGreaterThan(45);
    expect(NAMES).toEqual(expect.arrayContaining(FROM_PAGES));
  });

  it.each(OWN_ONLY)('%s is refused to whoever is not a page of the extension', async (name) => {
    for (const sender of OTHERS) {
      expect(await say(name, { id: 'a' }, sender)).toEqual({ error: `${name}: not for this sender` });
    }
  });

  it.each(NAMES)('%s is not taken up from another extension', async (name) => {
    expect(await say(name, undefined, { id: 'other', url: OWN.url })).toBe('silence');
    expect(await say(name, undefined, {})).toBe('silence');
  });

  it.each(NAMES)('%s is refused with data of a wrong shape', async (name) => {
    for (const data of WRONG) {
      // Browsers give "no data" as null.
      if (data === null && NO_DATA.includes(name)) continue;
      expect(await say(name, data, OWN)).toMatchObject({
        error: expect.stringContaining(`${name}: `) as string,
      });
    }
  });

  it('has done nothing of all that', async () => {
    expect(await db.asks.count()).toBe(0);
    expect((await db.documents.toCollection().primaryKeys()).filter((key) => key !== 'policy')).toEqual([]);
  });
});

/** Messages that say all with their name. */
const NO_DATA = [...protocol.matchAll(/^ {2}'([a-z-]+:[a-z-]+)'\(\)/gm)].map(([, name]) => name ?? '');

it('takes no name for a message that is none', async () => {
  for (const name of [
    'constructor',
    '__proto__',
    'toString',
    '',
    'ask',
    null,
    7,
    { toString: () => 'ask:undo' },
    ['ask:undo'],
  ])
    expect(await say(name, { id: 'a' }, OWN)).toBe('silence');
});

it('never breaks, whatever comes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...OWN_ONLY.filter((name) => !NO_DATA.includes(name))),
      fc.anything(),
      async (name, data) => {
        const reply = await say(name, data, OTHERS[0] ?? {});
        expect(reply).toEqual({ error: `${name}: not for this sender` });
      },
    ),
    { numRuns: 300 },
  );
});
